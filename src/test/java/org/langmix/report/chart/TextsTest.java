package org.langmix.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\0b",
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
  void what_can_not_be_shown_is_replaced(String name) {
    assertThat(Texts.printable(name)).isEqualTo("a?b");
    assertThat(Texts.isPrintable(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"net/core", "<b> & \"c\"", "\u05e9\u05dc\u05d5\u05dd", "\u4e2d", "\ud83e\udd80"})
  void all_else_stays(String name) {
    assertThat(Texts.printable(name)).isEqualTo(name);
    assertThat(Texts.isPrintable(name)).isTrue();
  }

  @Test
  void a_long_name_is_cut_between_characters() {
    String crab = "\ud83e\udd80";
    assertThat(Texts.printable(crab.repeat(300))).isEqualTo(crab.repeat(59) + "\u2026");
  }

  @Property
  void whatever_the_name_the_result_is_printable(@ForAll String name) {
    assertThat(Texts.isPrintable(Texts.printable(name))).isTrue();
    assertThat(Texts.printable(name).length()).isLessThanOrEqualTo(2 * 60);
  }
}
