package org.langmix.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.tree.FileSearch;
import org.langmix.git.tree.FileSearch.Result;

class FileSearchTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void nameRepository() {
    linux = temp.resolve("linux.git");
  }

  private void delete(String object) throws Exception {
    Files.delete(linux.resolve("objects/" + object.substring(0, 2) + "/" + object.substring(2)));
  }

  private String treeAt(String revision) throws Exception {
    return Git.run(linux, "rev-parse", revision).strip();
  }

  private Result search(String... revisions) throws Exception {
    try (GitRepository repository = GitRepository.open(linux)) {
      FileSearch search = repository.search("rs");
      Result last = null;
      for (String revision : revisions) {
        last = search.in(treeAt(revision + "^{tree}"));
      }
      return last;
    }
  }

  @Test
  void a_file_is_found_however_deep_it_lies() throws Exception {
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a/b/c/d.rs", "").file("a/e.c", "").commit(DAY).tag("deep");
      repository.without("a/b/c/d.rs").file("f.rs", "").commit(DAY).tag("top");
    }
    assertThat(search("deep")).isEqualTo(Result.FOUND);
    assertThat(search("top")).isEqualTo(Result.FOUND);
    assertThat(search("deep", "top", "deep")).isEqualTo(Result.FOUND);
  }

  @Test
  void neither_a_directory_nor_a_link_nor_a_name_that_goes_on_is_such_a_file() throws Exception {
    try (NewRepository repository = NewRepository.create(linux)) {
      repository
          .file("a.rs/b.c", "")
          .link("c.rs", "a.rs")
          .file("d.rs.in", "")
          .file("rs", "")
          .file("f.RS", "")
          .commit(DAY)
          .tag("none");
      repository.file("a.rs/.rs", "").commit(DAY).tag("hidden");
    }
    assertThat(search("none")).isEqualTo(Result.NOT_FOUND);
    assertThat(search("hidden")).isEqualTo(Result.FOUND);
  }

  @Test
  void a_directory_without_such_a_file_is_not_read_again() throws Exception {
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a/b.c", "").commit(DAY).tag("v6.0");
      repository.file("c/d.c", "").commit(DAY).tag("v6.1");
    }
    try (GitRepository repository = GitRepository.open(linux)) {
      FileSearch search = repository.search("rs");
      assertThat(search.in(treeAt("v6.0^{tree}"))).isEqualTo(Result.NOT_FOUND);
      String later = treeAt("v6.1^{tree}");
      delete(treeAt("v6.1:a"));
      assertThat(search.in(later)).isEqualTo(Result.NOT_FOUND);
      assertThat(repository.search("rs").in(later)).isEqualTo(Result.UNKNOWN);
    }
  }

  @Test
  void the_search_begins_where_the_last_file_was() throws Exception {
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a/x/b.c", "").file("rust/y/c.rs", "").commit(DAY).tag("v6.1");
      repository.file("a/x/b.c", "1").file("rust/y/d.rs", "").commit(DAY).tag("v6.2");
    }
    delete(treeAt("v6.2:a"));
    assertThat(search("v6.1", "v6.2")).isEqualTo(Result.FOUND);
  }

  @Test
  void where_a_directory_is_missing_nothing_is_known_unless_another_one_has_the_file()
      throws Exception {
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a/b.c", "").file("c/d.c", "").commit(DAY).tag("v6.0");
      repository.file("e/f.rs", "").commit(DAY).tag("v6.1");
    }
    delete(treeAt("v6.0:a"));
    assertThat(search("v6.0")).isEqualTo(Result.UNKNOWN);
    assertThat(search("v6.1")).isEqualTo(Result.FOUND);
  }
}
