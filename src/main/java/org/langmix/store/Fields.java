package org.langmix.store;

import java.util.Arrays;
import java.util.function.Function;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;
import org.langmix.diff.ChangedLines;

/**
 * The numbers that stand for a value in the file.
 *
 * @param count how many there are
 */
record Fields<T>(int count, Function<T, long[]> ofValue, Function<long[], T> toValue) {
  private static final int COUNTS = 12;
  private static final int CHANGES = 4;
  private static final int UNSAFE = 6;
  private static final int UNDOCUMENTED = 11;

  /** Those of counts. The fields that a C file has come first. */
  static final Fields<LineCounts> OF_COUNTS = new Fields<>(COUNTS, Fields::of, Fields::counts);

  static final Fields<ChangedLines> OF_CHANGES = new Fields<>(CHANGES, Fields::of, Fields::changes);

  long[] of(T value) {
    return ofValue.apply(value);
  }

  T value(long[] fields) {
    return toValue.apply(fields);
  }

  private static long[] of(LineCounts counts) {
    UnsafeCounts unsafe = counts.unsafe();
    return new long[] {
      counts.code(),
      counts.blank(),
      counts.comment(),
      counts.modules(),
      counts.doc(),
      counts.safetyComments(),
      unsafe.blocks(),
      unsafe.functions(),
      unsafe.impls(),
      unsafe.traits(),
      unsafe.other(),
      counts.undocumentedUnsafe()
    };
  }

  private static LineCounts counts(long[] f) {
    boolean anyUnsafe = Arrays.stream(f, UNSAFE, UNDOCUMENTED).anyMatch(field -> field != 0);
    UnsafeCounts unsafe =
        anyUnsafe
            ? new UnsafeCounts(
                f[UNSAFE], f[UNSAFE + 1], f[UNSAFE + 2], f[UNSAFE + 3], f[UNSAFE + 4])
            : UnsafeCounts.NONE;
    return new LineCounts(f[0], f[2], f[4], f[1], unsafe, f[5], f[3], f[UNDOCUMENTED]);
  }

  private static long[] of(ChangedLines lines) {
    return new long[] {lines.added(), lines.removed(), lines.codeAdded(), lines.codeRemoved()};
  }

  private static ChangedLines changes(long[] f) {
    return new ChangedLines(f[0], f[1], f[2], f[3]);
  }
}
