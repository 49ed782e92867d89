package org.langmix.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.langmix.report.Names;

class DisplayTextTest {
  @Test
  void ideographs_take_two_columns_and_combining_marks_none() {
    assertThat(DisplayText.columns("Binder")).isEqualTo(6);
    assertThat(DisplayText.columns("\u5185\u6838")).isEqualTo(4);
    assertThat(DisplayText.columns("e\u0301")).isEqualTo(1);
    assertThat(DisplayText.columns("\uD83D\uDE00")).isEqualTo(2);
  }

  @Test
  void controls_and_what_turns_the_direction_of_writing_are_shown_as_question_marks() {
    assertThat(Names.printable("a\u0007b\u001B[31mc\u009B31md\u0085e"))
        .isEqualTo("a?b?[31mc?31md?e");
    assertThat(Names.printable("a\u202Eb\u2066c\u200Fd\u2028e\uFEFFf")).isEqualTo("a?b?c?d?e?f");
    assertThat(Names.printable("a\uD800b")).isEqualTo("a?b");
  }

  @Test
  void letters_of_any_script_stay() {
    String names = "\u05D0\u05D1 \u0646\u06CC\u200C\u0645 \u0915\u094D\u200D\u0937 \uD83D\uDE00";
    assertThat(Names.printable(names)).isEqualTo(names);
  }

  @Test
  void a_long_name_is_cut_by_columns_and_no_letter_in_two() {
    assertThat(DisplayText.shortened("abcdef", 6)).isEqualTo("abcdef");
    assertThat(DisplayText.shortened("abcdefg", 6)).isEqualTo("abcd..");
    assertThat(DisplayText.shortened("\u5185\u6838\u5185\u6838", 7)).isEqualTo("\u5185\u6838..");
    assertThat(DisplayText.shortened("\uD83D\uDE00\uD83D\uDE00", 3)).isEqualTo("..");
  }

  @Test
  void marks_without_end_are_cut_too() {
    String shortened = DisplayText.shortened("a" + "\u0301".repeat(300), 10);
    assertThat(shortened.length()).isLessThan(21);
  }

  @Test
  void lines_are_broken_at_blanks() {
    assertThat(DisplayText.wrapped("only drivers/ and rust/", 14))
        .containsExactly("only drivers/", "and rust/");
    assertThat(DisplayText.wrapped("a " + "b".repeat(20) + " c", 10))
        .containsExactly("a", "bbbbbbbb..", "c");
    assertThat(DisplayText.wrapped("", 10)).containsExactly("");
  }

  @Property
  void no_line_is_wider_than_asked_for(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int columns) {
    assertThat(DisplayText.columns(DisplayText.shortened(text, columns))).isLessThan(columns + 1);
    assertThat(DisplayText.wrapped(text, columns))
        .allSatisfy(line -> assertThat(DisplayText.columns(line)).isLessThan(columns + 1));
  }
}
