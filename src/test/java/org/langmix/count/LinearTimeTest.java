package org.langmix.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Inputs of some megabytes that make the lexers look ahead or back again and again. A lexer that
 * looks at each byte a few times finishes in a moment; a lexer that needs quadratic time takes
 * hours. The time-out only tells these two apart, even on the slowest machine. It measures nothing.
 */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LinearTimeTest {
  private static final int LENGTH = 4 << 20;
  private static final List<Syntax> ONE_A_LEXER =
      List.of(Syntax.RUST, Syntax.C, Syntax.ASSEMBLY_HASH_SEMICOLON);
  private static final String HASHES = "#".repeat(1000);
  private static final String DASHES = "-".repeat(1000);

  private static void count(String opening, String unit) {
    byte[] source =
        (opening + unit.repeat(LENGTH / unit.length())).getBytes(StandardCharsets.ISO_8859_1);
    long lines = physicalLines(source);
    for (Syntax syntax : ONE_A_LEXER) {
      assertThat(syntax.count(source).lines()).as(syntax.name()).isEqualTo(lines);
    }
  }

  private static long physicalLines(byte[] source) {
    long newlines = IntStream.range(0, source.length).filter(i -> source[i] == '\n').count();
    return source[source.length - 1] == '\n' ? newlines : newlines + 1;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "/",
        "*",
        "\\",
        "<",
        "#",
        "-",
        "{",
        "a",
        "R",
        "M",
        "1",
        ".",
        "\n",
        "\r",
        " ",
        "\0",
        "\u00ff",
        "\u00e2\u0080\u00a8"
      })
  void a_byte_repeated(String unit) {
    count("", unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/*", "/* ", "*/", "/*/", "//", "///\n", "/*\n", "*\\\n", "// SAFETY:\n"})
  void comments_opened_or_nested_a_million_times(String unit) {
    count("", unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\\n",
        "\\ ",
        "\\ \n",
        "\\\r\n",
        "\\\n\r",
        "/\\\n",
        "\"\\\n",
        "R\\\n",
        "x\\\nR\"",
        "#\\\n"
      })
  void lines_joined_a_million_times(String unit) {
    count("", unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'a",
        "'a\n",
        "b'",
        "'\\",
        "\\'",
        "''",
        "'(",
        "\"\n",
        "\" ",
        "r#",
        "r#\"",
        "br##",
        "r\"",
        "R\"",
        "R\"(",
        "R\"(\n",
        "u8R\"0123456789abcdef(",
        "1e+R\"",
        "\u00e9R\""
      })
  void literals_opened_a_million_times(String unit) {
    count("", unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#include",
        "#include <",
        "#include <\n",
        "#/**/",
        "#/*\n*/",
        "# /*\n",
        "%:include <",
        "#define a\\\n",
        "#if __has_include(<\n",
        "#if __has_include(<a'b>)",
        "#if \"\n"
      })
  void directives_begun_a_million_times(String unit) {
    count("", unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unsafe ",
        "unsafe/**/",
        "unsafe extern ",
        "unsafe extern \"",
        "unsafe extern r#\"",
        "module",
        "module ",
        "module!",
        "module!{",
        "module!{type:",
        "module!{}",
        "module_a!(name:(",
        "module/*",
        "module_a_driver ",
        "macro_rules! ",
        "macro_rules!{",
        "MODULE_LICENSE ",
        "MODULE_LICENSE\n",
        "// SAFETY",
        "SAFETY:"
      })
  void words_that_are_counted(String unit) {
    count("", unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#!", "#!/*", "#!\n", "---", "---\n"})
  void what_may_begin_a_file_of_rust(String unit) {
    count("", unit);
  }

  @ParameterizedTest
  @MethodSource("opened")
  void what_is_opened_once_and_goes_on(String opening, String unit) {
    count(opening, unit);
  }

  static Stream<Arguments> opened() {
    return Stream.of(
        Arguments.of("#include ", "<"),
        Arguments.of("#include <", "a"),
        Arguments.of("#include <", "\\\n"),
        Arguments.of("#include ", "/*"),
        Arguments.of("#if ", "__has_include(<"),
        Arguments.of("#if ", "__has_include(<a'b>)"),
        Arguments.of("#if __has_include", "/**/'"),
        Arguments.of("'", "\\'"),
        Arguments.of("#", " "),
        Arguments.of("#", "\\\n"),
        Arguments.of("#", "/**/"),
        Arguments.of("/*", "*"),
        Arguments.of("/*", "*\\\n"),
        Arguments.of("//", "\\\n"),
        Arguments.of("//", "SAFETY"),
        Arguments.of("/", "\\\n"),
        Arguments.of("\"", "\\\n"),
        Arguments.of("\"", "\\ "),
        Arguments.of("'", "\\"),
        Arguments.of("'", "a"),
        Arguments.of("R", "\\\n"),
        Arguments.of("R\"(", ")"),
        Arguments.of("R\"0123456789abcdef(", ")0123456789abcdef"),
        Arguments.of("r", "#"),
        Arguments.of("r" + HASHES + "#\"", "\"" + HASHES),
        Arguments.of("unsafe", " "),
        Arguments.of("unsafe", "//\n"),
        Arguments.of("unsafe extern", "/**/"),
        Arguments.of("module", "\n"),
        Arguments.of("MODULE_LICENSE", "\n"),
        Arguments.of("#!", "\n"),
        Arguments.of("#!", "/**/"),
        Arguments.of("---", "\n"),
        Arguments.of(DASHES + "-\n", DASHES + "\n"));
  }
}
