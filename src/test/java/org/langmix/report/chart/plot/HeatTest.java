package org.langmix.report.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatTest {
  @ParameterizedTest
  @CsvSource({
    "0, NONE",
    "0.0000004, BELOW_A_TENTH",
    "0.0994, BELOW_A_TENTH",
    "0.0996, BELOW_1", // written as 0.10
    "0.27, BELOW_1",
    "0.996, BELOW_5", // written as 1.0
    "4.94, BELOW_5",
    "4.96, BELOW_20", // written as 5.0
    "19.4, BELOW_20",
    "49.4, BELOW_50",
    "49.6, MORE", // written as 50
    "100, MORE"
  })
  void a_share_is_of_the_class_that_its_written_figure_is_of(double share, Heat heat) {
    assertThat(Heat.of(share)).isEqualTo(heat);
  }
}
