package org.langmix.count.rust;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The tokens of a Rust file, by number from 0. Comments and white space are no tokens. An operator
 * of several characters, such as {@code ::}, is one token for each of them. Beyond the last token,
 * all questions are answered with no, and the text is empty.
 */
public final class RustTokens {
  private static final int FEW = 256;

  private final byte[] source;
  private int[] starts = new int[FEW];
  private int[] ends = new int[FEW];
  private int[] lines = new int[FEW];
  private int count;

  /** The tokens that are identifiers or keywords. */
  private final BitSet words = new BitSet();

  private RustTokens(byte[] source) {
    this.source = source;
  }

  public static RustTokens of(byte[] source) {
    RustTokens tokens = new RustTokens(source);
    tokens.read(RustPreamble.end(source, source.length));
    return tokens;
  }

  private void read(int from) {
    RustScanner scanner = new RustScanner(source, source.length);
    int line = 1;
    int passed = 0;
    int at = scanner.nextToken(from);
    while (at < source.length) {
      for (; passed < at; passed++) {
        line += source[passed] == '\n' ? 1 : 0;
      }
      int end = scanner.tokenEnd(at);
      words.set(count, isWord(scanner, at, end));
      add(at, end, line);
      at = scanner.nextToken(end);
    }
  }

  private static boolean isWord(RustScanner scanner, int start, int end) {
    return scanner.isWordStart(start)
        && (scanner.wordEnd(start) == end || scanner.rawIdentifierEnd(start) == end);
  }

  private void add(int start, int end, int line) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      lines = Arrays.copyOf(lines, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    lines[count++] = line;
  }

  /** The number of tokens. */
  public int count() {
    return count;
  }

  /** The text of a token as it is written. */
  public String text(int token) {
    return token < 0 || token >= count
        ? ""
        : new String(source, starts[token], ends[token] - starts[token], StandardCharsets.UTF_8);
  }

  /** The offset of the first byte of a token. The token must exist. */
  public int start(int token) {
    return starts[token];
  }

  /** The line on which a token begins; the first line is 1. The token must exist. */
  public int line(int token) {
    return lines[token];
  }

  /** Whether a token is a given word or a given single character. */
  public boolean is(int token, String text) {
    if (token < 0 || token >= count || ends[token] - starts[token] != text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (source[starts[token] + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token and the next are the two colons of a path. */
  public boolean isPathSeparator(int token) {
    return is(token, ":") && is(token + 1, ":") && ends[token] == starts[token + 1];
  }

  /** Whether nothing stands between a token and the one before. Both must exist. */
  public boolean isJoined(int token) {
    return token > 0 && starts[token] == ends[token - 1];
  }

  /** Whether a token is an identifier or a keyword, not a literal. */
  public boolean isWord(int token) {
    return token >= 0 && words.get(token);
  }

  /** The identifier that a token is, without the mark of a raw identifier. */
  public String identifier(int token) {
    String text = text(token);
    return text.startsWith("r#") ? text.substring(2) : text;
  }

  /**
   * The first token after the brackets that a token opens, and all between them. The next token if
   * it opens none; the number of tokens if they are not closed.
   */
  public int behindBrackets(int token) {
    int depth = 0;
    int at = token;
    do {
      if (is(at, "(") || is(at, "[") || is(at, "{")) {
        depth++;
      } else if (is(at, ")") || is(at, "]") || is(at, "}")) {
        depth--;
      }
      at++;
    } while (depth > 0 && at < count);
    return at;
  }
}
