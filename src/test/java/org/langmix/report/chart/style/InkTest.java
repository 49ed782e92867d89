package org.langmix.report.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.langmix.report.chart.plot.Heat;

/** Checks contrasts as WCAG 2.2 defines them. */
class InkTest {
  private static final double FOR_TEXT = 4.5;
  private static final double FOR_GRAPHICS = 3;
  private static final List<Function<Ink, String>> GROUNDS = List.of(Ink::light, Ink::dark);

  private static double contrast(Ink one, Ink other, Function<Ink, String> ground) {
    double first = luminance(ground.apply(one)) + 0.05;
    double second = luminance(ground.apply(other)) + 0.05;
    return Math.max(first / second, second / first);
  }

  private static double luminance(String color) {
    return 0.2126 * linear(color, 1) + 0.7152 * linear(color, 3) + 0.0722 * linear(color, 5);
  }

  private static double linear(String color, int at) {
    double part = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "FAINT"})
  void text_can_be_read_on_both_grounds(Ink text) {
    assertThat(GROUNDS)
        .allSatisfy(
            ground ->
                assertThat(contrast(text, Ink.GROUND, ground)).isGreaterThanOrEqualTo(FOR_TEXT));
  }

  @ParameterizedTest
  @EnumSource(names = {"RUST", "C", "OTHER", "MILESTONE"})
  void lines_can_be_seen_on_both_grounds(Ink line) {
    assertThat(GROUNDS)
        .allSatisfy(
            ground ->
                assertThat(contrast(line, Ink.GROUND, ground))
                    .isGreaterThanOrEqualTo(FOR_GRAPHICS));
  }

  @ParameterizedTest
  @EnumSource
  void figures_can_be_read_on_the_cells_of_the_heat_map(Heat heat) {
    assertThat(GROUNDS)
        .allSatisfy(
            ground ->
                assertThat(contrast(heat.ink(), heat.text(), ground))
                    .isGreaterThanOrEqualTo(FOR_TEXT));
  }
}
