package org.langmix.git.ref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.git.Git;
import org.langmix.git.GitRepository;
import org.langmix.git.NewRepository;
import org.langmix.git.failure.GitException;

class PackedRefsTest {
  @TempDir private Path temp;
  private Path file;
  private String whole;

  @BeforeEach
  void packReferences() throws Exception {
    Path linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a.c", "int a;\n").commit(LocalDate.of(2024, 5, 25));
      repository.tag("v6.1").tag("v6.2").lightweightTag("v6.3").tag("v6.4");
    }
    Git.run(linux, "pack-refs", "--all");
    file = linux.resolve("packed-refs");
    whole = Files.readString(file);
  }

  private void damaged(String text, int line) throws Exception {
    Files.writeString(file, text);
    assertThatThrownBy(() -> PackedRefs.require(file))
        .isInstanceOf(GitException.class)
        .hasMessageContaining("packed-refs is damaged in line " + line + ";");
  }

  @Test
  void what_git_writes_is_sound() throws Exception {
    PackedRefs.require(file);
    Files.writeString(file, "");
    PackedRefs.require(file);
    Files.delete(file);
    PackedRefs.require(file);
    assertThat(whole).startsWith("# pack-refs with:").contains(" sorted ", "\n^");
  }

  @Test
  void a_line_that_is_none_is_damaged() throws Exception {
    damaged(whole.replace("refs/tags/v6.2", "refs/tags/v6\0" + "2"), 5);
    damaged(whole.replace("refs/tags/v6.2", "sefs/tags/v6.2"), 5);
    damaged(whole.replaceFirst("\n\\^", "\n"), 4);
    damaged(whole.substring(0, whole.length() - 1), 9);
    damaged("^" + "0".repeat(40) + "\n", 1);
    damaged(whole.replaceFirst("\n", "\r"), 1);
    damaged("\0".repeat(100), 1);
  }

  @Test
  void a_line_that_does_not_end_is_damaged_and_not_held_in_memory() throws Exception {
    String line = "0".repeat(40) + " refs/heads/";
    Files.writeString(file, line + "a".repeat(10_000) + "\n");
    PackedRefs.require(file);
    damaged(whole + line + "a".repeat(70_000) + "\n", 10);
    damaged("#" + "x".repeat(70_000) + "\n", 1);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }
    assertThatThrownBy(() -> PackedRefs.require(file))
        .hasMessageContaining("packed-refs is damaged in line 1;");
  }

  @Test
  void tags_that_differ_only_in_bytes_that_are_no_utf8_are_told_and_not_taken_for_one()
      throws Exception {
    String id = "0".repeat(40);
    String lines = "%s refs/tags/v6.5-\u00fe\n%s refs/tags/v6.5-\u00ff\n".formatted(id, id);
    Files.writeString(file, lines, StandardCharsets.ISO_8859_1);
    try (GitRepository repository = GitRepository.open(file.getParent())) {
      assertThat(repository.tagNames()).containsExactly("v6.5-\uFFFD");
      assertThatThrownBy(() -> repository.tag("v6.5-\uFFFD"))
          .hasMessageContaining("its name is not UTF-8, and several tags may look the same");
    }
  }

  @Test
  void of_branches_no_tags_are_made_by_such_bytes() throws Exception {
    String line = "0".repeat(40) + " refs/heads/v6.5-\u00fe\n";
    Files.writeString(file, line, StandardCharsets.ISO_8859_1);
    assertThat(PackedRefs.require(file)).isEmpty();
  }

  @Test
  void a_name_that_is_not_in_its_place_is_damaged() throws Exception {
    damaged(whole.replace("refs/tags/v6.3", "refs/tags/v6.1"), 7);
    damaged(whole.replace("refs/tags/v6.2", "refs/tags/v6.8"), 7);
  }

  @Test
  void names_are_in_any_order_where_the_header_does_not_say_that_they_are_sorted()
      throws Exception {
    String id = "0".repeat(40);
    String lines = "%s refs/tags/v6.2\n%s refs/tags/v6.1\n".formatted(id, id);
    for (String header : new String[] {"", "# pack-refs with: peeled \n"}) {
      Files.writeString(file, header + lines);
      assertThat(PackedRefs.require(file)).isEmpty();
    }
  }

  /** All headers that git has written, and some that promise more than the file keeps. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# pack-refs with: peeled \n",
        "# pack-refs with: peeled fully-peeled \n",
        "# pack-refs with: peeled fully-peeled sorted \n",
        "# pack-refs with: peeled fully-peeled sorted\n",
        "# pack-refs with:\n"
      })
  void tags_without_the_line_that_peels_them_are_read(String header) throws Exception {
    String lines = whole.replaceFirst("#.*\n", "");
    for (String text : new String[] {lines, lines.replaceAll("\\^.*\n", "")}) {
      Files.writeString(file, header + text);
      assertThat(Git.run(file.getParent(), "tag")).isEqualTo("v6.1\nv6.2\nv6.3\nv6.4");
      String commit = Git.run(file.getParent(), "rev-parse", "v6.1^{commit}");
      try (GitRepository repository = GitRepository.open(file.getParent())) {
        assertThat(repository.tagNames())
            .containsExactly("v6.1", "v6.2", "v6.3", "v6.4")
            .allSatisfy(
                name -> assertThat(repository.tag(name).orElseThrow().commit()).contains(commit));
      }
    }
  }

  @Test
  void a_tag_that_does_not_lead_to_what_its_next_line_says_is_damaged() throws Exception {
    String peeled = whole.lines().filter(line -> line.startsWith("^")).findFirst().orElseThrow();
    Files.writeString(file, whole.replace(peeled, "^" + "1".repeat(40)));
    try (GitRepository repository = GitRepository.open(file.getParent())) {
      assertThatThrownBy(() -> repository.tagNames().forEach(repository::tag))
          .isInstanceOf(GitException.class)
          .hasMessageContaining("packed-refs is damaged: it gives a wrong target for 'v6.1");
    }
  }
}
