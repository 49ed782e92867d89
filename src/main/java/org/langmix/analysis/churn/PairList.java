package org.langmix.analysis.churn;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.langmix.count.Syntax;

/** Distinct pairs of blobs, which can be looked up by either blob. */
final class PairList {
  private final long[] pairs;

  /** The same pairs, the later blob first. */
  private final long[] reversed;

  /** Takes any pairs, in any order. */
  PairList(LongStream any) {
    pairs = any.sorted().distinct().toArray();
    reversed = LongStream.of(pairs).map(BlobPair::reversed).sorted().toArray();
  }

  int count() {
    return pairs.length;
  }

  /** The pairs in ascending order. */
  LongStream stream() {
    return LongStream.of(pairs);
  }

  long get(int index) {
    return pairs[index];
  }

  /** The index of a pair; negative if it is not in the list. */
  int indexOf(long pair) {
    return Arrays.binarySearch(pairs, pair);
  }

  /** The blobs in any pair. */
  BitSet blobs() {
    BitSet blobs = new BitSet();
    for (long pair : pairs) {
      blobs.set(BlobPair.before(pair));
      blobs.set(BlobPair.now(pair));
    }
    return blobs;
  }

  /** Passes on each pair that a blob is in. */
  void forEachWith(int blob, Syntax syntax, LongConsumer consumer) {
    for (int i = first(pairs, blob); isOf(pairs, i, blob); i++) {
      if (BlobPair.syntax(pairs[i]) == syntax) {
        consumer.accept(pairs[i]);
      }
    }
    for (int i = first(reversed, blob); isOf(reversed, i, blob); i++) {
      if (BlobPair.syntax(reversed[i]) == syntax) {
        consumer.accept(BlobPair.reversed(reversed[i]));
      }
    }
  }

  private static int first(long[] sorted, int blob) {
    int found = Arrays.binarySearch(sorted, BlobPair.first(blob));
    return found < 0 ? -found - 1 : found;
  }

  private static boolean isOf(long[] sorted, int index, int blob) {
    return index < sorted.length && BlobPair.before(sorted[index]) == blob;
  }

  /** Whether a blob is in any pair of this syntax. */
  boolean has(int blob, Syntax syntax) {
    boolean[] found = {false};
    forEachWith(blob, syntax, pair -> found[0] = true);
    return found[0];
  }
}
