package org.langmix.analysis.churn;

import java.util.List;
import org.langmix.count.Syntax;

/**
 * Two versions of a file, as one number: the lowest bits are the syntax, the bits above the later
 * blob, the highest bits the earlier blob. So the pairs of one earlier blob are neighbours if
 * numbers are sorted.
 */
final class BlobPair {
  private static final List<Syntax> SYNTAXES = List.of(Syntax.values());
  private static final int SYNTAX_BITS = 4;

  /** More blobs would not fit into any heap. */
  private static final int BLOB_BITS = 29;

  private static final int BLOB = (1 << BLOB_BITS) - 1;
  private static final int SYNTAX = (1 << SYNTAX_BITS) - 1;

  private BlobPair() {}

  static long of(int before, int now, Syntax syntax) {
    return ofNumber(before, now, SYNTAXES.indexOf(syntax));
  }

  private static long ofNumber(int before, int now, int syntax) {
    if (before > BLOB || now > BLOB) {
      throw new IllegalArgumentException("too many blobs: " + before + ", " + now);
    }
    return ((long) before << BLOB_BITS | now) << SYNTAX_BITS | syntax;
  }

  static int before(long pair) {
    return (int) (pair >>> (BLOB_BITS + SYNTAX_BITS));
  }

  static int now(long pair) {
    return (int) (pair >>> SYNTAX_BITS) & BLOB;
  }

  static Syntax syntax(long pair) {
    return SYNTAXES.get((int) pair & SYNTAX);
  }

  /** The same pair with the blobs in the other order. */
  static long reversed(long pair) {
    return ofNumber(now(pair), before(pair), (int) pair & SYNTAX);
  }
}
