package org.langmix.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTableTest {
  private static String table(List<String> header, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    TextTable.ALIGNED.print(new PrintWriter(text, true), header, rows);
    return text.toString();
  }

  @Test
  void figures_stand_to_the_right() {
    assertThat(
            table(
                List.of("area", "code", "share"),
                List.of(List.of("Binder", "1,250", "> 99 %"), List.of("Nova", "7", "0.27 %"))))
        .isEqualTo(
            """
            area     code   share
            Binder  1,250  > 99 %
            Nova        7  0.27 %
            """);
  }

  @Test
  void columns_are_as_wide_as_their_cells_look() {
    assertThat(
            table(
                List.of("area", "code"),
                List.of(
                    List.of("\u5185\u6838", "1"),
                    List.of("e\u0301", "2"),
                    List.of("a\u202Eb\n", "3"))))
        .isEqualTo("area  code\n\u5185\u6838     1\ne\u0301        2\na?b?     3\n");
  }
}
