package org.langmix.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.langmix.count.line.LineClass.BLANK;
import static org.langmix.count.line.LineClass.CODE;
import static org.langmix.count.line.LineClass.COMMENT;
import static org.langmix.count.line.LineClass.DOC;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.count.line.LineClass;
import org.langmix.count.line.LineCounts;

class RustLexerTest {

  /** One letter per line: c for code, m for comment, d for doc comment, b for blank. */
  private static String classes(String source) {
    StringBuilder classes = new StringBuilder();
    LineCounts before = LineCounts.NONE;
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    for (int end = 1; end <= bytes.length; end++) {
      if (bytes[end - 1] == '\n' || end == bytes.length) {
        LineCounts counts = new LineCounter().count(Syntax.RUST, bytes, end);
        classes.append(letter(before, counts));
        before = counts;
      }
    }
    return classes.toString();
  }

  private static char letter(LineCounts before, LineCounts counts) {
    if (counts.code() > before.code()) {
      return 'c';
    }
    if (counts.doc() > before.doc()) {
      return 'd';
    }
    return counts.comment() > before.comment() ? 'm' : 'b';
  }

  @Test
  void doc_comments_are_told_from_what_only_looks_like_one() {
    assertThat(classes("/// a\n//! a\n//// a\n// a\n//\n///\n")).isEqualTo("ddmmmd");
    assertThat(classes("/** a */\n/*! a */\n/*** a */\n/**/\n/* a */\n/***/\n"))
        .isEqualTo("ddmmmm");
  }

  @Test
  void block_comments_nest() {
    assertThat(classes("/* /* */\nfn a() {}\n*/\nfn b() {}\n")).isEqualTo("mmmc");
    assertThat(classes("/** /* a */\n\n*/\n")).isEqualTo("ddd");
  }

  @Test
  void a_doc_comment_behind_code_is_code() {
    assertThat(classes("let a = 1; /// b\n")).isEqualTo("c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'\"'",
        "b'\"'",
        "'\\''",
        "b'\\''",
        "'\\\\'",
        "\"//\"",
        "\"/*\"",
        "b\"/*\"",
        "c\"/*\"",
        "r\"\\\"",
        "r#\"\"/*\"#",
        "br##\"\"#/*\"##",
        "cr#\"/*\"#",
        "\"\\\"/*\"",
        "'/'",
        "'\u00e9'",
        "\"a\"suffix",
        "r#fn",
        "'\\u{22}'"
      })
  void literals_hide_comments_and_quotes(String literal) {
    assertThat(classes("let x = " + literal + ";\n// a\n")).isEqualTo("cm");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"&'a str", "'outer: loop {", "impl<'a> A<'a, '_> {", "'r#a", "T: 'static"})
  void lifetimes_and_labels_open_no_literal(String code) {
    assertThat(classes(code + " // '\n// a\n")).isEqualTo("cm");
  }

  @Test
  void a_lifetime_before_a_char_literal_ends_where_it_should() {
    assertThat(classes("f::<'a>('\"', b'\"'); // \"\n// a\n")).isEqualTo("cm");
  }

  @Test
  void blank_lines_within_strings_are_code() {
    assertThat(classes("let a = \"\n\n// b\n\";\n// c\n")).isEqualTo("ccccm");
    assertThat(classes("let a = r#\"\n\n/// b \"\n\"#;\n// c\n")).isEqualTo("ccccm");
  }

  @Test
  void an_identifier_that_ends_in_r_is_no_raw_prefix() {
    assertThat(classes("for\"\\\"/*\"\n// a\n")).isEqualTo("cm");
    assertThat(classes("0r\"\\\"/*\"\n// a\n")).isEqualTo("cm");
    assertThat(classes("1.0e+r\"\\\"/*\"\n// a\n")).isEqualTo("cm");
  }

  @Test
  void what_is_not_terminated_runs_to_the_end() {
    assertThat(classes("/*\n\nfn a() {}\n")).isEqualTo("mmm");
    assertThat(classes("\"\n\n// a\n")).isEqualTo("ccc");
    assertThat(classes("r#\"\n\"\n// a\n")).isEqualTo("ccc");
  }

  @Test
  void a_shebang_is_code_and_an_inner_attribute_is_none() {
    assertThat(classes("#!/usr/bin/env a /*\n// b\n")).isEqualTo("cm");
    assertThat(classes("#![no_std] /*\n*/\n")).isEqualTo("cm");
    assertThat(classes("#! // a\n[no_std] /*\n*/\n")).isEqualTo("ccm");
  }

  @Test
  void frontmatter_is_code() {
    assertThat(classes("---\n// a\n---\n// b\n")).isEqualTo("cccm");
  }

  @Test
  void a_lone_carriage_return_does_not_end_a_line_comment() {
    assertThat(classes("// a\rfn b() {}\nfn c() {}\r\n")).isEqualTo("mc");
  }

  @Test
  void a_backslash_does_not_continue_a_line_comment() {
    assertThat(classes("// a \\\nfn b() {}\n")).isEqualTo("mc");
  }

  @Test
  void pattern_white_space_is_blank_and_nul_is_code() {
    assertThat(classes("\u2028\u200e\u0085\n\0\n\u00a0\n")).isEqualTo("bcc");
  }

  @Test
  void a_byte_order_mark_is_nothing() {
    assertThat(classes("\ufeff\n")).isEqualTo("b");
    assertThat(classes("\ufeff#!a\n// b\n")).isEqualTo("cm");
  }

  @Test
  void blank_lines_before_frontmatter_are_blank_and_its_fence_stands_first_in_its_line() {
    assertThat(explained("\n---\n ---\n// a\n--- \"\n// b\n"))
        .containsExactly(BLANK, CODE, CODE, CODE, CODE, COMMENT);
  }

  @Test
  void frontmatter_without_its_end_ends_where_rustc_guesses_it() {
    assertThat(explained("----\n// a\n---\n// b\n")).containsExactly(CODE, CODE, CODE, COMMENT);
    assertThat(explained("---\n// a\nuse b;\n// c\n")).containsExactly(CODE, CODE, CODE, COMMENT);
    assertThat(explained("---\n\n//! a\n")).containsExactly(CODE, BLANK, DOC);
    assertThat(explained("---\n// a\n ---\n// b\n")).containsExactly(CODE, CODE, CODE, COMMENT);
    assertThat(explained("---\n\n// a\n")).containsExactly(CODE, CODE, CODE);
  }

  private static List<LineClass> explained(String source) {
    return Syntax.RUST.explain(source.getBytes(StandardCharsets.UTF_8));
  }
}
