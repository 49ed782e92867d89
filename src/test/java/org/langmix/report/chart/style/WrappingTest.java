package org.langmix.report.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrappingTest {
  private static final Font FONT = Canvas.WIDE.labelFont();

  @Property(tries = 300)
  void nothing_is_lost_and_every_line_fits(
      @ForAll @CharRange(from = ' ', to = '~') String text,
      @ForAll @IntRange(min = 20, max = 400) int room) {
    assertThat(Wrapping.lines(text, FONT, room))
        .allSatisfy(line -> assertThat(Fonts.width(line, FONT)).isLessThanOrEqualTo(room));
    assertThat(String.join("", Wrapping.lines(text, FONT, room)).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
  }

  @Test
  void lines_end_at_spaces_and_not_within_a_version() {
    assertThat(Wrapping.lines("0.23 % of code in v7.3.4: little", FONT, 160))
        .containsExactly("0.23 % of code in", "v7.3.4: little");
  }

  @Test
  void a_figure_and_its_unit_stay_on_one_line() {
    assertThat(Wrapping.lines("of the 23 M", FONT, 1.2 * Fonts.width("of the 23", FONT)))
        .containsExactly("of the", "23 M");
    assertThat(Wrapping.lines("of the 23 Ms", FONT, 1.2 * Fonts.width("of the 23", FONT)))
        .containsExactly("of the 23", "Ms");
  }

  @Test
  void a_word_that_is_longer_than_a_line_is_cut() {
    assertThat(Wrapping.lines("a " + "x".repeat(60), FONT, 200)).hasSizeGreaterThan(2);
  }
}
