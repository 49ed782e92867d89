package org.langmix.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TextSparklineTest {
  private static String bars(int columns, Integer... values) {
    return TextSparkline.of(
        Arrays.stream(values)
            .map(value -> value == null ? OptionalLong.empty() : OptionalLong.of(value))
            .toList(),
        columns);
  }

  @Test
  void bars_rise_from_nothing_to_the_largest() {
    assertThat(bars(8, 0, 10, 20, 30, 40, 50, 60, 70)).isEqualTo("▁▂▃▄▅▆▇█");
    assertThat(bars(8, 70, 0, 35)).isEqualTo("█▁▅");
  }

  @Test
  void what_is_not_nothing_is_higher_than_nothing() {
    assertThat(bars(3, 0, 1, 1_000_000)).isEqualTo("▁▂█");
    assertThat(bars(3, 0, 0)).isEqualTo("▁▁");
    assertThat(bars(3, 5, 5)).isEqualTo("██");
  }

  @Test
  void where_there_is_no_figure_is_a_blank() {
    assertThat(bars(5, null, null, 0, 7, null)).isEqualTo("  ▁█ ");
    assertThat(TextSparkline.of(List.of(), 5)).isEmpty();
  }

  @Test
  void of_many_values_the_first_and_the_last_stay() {
    List<OptionalLong> values =
        IntStream.range(0, 265).mapToObj(i -> OptionalLong.of(i == 0 ? 264 : i)).toList();
    assertThat(TextSparkline.of(values, 10)).hasSize(10).startsWith("█▂").endsWith("█");
    assertThat(bars(2, 1, 9, 9, 0)).isEqualTo("█▁");
  }

  @Property
  void there_are_never_more_bars_than_columns(
      @ForAll @Size(max = 300) List<@IntRange(min = 0) Integer> values,
      @ForAll @IntRange(min = 2, max = 20) int columns) {
    List<OptionalLong> figures = values.stream().map(OptionalLong::of).toList();
    assertThat(TextSparkline.of(figures, columns))
        .hasSize(Math.min(columns, values.size()))
        .matches("[▁-█]*");
  }
}
