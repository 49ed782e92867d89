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

  /** By blob, the index of the first pair in which it comes first; one more entry at the end. */
  private final int[] starts;

  private final int[] startsOfReversed;

  /** Takes any pairs, in any order. */
  PairList(LongStream any) {
    pairs = any.sorted().distinct().toArray();
    reversed = LongStream.of(pairs).map(BlobPair::reversed).sorted().toArray();
    starts = starts(pairs);
    startsOfReversed = starts(reversed);
  }

  private static int[] starts(long[] sorted) {
    int blobs = sorted.length == 0 ? 0 : BlobPair.before(sorted[sorted.length - 1]) + 1;
    int[] starts = new int[blobs + 1];
    for (long pair : sorted) {
      starts[BlobPair.before(pair) + 1]++;
    }
    for (int blob = 0; blob < blobs; blob++) {
      starts[blob + 1] += starts[blob];
    }
    return starts;
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
    int blob = BlobPair.before(pair);
    return Arrays.binarySearch(pairs, start(starts, blob), start(starts, blob + 1), pair);
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
    for (int i = start(starts, blob); i < start(starts, blob + 1); i++) {
      if (BlobPair.syntax(pairs[i]) == syntax) {
        consumer.accept(pairs[i]);
      }
    }
    for (int i = start(startsOfReversed, blob); i < start(startsOfReversed, blob + 1); i++) {
      if (BlobPair.syntax(reversed[i]) == syntax) {
        consumer.accept(BlobPair.reversed(reversed[i]));
      }
    }
  }

  private static int start(int[] starts, int blob) {
    return starts[Math.min(blob, starts.length - 1)];
  }

  /** Whether a blob is in any pair of this syntax. */
  boolean has(int blob, Syntax syntax) {
    boolean[] found = {false};
    forEachWith(blob, syntax, pair -> found[0] = true);
    return found[0];
  }
}
