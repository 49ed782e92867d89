package org.langmix.count.rust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.langmix.count.Syntax;
import org.langmix.count.line.UnsafeCounts;

/**
 * The fixtures mark every line with an undocumented unsafe. Each position was tried on clippy 1.95;
 * clippy differs in three of them, as it takes a comment in a string, or on the line above the
 * keyword inside code, for a comment on the next line, and none above an attribute of many lines.
 */
class UndocumentedUnsafeTest {
  private static final Path FIXTURES = Path.of("src/test/resources/undocumented-unsafe");

  private static List<Integer> undocumented(String source) {
    return UndocumentedUnsafe.lines(source.getBytes(UTF_8));
  }

  static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void the_marked_lines_are_undocumented(Path fixture) throws IOException {
    List<String> lines = Files.readAllLines(fixture);
    List<Integer> marked =
        IntStream.range(1, lines.size())
            .filter(i -> lines.get(i).contains("// undocumented"))
            .mapToObj(i -> i + 1)
            .toList();
    assertThat(UndocumentedUnsafe.lines(Files.readAllBytes(fixture))).isEqualTo(marked);
    assertThat(lines.get(0)).isEqualTo("// undocumented " + marked.size());
    assertThat(Syntax.RUST.count(Files.readAllBytes(fixture)).undocumentedUnsafe())
        .isEqualTo(marked.size());
  }

  @Test
  void the_first_line_of_a_file_has_no_comment_above() {
    assertThat(undocumented("unsafe impl A for B {}")).containsExactly(1);
    assertThat(undocumented("// SAFETY: a\nunsafe impl A for B {}")).isEmpty();
    assertThat(undocumented("\ufeff// SAFETY: a\nunsafe impl A for B {}")).isEmpty();
  }

  @Test
  void two_on_one_line_are_two() {
    assertThat(undocumented("fn a() {\nf(unsafe { a }, unsafe { b });\n}")).containsExactly(2, 2);
  }

  @Test
  void frontmatter_opens_no_brace_and_ends_no_statement() {
    assertThat(undocumented("---\n{ let a = \"\n---\n// SAFETY: a\nlet b =\n    unsafe { c };"))
        .isEmpty();
    assertThat(undocumented("#!/bin/a {\nlet b =\n    unsafe { c };")).containsExactly(3);
  }

  @Test
  void what_stands_behind_a_very_long_line_is_undocumented() {
    String statements = "f(1); ".repeat(200) + "unsafe { a }";
    assertThat(undocumented("fn a() {\n// SAFETY: a\n" + statements + "}")).containsExactly(3);
  }

  @Test
  void no_line_is_read_again_for_each_keyword() {
    String lines = "x /* */\nunsafe {}\n".repeat(50_000);
    assertThat(undocumented(lines)).hasSize(50_000);
    String oneLine = "// SAFETY: a\n".repeat(50_000) + "unsafe {} ".repeat(50_000);
    assertThat(undocumented(oneLine)).hasSize(49_900);
    String open = "{\n".repeat(50_000) + "f(\nunsafe {}\n".repeat(50_000);
    assertThat(undocumented(open)).hasSize(50_000);
  }

  @Property
  void only_blocks_and_implementations_can_be_undocumented(@ForAll("code") String code) {
    UnsafeCounts unsafe = Syntax.RUST.count(code.getBytes(UTF_8)).unsafe();
    assertThat((long) undocumented(code).size())
        .isLessThanOrEqualTo(unsafe.blocks() + unsafe.impls());
  }

  @Property
  void the_lexer_counts_those_that_the_tokens_show(@ForAll("code") String code) {
    byte[] source = code.getBytes(UTF_8);
    assertThat(Syntax.RUST.count(source).undocumentedUnsafe())
        .isEqualTo(UndocumentedUnsafe.lines(source).size());
  }

  @Property
  void a_comment_above_every_line_documents_all_that_stand_in_one_line_statements(
      @ForAll("code") String code) {
    String line = code.replaceAll("[\n/*\"'#]|fn|impl|mod|trait", " ");
    assertThat(undocumented("// SAFETY: a\n" + line)).isEmpty();
  }

  @Provide
  static Arbitrary<String> code() {
    return Arbitraries.of(
            "unsafe {",
            "unsafe impl A for B {",
            "}",
            "{",
            "(",
            ")",
            "[",
            "]",
            ";",
            ",",
            "=>",
            "\n",
            "// SAFETY: a\n",
            "/* SAFETY: b */",
            "let a =",
            "match a",
            "if",
            "else",
            "fn f()",
            "#[allow(a)]",
            "\"",
            "'a",
            "$(",
            "*/",
            "/*",
            "impl",
            "a!",
            "Aä",
            "::",
            "const",
            "pub")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }
}
