package org.langmix.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.langmix.count.line.LineClass;
import org.langmix.count.line.LineClasses;
import org.langmix.count.line.LineCounts;

/** What must be true of the counts for any bytes. */
class CountingLawsTest {
  private static final List<String> PIECES =
      List.of(
          "/*",
          "*/",
          "//",
          "///",
          "//!",
          "/**",
          "\"",
          "'",
          "\\",
          "\\\n",
          "\\ \n",
          "\n",
          "\r",
          "\r\n",
          "R\"(",
          ")\"",
          "r#\"",
          "\"#",
          "b'",
          "'a",
          "#include <",
          "#!",
          "---",
          "\0",
          "x",
          "1e+",
          " ",
          "\t",
          "\u0001",
          "        ",
          "int plain = code;\n",
          "unsafe ",
          "unsafe",
          "unsafe {",
          "unsafe impl ",
          "let a = ",
          "{",
          "sa",
          "module! {",
          "// SAFETY: a",
          "\ufeff",
          "MODULE_LICENSE(",
          "macro_rules! m {",
          "}",
          "\u00e9",
          "\u2028",
          "#",
          "@",
          ";");

  @Property
  void an_empty_file_has_no_line(@ForAll Syntax syntax) {
    assertThat(syntax.count(new byte[0])).isEqualTo(LineCounts.NONE);
  }

  @Property
  void every_line_is_code_comment_or_blank(@ForAll Syntax syntax, @ForAll byte[] source) {
    assertThat(syntax.count(source).lines()).isEqualTo(physicalLines(source));
  }

  @Property
  void every_line_is_code_comment_or_blank_in_text_made_to_confuse(
      @ForAll Syntax syntax, @ForAll("confusing") String text) {
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    LineCounts counts = syntax.count(source);
    assertThat(counts.lines()).isEqualTo(physicalLines(source));
    assertThat(counts.doc()).isBetween(0L, counts.comment());
  }

  @Property
  void counting_without_a_look_at_every_line_agrees_with_the_class_of_every_line(
      @ForAll Syntax syntax, @ForAll("confusing") String text) {
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    List<LineClass> classes = syntax.explain(source);
    LineCounts counts = syntax.count(source);
    assertThat(Collections.frequency(classes, LineClass.CODE)).isEqualTo((int) counts.code());
    assertThat(Collections.frequency(classes, LineClass.DOC)).isEqualTo((int) counts.doc());
    assertThat(Collections.frequency(classes, LineClass.BLANK)).isEqualTo((int) counts.blank());
    assertThat(classes).hasSize((int) counts.lines());
  }

  @Property
  void classes_of_lines_that_are_not_looked_at_one_by_one_are_the_same(
      @ForAll Syntax syntax,
      @ForAll("confusing") String text,
      @ForAll @IntRange(min = 1, max = 9) int words) {
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    LineClasses classes = new LineClasses();
    LineCounts counts = new LineCounter(words, 1).count(syntax, source, source.length, classes);
    assertThat(classes.toList()).isEqualTo(syntax.explain(source));
    assertThat(counts).isEqualTo(syntax.count(source));
  }

  @Property
  void only_the_bytes_up_to_the_length_are_read(
      @ForAll Syntax syntax, @ForAll("confusing") String text, @ForAll("confusing") String rest) {
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    byte[] longer = (text + rest).getBytes(StandardCharsets.UTF_8);
    assertThat(new LineCounter().count(syntax, longer, source.length))
        .isEqualTo(syntax.count(source));
  }

  @Property
  void counts_do_not_depend_on_how_many_bytes_are_looked_at_together(
      @ForAll Syntax syntax,
      @ForAll("confusing") String text,
      @ForAll @IntRange(min = 1, max = 9) int words) {
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    assertThat(new LineCounter(words, 1).count(syntax, source, source.length))
        .isEqualTo(syntax.count(source));
  }

  @Property
  void the_lexer_finds_the_undocumented_unsafe_that_the_tokens_show(
      @ForAll("confusing") String text, @ForAll byte[] bytes) {
    LexerLaws.requireTokensAgree(text.getBytes(StandardCharsets.UTF_8));
    LexerLaws.requireTokensAgree(bytes);
  }

  @Property
  void a_counter_forgets_the_file_before(
      @ForAll Syntax syntax, @ForAll("confusing") String before, @ForAll("confusing") String text) {
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    LineCounter counter = new LineCounter();
    counter.count(syntax, before.getBytes(StandardCharsets.UTF_8), before.length());
    assertThat(counter.count(syntax, source, source.length)).isEqualTo(syntax.count(source));
  }

  @Property
  void white_space_is_blank(@ForAll Syntax syntax, @ForAll("whiteSpace") String text) {
    LineCounts counts = syntax.count(text.getBytes(StandardCharsets.UTF_8));
    assertThat(counts.code() + counts.comment()).isZero();
  }

  @Property
  void a_file_within_a_block_comment_is_comment(@ForAll("words") String text) {
    byte[] source = ("/*" + text + "*/").getBytes(StandardCharsets.UTF_8);
    assertThat(Arrays.stream(Syntax.values()).map(s -> s.count(source).comment()))
        .containsOnly(physicalLines(source));
  }

  @Provide
  Arbitrary<String> confusing() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> whiteSpace() {
    return Arbitraries.of(" ", "\t", "\n", "\f", "\r\n")
        .list()
        .map(pieces -> pieces.stream().collect(Collectors.joining()));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("word", " ", "\n", "don't", "\"", "#")
        .list()
        .map(pieces -> String.join("", pieces));
  }

  private static long physicalLines(byte[] source) {
    long newlines = 0;
    for (byte b : source) {
      newlines += b == '\n' ? 1 : 0;
    }
    boolean openEnd = source.length > 0 && source[source.length - 1] != '\n';
    return openEnd ? newlines + 1 : newlines;
  }
}
