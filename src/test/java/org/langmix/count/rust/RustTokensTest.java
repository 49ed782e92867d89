package org.langmix.count.rust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RustTokensTest {
  private static RustTokens tokens(String source) {
    return RustTokens.of(source.getBytes(UTF_8));
  }

  private static List<String> texts(String source) {
    RustTokens tokens = tokens(source);
    return IntStream.range(0, tokens.count()).mapToObj(tokens::text).toList();
  }

  @Test
  void comments_and_white_space_are_no_tokens() {
    assertThat(texts("mod a; // b\n/* c /* d */ */ use e::f;"))
        .containsExactly("mod", "a", ";", "use", "e", ":", ":", "f", ";");
  }

  @Test
  void a_literal_is_one_token_with_its_prefix() {
    assertThat(texts("b\"a;\" c\"b\" r#\"c\"d\"# 'x' 'a 1.5e3"))
        .containsExactly("b\"a;\"", "c\"b\"", "r#\"c\"d\"#", "'x'", "'a", "1.5e3");
  }

  @Test
  void a_word_is_no_literal() {
    RustTokens tokens = tokens("mod r#type b\"a\" b'a' r\"a\"x 'a 1 ; ä");
    assertThat(IntStream.range(-1, tokens.count() + 1).filter(tokens::isWord).boxed())
        .containsExactly(0, 1, 8);
    assertThat(tokens.identifier(1)).isEqualTo("type");
  }

  @Test
  void lines_are_counted_from_1() {
    RustTokens tokens = tokens("#!/usr/bin/env a\n\nmod /* \n */ a\n;");
    assertThat(IntStream.range(0, tokens.count()).map(tokens::line)).containsExactly(3, 4, 5);
  }

  @Test
  void the_colons_of_a_path_are_next_to_each_other() {
    assertThat(tokens("a::b").isPathSeparator(1)).isTrue();
    assertThat(tokens("a: :b").isPathSeparator(1)).isFalse();
    assertThat(tokens("a:").isPathSeparator(1)).isFalse();
  }

  @Test
  void brackets_are_passed_with_all_between_them() {
    RustTokens tokens = tokens("{ ( ] ) } a");
    assertThat(tokens.behindBrackets(5)).isEqualTo(6);
    assertThat(tokens("(a[1]{}) b").behindBrackets(0)).isEqualTo(8);
    assertThat(tokens("(a").behindBrackets(0)).isEqualTo(2);
  }
}
