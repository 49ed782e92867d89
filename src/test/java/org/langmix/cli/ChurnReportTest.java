package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/** Reports on the lines that each revision added and removed. */
class ChurnReportTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);

  @TempDir private Path temp;
  private LooseObjects linux;

  @BeforeEach
  void makeRepository() {
    linux = new LooseObjects(temp.resolve("linux.git"));
    try (NewRepository repository = NewKernel.create(linux.repository())) {
      repository
          .file("drivers/edited.c", "int a;\nint b;\n// end\n")
          .file("drivers/moved.c", "int moved;\n")
          .file("drivers/without-newline.h", "int h;")
          .file("kernel/gone.S", "nop\nnop\n")
          .commit(DAY)
          .tag("v6.1")
          // One code line goes, one code line and two comments come.
          .file("drivers/edited.c", "int a;\n// one\n// two\nint c;\n// end\n")
          .without("drivers/moved.c")
          .file("kernel/moved.c", "int moved;\n")
          .file("drivers/without-newline.h", "int h;\n")
          .without("kernel/gone.S")
          .file("kernel/new.rs", "// new\nfn a() {}\n\n")
          .commit(DAY.plusDays(70))
          .tag("v6.2");
    }
  }

  /** Each row of the tree and of its directories, without revisions and origin. */
  private List<String> churn(Object... arguments) throws IOException {
    Path out = temp.resolve("report");
    Langmix run =
        Langmix.run(
            Stream.concat(
                    Stream.of(
                        "report", linux.repository(), "--out", out, "--format", "csv", "--tags"),
                    Stream.concat(Stream.of("all"), Stream.of(arguments)))
                .toArray());
    assertThat(run.status()).as(run.err()).isIn(0, 3);
    return Csv.rows(out.resolve("churn.csv")).stream()
        .filter(row -> !row.get("kind").equals("area"))
        .peek(
            row -> assertThat(row).containsEntry("revision", "v6.2").containsEntry("since", "v6.1"))
        .map(
            row ->
                Stream.of(
                        "subsystem",
                        "language",
                        "files",
                        "added",
                        "removed",
                        "code_added",
                        "code_removed",
                        "incomplete")
                    .map(column -> row.getOrDefault(column, "-"))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void lines_are_added_and_removed_but_not_by_a_move() throws Exception {
    assertThat(churn())
        .containsExactly(
            "tree Rust 1 3 0 1 0 -",
            "tree C 1 3 1 1 1 -",
            "tree C Header 1 1 1 1 1 -",
            "tree Assembly 1 0 2 0 2 -",
            "drivers C 1 3 1 1 1 -",
            "drivers C Header 1 1 1 1 1 -",
            "kernel Rust 1 3 0 1 0 -",
            "kernel Assembly 1 0 2 0 2 -");
  }

  @Test
  void the_lines_of_a_file_that_can_not_be_read_are_left_out_and_its_rows_are_marked()
      throws Exception {
    linux.remove("v6.1:drivers/edited.c");
    assertThat(churn("--allow-gaps"))
        .containsExactly(
            "tree Rust 1 3 0 1 0 yes",
            "tree C 1 0 0 0 0 yes",
            "tree C Header 1 1 1 1 1 yes",
            "tree Assembly 1 0 2 0 2 yes",
            "drivers C 1 0 0 0 0 yes",
            "drivers C Header 1 1 1 1 1 yes",
            "kernel Rust 1 3 0 1 0 ",
            "kernel Assembly 1 0 2 0 2 ");
  }
}
