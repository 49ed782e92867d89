package org.langmix.report.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickFormatTest {
  private static String ticks(TickFormat format, double step, double most) {
    StringBuilder ticks = new StringBuilder();
    for (int i = 0; i * step <= most; i++) {
      ticks.append(i == 0 ? "" : "|").append(format.ofScale(step, most).format(i * step));
    }
    return ticks.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 1.5, 0.0 %|0.5 %|1.0 %|1.5 %",
    "0.05, 0.1, 0.00 %|0.05 %|0.10 %",
    "0.0002, 0.0004, 0.0000 %|0.0002 %|0.0004 %",
    "10, 20, 0 %|10 %|20 %"
  })
  void percentages_of_a_scale_have_as_many_decimals_as_its_step(
      double step, double most, String ticks) {
    assertThat(ticks(TickFormat.percentages(), step, most)).isEqualTo(ticks);
  }

  @ParameterizedTest
  @CsvSource({
    "500000, 1500000, 0|0.5 M|1.0 M|1.5 M",
    "20000, 40000, 0|20 k|40 k",
    "500, 1000, 0|0.5 k|1.0 k",
    "50, 100, 0|50|100"
  })
  void numbers_of_a_scale_have_one_unit(double step, double most, String ticks) {
    assertThat(ticks(TickFormat.numbers(), step, most)).isEqualTo(ticks);
  }

  @Test
  void below_zero_there_is_a_minus_sign() {
    assertThat(TickFormat.numbers().ofScale(20_000, 40_000).format(-20_000)).isEqualTo("−20 k");
  }
}
