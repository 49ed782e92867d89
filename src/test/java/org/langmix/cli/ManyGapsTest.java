package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/** Revisions in which more than one file in a hundred can't be read. */
class ManyGapsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);
  private static final int FILES = 200;

  @TempDir private Path temp;
  private Path out;
  private LooseObjects linux;

  @BeforeEach
  void makeRepository() {
    linux = new LooseObjects(temp.resolve("linux.git"));
    out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(linux.repository())) {
      for (int i = 0; i < FILES; i++) {
        repository.file("a" + i % 7 + "/b" + i + ".c", "int a" + i + ";\n");
      }
      repository.commit(DAY).tag("v6.1");
      repository.file("a0/b0.c", "int other;\n").commit(DAY.plusDays(70)).tag("v6.2");
    }
  }

  private Langmix report(Path repository, Object... arguments) {
    return Langmix.run(
        Stream.concat(
                Stream.of("report", repository, "--out", out, "--format", "csv", "--tags", "all"),
                Stream.of(arguments))
            .toArray());
  }

  private List<Map<String, String>> gaps() throws IOException {
    return Csv.rows(out.resolve("gaps.csv"));
  }

  @Test
  void one_file_in_a_hundred_may_be_missing_but_not_more() throws Exception {
    linux.remove("v6.1:a1/b1.c");
    linux.remove("v6.1:a0/b0.c");
    assertThat(report(linux.repository()).status()).isEqualTo(3);
    assertThat(gaps()).hasSize(3);
    linux.remove("v6.1:a2/b2.c");
    Langmix run = report(linux.repository());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            "langmix: 3 of 200 files of v6.1 can't be read, and no other revision is worse; check")
        .contains("fsck", "fetch --refetch", "or go on with --allow-gaps")
        .hasLineCount(1);
    assertThat(gaps()).hasSize(3); // the older report is still there
    assertThat(report(linux.repository(), "--allow-gaps").status()).isEqualTo(3);
    assertThat(gaps()).hasSize(5);
  }

  @Test
  void files_that_are_damaged_count_as_those_that_are_missing() throws Exception {
    for (int i = 1; i <= 3; i++) {
      linux.write("v6.1:a" + i + "/b" + i + ".c", new byte[20]);
    }
    assertThat(report(linux.repository()).err()).contains("3 of 200 files of v6.1 can't be read");
    assertThat(report(linux.repository(), "--allow-gaps").status()).isEqualTo(3);
    assertThat(gaps())
        .extracting(row -> row.get("reason"))
        .allMatch(r -> r.startsWith("damaged: "));
  }

  @Test
  void of_tools_that_cannot_be_read_it_is_told_though_no_sum_lacks_anything() throws Exception {
    linux = new LooseObjects(temp.resolve("tools.git"));
    try (NewRepository repository = NewKernel.create(linux.repository())) {
      repository
          .file("a.c", "int a;\n")
          .file("scripts/min-tool-version.sh", "gcc)\n")
          .commit(DAY)
          .tag("v6.1");
    }
    linux.remove("v6.1:scripts/min-tool-version.sh");
    Langmix run = report(linux.repository());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("langmix: the oldest tools of 1 revision could not be read; ")
        .hasLineCount(1);
  }

  @Test
  void of_a_clone_without_files_it_is_told_how_to_get_them() throws Exception {
    linux.git("config", "uploadpack.allowFilter", "true");
    Path clone = temp.resolve("clone.git");
    String url = linux.repository().toUri().toString();
    linux.git("clone", "-q", "--bare", "--filter=blob:none", url, clone.toString());
    Langmix run = report(clone);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "200 of 200 files of v6.",
            "this is a partial clone; use --fetch-missing to fetch the missing files");
    assertThat(report(clone, "--allow-gaps").status()).isEqualTo(3);
    assertThat(gaps()).hasSize(2 * FILES);
    assertThat(Files.readAllLines(out.resolve("counts.csv"))).hasSize(1);
    assertThat(report(clone, "--fetch-missing").status()).isZero();
  }

  @Test
  void nothing_is_fetched_from_elsewhere() throws Exception {
    linux.git("config", "uploadpack.allowFilter", "true");
    Path clone = temp.resolve("clone.git");
    String url = linux.repository().toUri().toString();
    linux.git("clone", "-q", "--bare", "--filter=tree:0", url, clone.toString());
    Langmix run = report(clone);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("1 of 1 files of v6.", "(a directory counts as one file)");
    assertThat(report(clone, "--allow-gaps").status()).isEqualTo(3);
    assertThat(gaps()).extracting(row -> row.get("path")).containsExactly("/", "/");
  }
}
