package org.langmix.git.log;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.ObjectId;

/** Finds commits by abbreviated ids of at least four digits. */
final class Abbreviations {
  private static final int BUCKET_BITS = 16;

  private final CommitNumbers numbers;

  /** By the first 16 bits of an id: where in {@code sorted} the commits with it begin. */
  private final int[] starts = new int[(1 << BUCKET_BITS) + 1];

  private final int[] sorted;

  Abbreviations(CommitNumbers numbers) {
    this.numbers = numbers;
    this.sorted = new int[numbers.size()];
    for (int number = 0; number < sorted.length; number++) {
      starts[bucket(number) + 1]++;
    }
    for (int bucket = 0; bucket < starts.length - 1; bucket++) {
      starts[bucket + 1] += starts[bucket];
    }
    int[] next = starts.clone();
    for (int number = 0; number < sorted.length; number++) {
      sorted[next[bucket(number)]++] = number;
    }
  }

  private int bucket(int number) {
    return numbers.firstWord(number) >>> (Integer.SIZE - BUCKET_BITS);
  }

  /**
   * The only one of some commits whose id begins with an abbreviated id.
   *
   * @param abbreviation at least four hexadecimal digits
   * @param among tells the commits by number
   * @return empty if there is none, or more than one
   */
  OptionalInt find(String abbreviation, IntPredicate among) {
    AbbreviatedObjectId wanted = AbbreviatedObjectId.fromString(abbreviation);
    int bucket = Integer.parseInt(abbreviation.substring(0, BUCKET_BITS / 4), 16);
    OptionalInt found = OptionalInt.empty();
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      ObjectId id = numbers.id(sorted[i]);
      if (wanted.prefixCompare(id) == 0 && among.test(sorted[i])) {
        if (found.isPresent()) {
          return OptionalInt.empty();
        }
        found = OptionalInt.of(sorted[i]);
      }
    }
    return found;
  }
}
