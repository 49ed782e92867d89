package org.langmix.git.log;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;

/** Object ids by number, twenty bytes each: a kernel has more than a million commits. */
final class IdList {
  /** How many numbers of 32 bits an id has. */
  static final int WORDS = 5;

  private static final int PART_BITS = 14;
  private static final int PART = 1 << PART_BITS;

  private final List<int[]> parts = new ArrayList<>();

  /** Sets an id. */
  void set(int number, AnyObjectId id) {
    while (number >> PART_BITS >= parts.size()) {
      parts.add(new int[PART * WORDS]);
    }
    id.copyRawTo(parts.get(number >> PART_BITS), offset(number));
  }

  ObjectId get(int number) {
    return ObjectId.fromRaw(parts.get(number >> PART_BITS), offset(number));
  }

  /** Whether an id is this one. */
  boolean is(int number, int[] words) {
    int[] part = parts.get(number >> PART_BITS);
    int at = offset(number);
    return part[at] == words[0]
        && part[at + 1] == words[1]
        && part[at + 2] == words[2]
        && part[at + 3] == words[3]
        && part[at + 4] == words[4];
  }

  /** The first 32 bits of an id. */
  int firstWord(int number) {
    return parts.get(number >> PART_BITS)[offset(number)];
  }

  private static int offset(int number) {
    return (number & (PART - 1)) * WORDS;
  }
}
