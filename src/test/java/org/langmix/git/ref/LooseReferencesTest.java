package org.langmix.git.ref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.Git;
import org.langmix.git.GitRepository;
import org.langmix.git.NewRepository;
import org.langmix.git.failure.GitException;

/**
 * Branches whose files are broken, while {@code packed-refs} holds older values of these branches.
 */
class LooseReferencesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 25);

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() throws Exception {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a.c", "int a;\n").commit(DAY);
      Git.run(linux, "pack-refs", "--all");
      repository.file("a.c", "int b;\n").commit(DAY.plusDays(1));
    }
  }

  @Test
  void a_branch_is_at_its_newer_value() {
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(repository.commit("master").orElseThrow().day()).isEqualTo(DAY.plusDays(1));
      assertThat(repository.commit("HEAD~1").orElseThrow().day()).isEqualTo(DAY);
    }
  }

  @Test
  void an_older_value_does_not_take_the_place_of_a_broken_one() throws Exception {
    Files.writeString(linux.resolve("refs/heads/master"), "0123");
    try (GitRepository repository = GitRepository.open(linux)) {
      for (String name :
          new String[] {
            "master", "heads/master", "refs/heads/master", "HEAD", "@", "HEAD^{tree}", "master~1"
          }) {
        assertThatThrownBy(() -> repository.commit(name))
            .as(name)
            .isInstanceOf(GitException.class)
            .hasMessageContaining("the file refs/heads/master is not a reference");
      }
      assertThat(repository.commit("nothing")).isEmpty();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX) // other systems refuse such names
  void a_tag_whose_name_is_no_utf8_is_told_as_such() throws Exception {
    String copy = "mkdir -p refs/tags && cp refs/heads/master refs/tags/v6.5-$(printf '\\376')";
    assertThat(new ProcessBuilder("sh", "-c", copy).directory(linux.toFile()).start().waitFor())
        .isZero();
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(repository.tagNames()).containsExactly("v6.5-\uFFFD");
      assertThatThrownBy(() -> repository.tag("v6.5-\uFFFD"))
          .hasMessageContaining("its name is not UTF-8, and several tags may look the same");
    }
  }
}
