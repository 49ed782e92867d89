package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

class SpreadsheetWarningIT {
  private static final int DIRECTORIES = 1024;
  private static final int TAGS = 1024;

  @TempDir private Path temp;

  @Test
  void a_file_that_no_spreadsheet_can_open_is_told() throws Exception {
    Path linux = temp.resolve("linux.git");
    Path out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(linux)) {
      for (int i = 0; i < DIRECTORIES; i++) {
        repository.file("d" + i + "/a.c", "int a;\n");
      }
      repository.commit(LocalDate.EPOCH);
      for (int i = 0; i < TAGS; i++) {
        repository.lightweightTag("v6." + i);
      }
    }
    Langmix run =
        Langmix.run("report", linux, "--out", out, "--tags", "all", "--format", "csv", "--quiet");
    assertThat(run.status()).isZero();
    // There is a header, and for each tag one row per directory and one for the whole tree.
    long rows = 1 + (long) TAGS * (DIRECTORIES + 1);
    try (Stream<String> lines = Files.lines(out.resolve("counts.csv"))) {
      assertThat(lines.count()).isEqualTo(rows);
    }
    assertThat(run.err().lines())
        .containsExactly(
            "langmix: counts.csv has %,d rows, but a spreadsheet holds %,d; leave out"
                    .formatted(rows, 1 << 20)
                + " --all-sections, take fewer --tags or a smaller --depth");
  }
}
