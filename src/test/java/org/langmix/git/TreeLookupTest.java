package org.langmix.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.failure.GitException;
import org.langmix.git.tree.DirectoryListing;
import org.langmix.git.tree.TreeLookup;

class TreeLookupTest {
  @TempDir private Path temp;
  private Path linux;
  private GitRepository repository;
  private TreeLookup lookup;
  private String tree;

  @BeforeEach
  void makeRepository() throws Exception {
    linux = temp.resolve("linux.git");
    try (NewRepository made = NewRepository.create(linux)) {
      made.file("Makefile", "a\n")
          .file("drivers/net/Kconfig", "b\n")
          .file("drivers/Kconfig", "c\n")
          .link("drivers/link", "Kconfig")
          .commit(LocalDate.EPOCH);
    }
    tree = id("HEAD^{tree}");
    repository = GitRepository.open(linux);
    lookup = repository.lookup();
  }

  @AfterEach
  void close() {
    lookup.close();
    repository.close();
  }

  private String id(String name) throws Exception {
    return Git.run(linux, "rev-parse", name).strip();
  }

  private void delete(String object) throws Exception {
    Files.delete(linux.resolve("objects/" + object.substring(0, 2) + "/" + object.substring(2)));
  }

  @Test
  void a_directory_lists_its_files_and_directories_but_no_links() throws Exception {
    DirectoryListing top = lookup.directory(tree, "").orElseThrow();
    assertThat(top.files()).containsOnlyKeys("Makefile");
    assertThat(top.directories()).containsOnlyKeys("drivers");
    DirectoryListing drivers = lookup.directory(tree, "drivers").orElseThrow();
    assertThat(drivers.files()).containsOnlyKeys("Kconfig");
    assertThat(drivers.directories()).containsEntry("net", id("HEAD:drivers/net"));
  }

  @Test
  void a_file_or_nothing_is_no_directory() {
    assertThat(lookup.directory(tree, "drivers/none")).isEmpty();
    assertThat(lookup.directory(tree, "drivers/Kconfig")).isEmpty();
    assertThat(lookup.directory(tree, "none/net")).isEmpty();
  }

  @Test
  void a_file_has_its_content() {
    String blob = lookup.directory(tree, "drivers/net").orElseThrow().files().get("Kconfig");
    assertThat(new String(lookup.blob(blob), UTF_8)).isEqualTo("b\n");
  }

  @Test
  void what_was_read_is_not_read_again() throws Exception {
    DirectoryListing before = lookup.directory(tree, "drivers/net").orElseThrow();
    delete(id("HEAD:drivers"));
    assertThat(lookup.directory(tree, "drivers/net")).containsSame(before);
  }

  @Test
  void what_is_missing_is_told_with_its_object() throws Exception {
    String drivers = id("HEAD:drivers");
    String makefile = id("HEAD:Makefile");
    delete(drivers);
    delete(makefile);
    assertThatThrownBy(() -> lookup.directory(tree, "drivers/net"))
        .isInstanceOfSatisfying(
            GitException.class, e -> assertThat(e.object().orElseThrow().id()).isEqualTo(drivers))
        .hasMessageContaining("the directory 'drivers/' can't be read");
    assertThatThrownBy(() -> lookup.blob(makefile))
        .isInstanceOf(GitException.class)
        .hasMessageContaining(makefile, "missing from the repository");
  }
}
