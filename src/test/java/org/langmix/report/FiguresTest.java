package org.langmix.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 %",
    "0.2651, 0.27 %",
    "0.0036, 0.0036 %",
    "0.00000012, 0.00000012 %",
    "0.6, 0.60 %",
    "0.0999, 0.10 %",
    "5.34, 5.3 %",
    "9.96, 10 %",
    "42.4, 42 %",
    "99.6, > 99 %",
    "100, 100 %"
  })
  void a_share_has_two_digits_and_is_never_rounded_to_nothing(double value, String text) {
    assertThat(Figures.percentage(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "850, 850",
    "999.4, 999",
    "1250, 1.25 k",
    "35000, 35 k",
    "100296, 100 k",
    "999600, 1 M",
    "1204000, 1.2 M",
    "23927913, 23.9 M",
    "0.05, 0.05"
  })
  void a_large_number_is_short(double value, String text) {
    assertThat(Figures.rounded(value)).isEqualTo(text);
  }

  @Test
  void an_amount_is_of_one_thing_or_of_several() {
    assertThat(Figures.amount(1, "file")).isEqualTo("1 file");
    assertThat(Figures.amount(0, "file")).isEqualTo("0 files");
    assertThat(Figures.amount(1250, "more area")).isEqualTo("1,250 more areas");
  }

  @Test
  void a_change_has_its_sign() {
    assertThat(Figures.change(1250)).isEqualTo("+1,250");
    assertThat(Figures.change(-3)).isEqualTo("-3");
    assertThat(Figures.change(0)).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({
    "0, ×0.00",
    "0.97, ×0.97",
    "1.004, ×1.00",
    "1.04, ×1.04",
    "1.094, ×1.09",
    "1.1, ×1.1",
    "2.13, ×2.1",
    "9.94, ×9.9",
    "9.96, ×10",
    "12.4, ×12",
    "5000, '×5,000'"
  })
  void a_factor_has_two_digits_and_more_near_one(double value, String text) {
    assertThat(Figures.factor(value)).isEqualTo(text);
  }
}
