package org.langmix.report.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.langmix.report.csv.SpreadsheetText.harmless;

import java.io.StringReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\uff1d1",
        "\uff0b1",
        "\uff0d1",
        "\uff201",
        "\tx",
        "\rx",
        "\nx",
        " =1",
        "\u00a0=1",
        "\u200b=1",
        "\ufeff=1",
        "\u202e=1",
        "=cmd|'/c calc'!A1"
      })
  void what_may_be_a_formula_gets_an_apostrophe(String text) {
    assertThat(harmless(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v6.10-rc1",
        "2026-10-31",
        "cpufreq-dt",
        "(root files)",
        "a=b",
        "a, -b",
        "a; b",
        "'=1",
        "<script>alert(1)</script>",
        "\"quotes\", and commas",
        " x",
        "שלום",
        "AD5446\tANALOG"
      })
  void other_names_stay_as_they_are(String text) {
    assertThat(harmless(text)).isEqualTo(text);
  }

  @Test
  void a_cell_may_begin_where_another_separator_stands_or_a_line_ends() {
    assertThat(harmless("x;=1;y;+2")).isEqualTo("x;'=1;y;'+2");
    assertThat(harmless("x; -1")).isEqualTo("x;' -1");
    assertThat(harmless("x\t@y\t")).isEqualTo("x\t'@y\t");
    assertThat(harmless("x\r\n=1")).isEqualTo("x\r\n'=1");
    assertThat(harmless("\t=1")).isEqualTo("'\t'=1");
  }

  @Test
  void figures_stay_figures_and_texts_that_hold_any_separator_are_quoted() throws Exception {
    StringBuilder out = new StringBuilder();
    new CsvRows(out).row(List.of("-1", -1, -1L, "a;b", "a\tb", "a\nb", "a,b", "a\"b", ""));
    assertThat(out).hasToString("'-1,-1,-1,\"a;b\",\"a\tb\",\"a\nb\",\"a,b\",\"a\"\"b\",\r\n");
  }

  @Property
  void any_row_is_read_back_as_it_was_written(@ForAll @Size(min = 1) List<String> texts)
      throws Exception {
    StringBuilder out = new StringBuilder();
    new CsvRows(out).row(texts);
    try (CSVParser rows = CSVFormat.RFC4180.parse(new StringReader(out.toString()))) {
      assertThat(rows.getRecords().get(0).toList())
          .isEqualTo(texts.stream().map(SpreadsheetText::harmless).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"drivers/gpu/drm", "v6.10-rc1", "2026-10-31", "C", "rust_code", "7"})
  void plain_names_are_not_quoted(String name) throws Exception {
    StringBuilder out = new StringBuilder();
    new CsvRows(out).row(List.of(name, name));
    assertThat(out).hasToString(name + "," + name + "\r\n");
  }

  @Test
  void no_byte_order_mark_comes_first() throws Exception {
    StringBuilder out = new StringBuilder();
    new CsvRows(out).row(List.of("Größe", "שלום"));
    assertThat(out).hasToString("Größe,שלום\r\n");
  }
}
