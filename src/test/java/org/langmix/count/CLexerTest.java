package org.langmix.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.count.line.LineCounts;

class CLexerTest {

  /** One letter per line: c for code, m for comment, b for blank. */
  private static String classes(String source) {
    StringBuilder classes = new StringBuilder();
    LineCounts before = LineCounts.NONE;
    byte[] bytes = source.getBytes(StandardCharsets.ISO_8859_1);
    for (int end = 1; end <= bytes.length; end++) {
      if (bytes[end - 1] == '\n' || end == bytes.length) {
        LineCounts counts = new LineCounter().count(Syntax.C, bytes, end);
        classes.append(
            counts.code() > before.code() ? 'c' : counts.comment() > before.comment() ? 'm' : 'b');
        before = counts;
      }
    }
    return classes.toString();
  }

  @Test
  void an_empty_file_has_no_line() {
    assertThat(Syntax.C.count(new byte[0])).isEqualTo(LineCounts.NONE);
  }

  @Test
  void a_last_line_without_newline_counts() {
    assertThat(classes("int a;\nint b;")).isEqualTo("cc");
    assertThat(classes("// a")).isEqualTo("m");
    assertThat(classes("\n ")).isEqualTo("bb");
  }

  @Test
  void code_beside_a_comment_is_code() {
    assertThat(classes("/* a */ int b; /* c */\n")).isEqualTo("c");
    assertThat(classes("/* a\n */ int b; /*\n*/\n")).isEqualTo("mcm");
  }

  @Test
  void a_blank_line_within_a_block_comment_is_comment() {
    assertThat(classes("/*\n\n*/\n\n")).isEqualTo("mmmb");
  }

  @Test
  void a_block_comment_does_not_close_with_its_own_star() {
    assertThat(classes("/*/\nint a;\n*/\n")).isEqualTo("mmm");
  }

  @Test
  void a_block_comment_does_not_nest() {
    assertThat(classes("/* /* */\nint a;\n")).isEqualTo("mc");
  }

  @Test
  void a_line_comment_hides_the_start_of_a_block_comment() {
    assertThat(classes("// /*\nint a;\n")).isEqualTo("mc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'\"'",
        "'\\''",
        "'//'",
        "'/*'",
        "\"/*\"",
        "\"//\"",
        "\"\\\"/*\"",
        "L\"/*\"",
        "u8\"/*\"",
        "''",
        "'\\\\'",
        "\"\\\\\"",
        "\"a\" \"/*\""
      })
  void literals_hide_comments_and_quotes(String literal) {
    assertThat(classes("x = " + literal + ";\n// a\n")).isEqualTo("cm");
  }

  @Test
  void a_string_goes_on_behind_a_backslash_and_newline() {
    assertThat(classes("char *s = \"a \\\n  \\\n// b\";\n// c\n")).isEqualTo("cccm");
  }

  @Test
  void an_unterminated_literal_ends_with_its_line() {
    assertThat(classes("#error don't /* do this\n// a\n")).isEqualTo("cm");
    assertThat(classes("char *s = \"a /*\n// b\n")).isEqualTo("cm");
  }

  @Test
  void an_empty_line_behind_a_backslash_is_blank() {
    assertThat(classes("#define A \\\n\n// a\n")).isEqualTo("cbm");
    assertThat(classes("// a \\\n\nint a;\n")).isEqualTo("mbc");
    assertThat(classes("#define A \"b \\\n\n// a\n")).isEqualTo("cbm");
  }

  @Test
  void a_backslash_alone_in_a_line_is_code() {
    assertThat(classes("#define A \\\n\t\\\n\t1\n")).isEqualTo("ccc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\\n", "\\ \n", "\\\t\f\n", "\\\r\n"})
  void a_line_comment_goes_on_behind_a_backslash_and_newline(String splice) {
    assertThat(classes("// a " + splice + "int b;\nint c;\n")).isEqualTo("mmc");
  }

  @Test
  void a_comment_may_open_and_close_across_a_splice() {
    assertThat(count("/\\\n* a *\\\n/\nint b;\n")).isEqualTo(LineCounts.ofLines(1, 3, 0, 0));
    assertThat(count("/\\\n/ a\nint b;\n")).isEqualTo(LineCounts.ofLines(1, 2, 0, 0));
  }

  private static LineCounts count(String source) {
    return Syntax.C.count(source.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void a_comment_behind_a_backslash_is_a_comment_and_one_before_it_is_code() {
    assertThat(classes("#define A \\\n/* b */\n")).isEqualTo("cm");
    assertThat(classes("#define A \\\n/* b */ \\\n 1\n")).isEqualTo("ccc");
  }

  @Test
  void a_header_name_holds_no_comment() {
    assertThat(classes("#include <a//b>\n#include <a/*b>\nint c;\n")).isEqualTo("ccc");
    assertThat(classes("# include <a/*b> // c\nint d;\n")).isEqualTo("cc");
    assertThat(classes("int a = b #include <c/*d>\n*/\n")).isEqualTo("cm");
  }

  @Test
  void a_comparison_is_no_header_name() {
    assertThat(classes("#if A < B /* c\n*/ > 1\n")).isEqualTo("cc");
  }

  @Test
  void a_raw_string_runs_to_its_delimiter() {
    assertThat(classes("s = R\"x( /*\n\n )\" \" )x\";\n// a\n")).isEqualTo("cccm");
    assertThat(classes("s = u8R\"(\\)\";\n// a\n")).isEqualTo("cm");
  }

  @Test
  void an_identifier_that_ends_in_R_is_no_raw_prefix() {
    assertThat(classes("s = FOR\"(\n)\";\n// a\n")).isEqualTo("ccm");
    assertThat(classes("s = 1.R\"(\n// a\n")).isEqualTo("cm");
  }

  @Test
  void form_feeds_carriage_returns_and_nul_are_white_space() {
    assertThat(classes("\f\n\r\n\0\n\u000b\n")).isEqualTo("bbbb");
  }

  @Test
  void a_lone_carriage_return_ends_a_line_comment() {
    assertThat(classes("// a\rint b;\n")).isEqualTo("c");
  }

  @Test
  void a_byte_order_mark_is_nothing() {
    assertThat(classes("\u00ef\u00bb\u00bf\n")).isEqualTo("b");
    assertThat(classes("\u00ef\u00bb\u00bf// a\n")).isEqualTo("m");
  }

  @Test
  void invalid_utf_8_is_code() {
    assertThat(classes("\u00ff\n/* \u00ff */\n")).isEqualTo("cm");
  }

  @Test
  void bodies_of_if_0_are_code_and_their_apostrophes_end_with_the_line() {
    assertThat(classes("#if 0\nit's /* so\n#endif\n// a\n")).isEqualTo("cccm");
  }

  @Test
  void a_literal_that_goes_on_behind_a_newline_of_two_bytes_covers_the_next_line() {
    assertThat(count("\"\\\n\r#")).isEqualTo(LineCounts.ofLines(2, 0, 0, 0));
  }

  @Test
  void a_raw_prefix_may_be_spliced() {
    assertThat(count("R\\\n\"(\n//\n)\"")).isEqualTo(LineCounts.ofLines(4, 0, 0, 0));
    assertThat(count("x\\\nR\"(\n\n")).isEqualTo(LineCounts.ofLines(2, 0, 0, 1));
  }

  @Test
  void a_byte_that_is_no_letter_ends_the_word_before_a_raw_prefix() {
    assertThat(count("\u00ffR\"(\n//\n)\"")).isEqualTo(LineCounts.ofLines(3, 0, 0, 0));
    assertThat(count("\u00c3\u00a9R\"(\n//\n)\"")).isEqualTo(LineCounts.ofLines(2, 1, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#include <a/*b>",
        "#/**/include <a/*b>",
        "#include /**/<a/*b>",
        "%:include <a/*b>",
        "#\u000binclude <a/*b>",
        "/* a */ #include <a/*b>",
        "a\r#include <a/*b>",
        "//\r#include <a/*b>",
        "#include <a\\>/*b>",
        "#include_next <a/*b>"
      })
  void a_header_name_is_known_however_it_is_written(String directive) {
    assertThat(count(directive + "\n\n")).isEqualTo(LineCounts.ofLines(1, 0, 0, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a #include <a/*b>",
        "#\rinclude <a/*b>",
        "#include\r<a/*b>",
        "#ifdef <a/*b>",
        "#included <a/*b>",
        "#include <a/*b\\>"
      })
  void a_comment_is_one_where_no_header_name_can_be(String line) {
    assertThat(count(line + "\n\n").comment()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#include <a'b>",
        "#include <a \"b>",
        "#include_next <a'b>",
        "#import <a'b>",
        "#embed <a'b>",
        "#embed <a'b> limit(1)",
        "#if __has_include(<a'b>)",
        "#if __has_include_next ( /* c */ <a\"b> )",
        "#if __has_embed(<a'b> limit(1))",
        "#if defined(__has_include) && __has_include(<a'b>) || __has_include(<c//d>)",
        "#elif 'x' == 0 && __has_include(<a'b>)",
        "%:if __has_\\\ninclude(<a'b>)"
      })
  void a_header_name_opens_no_literal(String directive) {
    assertThat(classes(directive + " /* c\n*/\n")).endsWith("cm").doesNotContain("mm");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int a = __has_include(<a'b>)",
        "#ifdef __has_include(<a'b>)",
        "#define A __has_include(<a'b>)",
        "#if __has_include <a'b>",
        "#if __has_includes(<a'b>)",
        "#if my__has_include(<a'b>)",
        "#if __has_include(<a'b)",
        "#if \"__has_include(<a'b>)",
        "#embedded <a'b>",
        "#else <a'b>"
      })
  void an_apostrophe_opens_a_literal_where_no_header_name_can_be(String line) {
    assertThat(classes(line + " /* c\n*/\n")).isEqualTo("cc");
  }

  @Test
  void a_directive_may_be_spliced() {
    assertThat(count("\\\n#inc\\\nlude\\\n<a/*b>\n\n")).isEqualTo(LineCounts.ofLines(4, 0, 0, 1));
  }
}
