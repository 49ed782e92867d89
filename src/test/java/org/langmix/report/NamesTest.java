package org.langmix.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\0b",
        "a\u001bb",
        "a\u0085b",
        "a\u2028b",
        "a\u202eb",
        "a\u2066b",
        "a\u200fb",
        "a\ud800b",
        "a\udc00b",
        "a\ufffeb",
        "a\uffffb",
        "a\ufeffb"
      })
  void what_breaks_lines_turns_the_text_or_can_not_be_shown_is_a_question_mark(String name) {
    assertThat(Names.printable(name)).isEqualTo("a?b");
    assertThat(Names.isPrintable(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"net/core", "<b> & \"c\"", "\u05e9\u05dc\u05d5\u05dd", "\u4e2d", "\ud83e\udd80"})
  void all_else_stays(String name) {
    assertThat(Names.printable(name)).isEqualTo(name);
    assertThat(Names.isPrintable(name)).isTrue();
  }

  @Test
  void a_long_name_is_cut_between_characters() {
    String crab = "\ud83e\udd80";
    assertThat(Names.printable(crab.repeat(3), 3)).isEqualTo(crab.repeat(3));
    assertThat(Names.printable(crab.repeat(300), 60)).isEqualTo(crab.repeat(59) + "\u2026");
  }

  @Property
  void whatever_the_name_the_result_is_printable_and_fits(
      @ForAll String name, @ForAll @IntRange(min = 1, max = 100) int longest) {
    String printable = Names.printable(name, longest);
    assertThat(Names.isPrintable(printable)).isTrue();
    assertThat(printable.codePointCount(0, printable.length())).isLessThanOrEqualTo(longest);
  }
}
