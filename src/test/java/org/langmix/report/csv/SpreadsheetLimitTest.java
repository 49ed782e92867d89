package org.langmix.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetLimitTest {
  private static final int MOST = 1_048_576;
  private static final String ROW = "v6.1,\"a, b\",0\r\n";

  @TempDir private Path temp;

  private void write(String name, String text) throws IOException {
    Files.writeString(temp.resolve(name), text);
  }

  @Test
  void the_header_is_a_row() throws IOException {
    write("counts.csv", "revision,date,commit\r\n" + ROW.repeat(MOST - 1));
    assertThat(SpreadsheetLimit.warnings(temp)).isEmpty();
    write("counts.csv", "revision,date,commit\r\n" + ROW.repeat(MOST));
    assertThat(SpreadsheetLimit.warnings(temp)).hasSize(1);
  }

  @Test
  void every_file_is_told_with_its_rows_the_limit_and_what_to_do() throws IOException {
    write("churn.csv", ROW.repeat(2_000_000));
    write("counts.csv", ROW.repeat(MOST + 1));
    write("modules.csv", ROW);
    write("report.html", ROW.repeat(MOST + 1));
    assertThat(SpreadsheetLimit.warnings(temp))
        .containsExactly(
            "churn.csv has 2,000,000 rows, but a spreadsheet holds 1,048,576; leave out"
                + " --all-sections, take fewer --tags or a smaller --depth",
            "counts.csv has 1,048,577 rows, but a spreadsheet holds 1,048,576; leave out"
                + " --all-sections, take fewer --tags or a smaller --depth");
  }

  @Test
  void a_line_within_quotes_is_no_row() throws IOException {
    write("gaps.csv", "v6.1,\"a\r\nb\",c\r\n".repeat(MOST));
    assertThat(SpreadsheetLimit.warnings(temp)).isEmpty();
  }
}
