package org.langmix.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.langmix.count.LineCounter;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineClass;
import org.langmix.count.line.LineClasses;
import org.langmix.count.line.LineCounts;

class LineComparisonTest {
  private final LineComparison comparison = new LineComparison();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static LineHashes c(String text) {
    return lines(Syntax.C, text);
  }

  private static LineHashes lines(Syntax syntax, String text) {
    byte[] source = bytes(text);
    LineClasses classes = new LineClasses();
    new LineCounter().count(syntax, source, source.length, classes);
    return LineHashes.of(source, source.length, classes);
  }

  private ChangedLines compare(LineHashes before, LineHashes now) {
    return comparison.compare(before, now);
  }

  private ChangedLines compareC(String before, String now) {
    return compare(c(before), c(now));
  }

  @Test
  void a_changed_line_is_one_removed_and_one_added() {
    assertThat(compareC("int a;\nint b;\nint c;\n", "int a;\nint x;\nint c;\n"))
        .isEqualTo(new ChangedLines(1, 1, 1, 1));
  }

  @Test
  void comments_and_blank_lines_are_no_code() {
    assertThat(compareC("int a;\n/* b */\n", "int a;\n\n// c\n// d\nint e;\n"))
        .isEqualTo(new ChangedLines(4, 1, 1, 0));
  }

  @Test
  void all_lines_of_a_new_file_are_added() {
    assertThat(compare(LineHashes.NONE, c("int a;\n\nint b;")))
        .isEqualTo(new ChangedLines(3, 0, 2, 0));
  }

  @Test
  void all_lines_of_a_file_that_is_gone_are_removed() {
    assertThat(compare(c("int a;\n\nint b;"), LineHashes.NONE))
        .isEqualTo(new ChangedLines(0, 3, 0, 2));
  }

  @Test
  void an_empty_file_has_no_lines() {
    assertThat(compareC("", "")).isEqualTo(ChangedLines.NONE);
    assertThat(compare(LineHashes.NONE, c(""))).isEqualTo(ChangedLines.NONE);
    assertThat(compareC("", "\n")).isEqualTo(new ChangedLines(1, 0, 0, 0));
  }

  @Test
  void a_last_line_without_a_newline_differs_from_the_same_line_with_one() {
    assertThat(compareC("int a;\nint b;", "int a;\nint b;\n"))
        .isEqualTo(new ChangedLines(1, 1, 1, 1));
    assertThat(compareC("int b;", "int a;\nint b;")).isEqualTo(new ChangedLines(1, 0, 1, 0));
  }

  @Test
  void a_carriage_return_is_a_byte_of_its_line_and_ends_none() {
    assertThat(compareC("int a;\r\nint b;\n", "int a;\nint b;\n"))
        .isEqualTo(new ChangedLines(1, 1, 1, 1));
    assertThat(compareC("int a;\rint b;\n", "int a;\nint b;\n"))
        .isEqualTo(new ChangedLines(2, 1, 2, 1));
  }

  @Test
  void trailing_zeros_are_bytes_of_their_line() {
    assertThat(compareC("int a;", "int a;\0")).isEqualTo(new ChangedLines(1, 1, 1, 1));
    assertThat(compareC("1234567\0", "1234567\0\0")).isEqualTo(new ChangedLines(1, 1, 1, 1));
  }

  @Test
  void lines_that_become_a_comment_are_removed_code_only() {
    assertThat(compareC("int a;\nint b;\nint c;\n", "/*\nint a;\nint b;\n*/\nint c;\n"))
        .isEqualTo(new ChangedLines(2, 0, 0, 2));
  }

  @Test
  void a_moved_function_counts_by_its_shorter_way() {
    assertThat(compareC("a();\nb();\nc();\n\nd();\n", "d();\n\na();\nb();\nc();\n"))
        .isEqualTo(new ChangedLines(2, 2, 1, 1));
  }

  @Test
  void the_syntax_tells_what_is_code() {
    assertThat(compare(LineHashes.NONE, lines(Syntax.RUST, "//! a\nfn b() {}\n")))
        .isEqualTo(new ChangedLines(2, 0, 1, 0));
    assertThat(compare(LineHashes.NONE, lines(Syntax.ASSEMBLY_HASH, "nop # a\n# b\n")))
        .isEqualTo(new ChangedLines(2, 0, 1, 0));
  }

  @Test
  void working_memory_given_back_after_a_large_pair_is_made_anew() {
    String many = "int a;\nint b;\n".repeat(60_000);
    assertThat(compareC("int c;\n" + many + "int d;\n", "int e;\n" + many + "int f;\nint g;\n"))
        .isEqualTo(new ChangedLines(3, 2, 3, 2));
    assertThat(compareC("int a;\n", "int b;\nint c;\n")).isEqualTo(new ChangedLines(2, 1, 2, 1));
  }

  @Test
  void classes_of_another_file_are_refused() {
    byte[] source = bytes("int a;\nint b;\n");
    LineClasses classes = new LineClasses();
    new LineCounter().count(Syntax.C, source, source.length, classes);

    assertThatThrownBy(() -> LineHashes.of(source, 7, classes))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LineHashes.of(bytes("a\nb\nc"), 5, classes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changes_of_several_files_add_up() {
    assertThat(new ChangedLines(1, 2, 3, 4).plus(new ChangedLines(10, 20, 30, 40)))
        .isEqualTo(new ChangedLines(11, 22, 33, 44));
  }

  @Property(tries = 3000)
  void the_numbers_are_those_of_a_plain_table_of_lines(
      @ForAll Syntax syntax, @ForAll("texts") String before, @ForAll("texts") String now) {
    List<String> linesBefore = split(before);
    List<String> linesNow = split(now);
    List<String> codeBefore = code(syntax, before, linesBefore);
    List<String> codeNow = code(syntax, now, linesNow);
    int both = common(linesBefore, linesNow);
    int bothCode = common(codeBefore, codeNow);

    assertThat(compare(lines(syntax, before), lines(syntax, now)))
        .isEqualTo(
            new ChangedLines(
                linesNow.size() - both,
                linesBefore.size() - both,
                codeNow.size() - bothCode,
                codeBefore.size() - bothCode));
  }

  @Property
  void going_back_removes_what_going_on_added(
      @ForAll("texts") String before, @ForAll("texts") String now) {
    ChangedLines on = compareC(before, now);
    assertThat(compareC(now, before))
        .isEqualTo(new ChangedLines(on.removed(), on.added(), on.codeRemoved(), on.codeAdded()));
  }

  @Property
  void the_balance_is_what_the_counts_differ_by(
      @ForAll Syntax syntax, @ForAll("texts") String before, @ForAll("texts") String now) {
    ChangedLines changed = compare(lines(syntax, before), lines(syntax, now));
    LineCounts countsBefore = syntax.count(bytes(before));
    LineCounts countsNow = syntax.count(bytes(now));
    assertThat(changed.added() - changed.removed())
        .isEqualTo(countsNow.lines() - countsBefore.lines());
    assertThat(changed.codeAdded() - changed.codeRemoved())
        .isEqualTo(countsNow.code() - countsBefore.code());
  }

  @Property
  void bytes_after_the_end_do_not_matter(
      @ForAll("texts") String text, @ForAll("texts") String rest) {
    byte[] longer = bytes(text + rest);
    int length = bytes(text).length;
    LineClasses classes = new LineClasses();
    new LineCounter().count(Syntax.C, longer, length, classes);
    assertThat(comparison.compare(c(text), LineHashes.of(longer, length, classes)))
        .isEqualTo(ChangedLines.NONE);
  }

  /** The lines of a text, each with its newline. */
  private static List<String> split(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
  }

  private static List<String> code(Syntax syntax, String text, List<String> lines) {
    List<LineClass> classes = syntax.explain(bytes(text));
    List<String> code = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (classes.get(i) == LineClass.CODE) {
        code.add(lines.get(i));
      }
    }
    return code;
  }

  /** The length of the longest common subsequence, by its definition. */
  private static int common(List<String> a, List<String> b) {
    int[][] lengths = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        lengths[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? lengths[i - 1][j - 1] + 1
                : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
      }
    }
    return lengths[a.size()][b.size()];
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "\n",
            "\n",
            "\n",
            "\r\n",
            "\r",
            "\0",
            "a",
            "/*",
            "*/",
            "//",
            "\"",
            "#",
            "}\n",
            "}\n",
            "\tint a;\n",
            "1234567\n",
            "12345678\n",
            "123456789012345",
            "\u00e9")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }
}
