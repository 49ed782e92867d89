package org.langmix.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void ordinary_names_of_any_script_stay_as_they_are() {
    assertThat(Names.printable("v6.1 Überblick 概要 שלום 🐧")).isEqualTo("v6.1 Überblick 概要 שלום 🐧");
  }

  @Test
  void what_breaks_lines_or_turns_the_text_round_is_a_question_mark() {
    assertThat(Names.printable("a\nb\u001bc\u202ed\u2028e\u0000f")).isEqualTo("a?b?c?d?e?f");
  }

  @Test
  void what_xml_forbids_is_a_question_mark() {
    assertThat(Names.printable("a\ud800b\ufffec\uffff")).isEqualTo("a?b?c?");
  }

  @Test
  void a_long_name_is_cut_between_characters() {
    assertThat(Names.printable("🐧🐧🐧🐧", 3)).isEqualTo("🐧🐧…");
    assertThat(Names.printable("🐧🐧🐧", 3)).isEqualTo("🐧🐧🐧");
  }

  @Property
  void any_name_fits_on_one_line_of_xml(
      @ForAll String name, @ForAll @IntRange(min = 1) int longest) {
    String printable = Names.printable(name, longest);
    assertThat(printable.codePointCount(0, printable.length())).isLessThanOrEqualTo(longest);
    IntStream characters = printable.codePoints();
    assertThat(
            characters.noneMatch(
                c -> c < ' ' || c == 0x85 || Character.getType(c) == Character.SURROGATE))
        .isTrue();
  }
}
