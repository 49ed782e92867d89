package org.langmix.report.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextLengthsTest {
  private static String text(String attributes, String content) {
    return "<g><text " + attributes + ">" + content + "</text></g>";
  }

  private static String style(String more) {
    return "x='1' style='font-family: Inter; font-size: 16px;" + more + "'";
  }

  private static String length(double width) {
    return "textLength='" + String.format(Locale.ROOT, "%.1f", width) + "' lengthAdjust=";
  }

  @Test
  void a_text_is_as_wide_as_our_own_letters_are() {
    double regular = Fonts.width("Rust support", Fonts.regular(16));
    double semiBold = Fonts.width("Rust support", Fonts.semiBold(16));
    assertThat(semiBold).isGreaterThan(regular + 1);
    assertThat(TextLengths.add(text(style(""), "Rust support"))).contains(length(regular));
    assertThat(TextLengths.add(text(style(" font-weight: 600;"), "Rust support")))
        .contains(length(semiBold));
  }

  @Test
  void what_is_escaped_is_as_wide_as_what_is_seen() {
    assertThat(TextLengths.add(text(style(""), "&lt;a&gt; &amp; &quot;b&apos;")))
        .contains(length(Fonts.width("<a> & \"b'", Fonts.regular(16))))
        .endsWith(">&lt;a&gt; &amp; &quot;b&apos;</text></g>");
  }

  @Test
  void short_texts_and_letters_that_ours_lack_are_left_alone() {
    for (String content : new String[] {"60 k", "\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587"}) {
      assertThat(TextLengths.add(text(style(""), content))).isEqualTo(text(style(""), content));
    }
  }
}
