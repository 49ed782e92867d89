package org.langmix.report.chart.style;

import java.awt.Font;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds the width to each text of an SVG (SVG 2, {@code textLength}). So a text keeps its width even
 * if the reader's machine lacks the font Inter and uses another font.
 */
public final class TextLengths {
  /** A text of up to this many characters has about the same width in any font. */
  private static final int SHORT = 4;

  private static final Pattern TEXT =
      Pattern.compile("<text ([^>]*?font-size: (\\d+)px;[^>]*)>([^<]*)<");

  private TextLengths() {}

  public static String add(String svg) {
    return TEXT.matcher(svg).replaceAll(text -> Matcher.quoteReplacement(withLength(text)));
  }

  private static String withLength(MatchResult text) {
    String content = unescaped(text.group(3));
    int size = Integer.parseInt(text.group(2));
    boolean isBold = text.group(1).contains("font-weight");
    Font font = isBold ? Fonts.semiBold(size) : Fonts.regular(size);
    if (content.length() <= SHORT || font.canDisplayUpTo(content) >= 0) {
      return text.group();
    }
    return String.format(
        Locale.ROOT,
        "<text textLength='%.1f' lengthAdjust='spacingAndGlyphs' %s>%s<",
        Fonts.width(content, font),
        text.group(1),
        text.group(3));
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&apos;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
