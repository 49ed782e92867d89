package org.langmix.count.rust;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the {@code unsafe} blocks and the {@code unsafe impl}s that no comment with {@code SAFETY:}
 * documents; {@link SafetyComments} has the rule.
 */
public final class UndocumentedUnsafe {
  private UndocumentedUnsafe() {}

  /** The lines on which the undocumented ones begin, from 1, in order. */
  public static List<Integer> lines(byte[] source) {
    RustTokens tokens = RustTokens.of(source);
    SafetyComments comments =
        new SafetyComments(source, source.length, new RustScanner(source, source.length));
    List<Integer> lines = new ArrayList<>();
    for (int token = 0; token < tokens.count(); token++) {
      boolean asks =
          tokens.is(token, "unsafe") && (tokens.is(token + 1, "{") || tokens.is(token + 1, "impl"));
      if (asks && !comments.document(tokens.start(token))) {
        lines.add(tokens.line(token));
      }
    }
    return lines;
  }
}
