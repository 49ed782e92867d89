package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/** Tags whose target can't be read. */
class BrokenTagTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);

  @TempDir private Path temp;
  private Path out;
  private LooseObjects linux;

  @BeforeEach
  void makeRepository() {
    linux = new LooseObjects(temp.resolve("linux.git"));
    out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(linux.repository())) {
      repository
          .file("a.rs", "fn a() {}\n")
          .commit(DAY)
          .tag("v6.1")
          .file("b.c", "int b;\n")
          .commit(DAY.plusDays(70))
          .tag("v6.2")
          .file("c.c", "int c;\n")
          .commit(DAY.plusDays(140))
          .tag("v6.3");
    }
  }

  private Langmix report(Object... arguments) {
    return Langmix.run(
        Stream.concat(
                Stream.of("report", linux.repository(), "--out", out, "--format", "csv"),
                Stream.of(arguments))
            .toArray());
  }

  private void leavesOutV6_2(String object, String reason, Object... arguments) throws Exception {
    Langmix run = report(arguments);
    assertThat(run.status()).as(run.err()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("langmix: the tag 'v6.2' is left out because ")
        .contains(object, reason)
        .hasLineCount(1);
    assertThat(Csv.rows(out.resolve("gaps.csv")))
        .extracting(
            row -> row.get("revision"),
            row -> row.get("path"),
            row -> row.get("object"),
            row -> row.get("reason"))
        .containsExactly(tuple("v6.2", "", object, reason));
    assertThat(Csv.rows(out.resolve("revisions.csv")))
        .extracting(row -> row.get("revision"))
        .containsExactly("v6.1", "v6.3");
    assertThat(Files.readString(out.resolve("run.json")))
        .contains("\"leftOut\": [\n    \"v6.2\"\n  ]");
  }

  @Test
  void one_to_a_missing_commit_is_left_out() throws Exception {
    String commit = linux.id("v6.2^{commit}");
    linux.remove(commit);
    leavesOutV6_2(commit, "missing from the repository");
    leavesOutV6_2(commit, "missing from the repository", "--tags", "v6.1..v6.3");
    leavesOutV6_2(commit, "missing from the repository", "--tags", "v6.*", "--since", "2022-01-01");
  }

  @Test
  void one_whose_own_object_is_damaged_is_left_out() throws Exception {
    String tag = linux.id("v6.2");
    linux.write(tag, Files.readAllBytes(linux.file("v6.1")));
    leavesOutV6_2(tag, "damaged: its content does not have its id");
  }

  @Test
  void one_whose_file_is_no_reference_is_left_out() throws Exception {
    Path file = linux.repository().resolve("refs/tags/v6.2");
    for (String text : new String[] {"", "0123", "ref: refs/tags/v6.2\n", "ref: nowhere\n"}) {
      Files.writeString(file, text);
      leavesOutV6_2("", "damaged: its file in refs/tags leads to nothing");
    }
  }

  @Test
  void an_older_value_does_not_take_the_place_of_a_broken_one() throws Exception {
    linux.git("pack-refs", "--all");
    Files.writeString(linux.repository().resolve("refs/tags/v6.2"), "");
    leavesOutV6_2("", "damaged: its file in refs/tags leads to nothing");
  }

  @Test
  void one_that_is_named_is_an_error() throws Exception {
    String commit = linux.id("v6.2^{commit}");
    linux.remove(commit);
    for (Langmix run :
        new Langmix[] {
          report("--tags", "v6.2"),
          report("--tags", "v6.*", "--tags", "v6.2"),
          Langmix.run("compare", "v6.1", "v6.2", linux.repository(), "--no-store")
        }) {
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err())
          .startsWith(
              "langmix: 'v6.2' can't be read, as object "
                  + commit
                  + " is missing from the repository; try --fetch-missing, else git fsck");
    }
    assertThat(out).doesNotExist();
  }

  @Test
  void one_that_is_not_asked_for_is_not_told_of() throws Exception {
    linux.remove("v6.2^{commit}");
    assertThat(report("--since", "v6.3")).extracting(Langmix::status).isEqualTo(0);
    assertThat(report("--tags", "v6.1").err()).isEmpty();
  }

  @Test
  void the_list_of_revisions_tells_of_it_too() throws Exception {
    linux.remove("v6.2^{commit}");
    Langmix run = Langmix.run("revisions", linux.repository());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).contains("v6.1", "v6.3").doesNotContain("v6.2");
    assertThat(run.err()).startsWith("langmix: the tag 'v6.2' is left out");
  }

  @Test
  void if_all_are_broken_the_run_fails() throws Exception {
    for (String tag : new String[] {"v6.1", "v6.2", "v6.3"}) {
      linux.remove(tag + "^{tag}");
    }
    Langmix run = report();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("langmix: 'v6.1' can't be read, as object ");
  }
}
