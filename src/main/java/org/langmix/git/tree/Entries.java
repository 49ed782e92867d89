package org.langmix.git.tree;

import java.util.Arrays;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.util.RawParseUtils;

/** The entries of a tree, in the order of its bytes. Each has a mode, a name and an object id. */
final class Entries {
  private final byte[] tree;
  private int[] ends;
  private EntryTarget[] targets;
  private int[] numbers;
  private int count;

  /** Makes a list that has no entries yet. */
  Entries(byte[] tree, int capacity) {
    this.tree = tree;
    this.ends = new int[capacity];
    this.targets = new EntryTarget[capacity];
    this.numbers = new int[capacity];
  }

  int count() {
    return count;
  }

  int directoryCount() {
    return (int)
        Arrays.stream(targets, 0, count)
            .filter(target -> target != null && target.isDirectory())
            .count();
  }

  int fileCount() {
    return (int)
        Arrays.stream(targets, 0, count)
            .filter(target -> target != null && !target.isDirectory())
            .count();
  }

  /** The offset at which an entry begins in the tree's bytes. */
  int start(int entry) {
    return entry == 0 ? 0 : ends[entry - 1];
  }

  /** The offset at which the last entry so far ends. */
  int end() {
    return start(count);
  }

  int idStart(int entry) {
    return ends[entry] - Constants.OBJECT_ID_LENGTH;
  }

  /** The target of an entry; null if the entry is not wanted. */
  EntryTarget target(int entry) {
    return targets[entry];
  }

  /** The number that the entry's target gave to its object. */
  int number(int entry) {
    return numbers[entry];
  }

  /** Adds the next entry, whose length is given in bytes. */
  void add(int length, EntryTarget target, int number) {
    int end = Math.addExact(end(), length);
    if (end > tree.length) {
      throw new IndexOutOfBoundsException("the last entry is cut off");
    }
    ensureCapacity(count + 1);
    ends[count] = end;
    targets[count] = target;
    numbers[count] = number;
    count++;
  }

  /** Adds entries of another tree that have the same bytes in this tree. */
  void addAll(Entries other, int from, int to) {
    int moved = end() - other.start(from);
    ensureCapacity(count + to - from);
    System.arraycopy(other.targets, from, targets, count, to - from);
    System.arraycopy(other.numbers, from, numbers, count, to - from);
    for (int i = from; i < to; i++) {
      ends[count++] = other.ends[i] + moved;
    }
  }

  private void ensureCapacity(int wanted) {
    if (wanted > ends.length) {
      int capacity = Math.max(wanted, 2 * ends.length);
      ends = Arrays.copyOf(ends, capacity);
      targets = Arrays.copyOf(targets, capacity);
      numbers = Arrays.copyOf(numbers, capacity);
    }
  }

  /**
   * Compares the bytes from an entry on with the bytes of another tree from a position on.
   *
   * @return the offset in this tree of the first byte that differs, or of the end
   */
  int sameUntil(int entry, byte[] other, int position) {
    int start = start(entry);
    int end = end();
    int same = Arrays.mismatch(tree, start, end, other, position, other.length);
    return same < 0 ? end : start + same;
  }

  /** Finds the first entry, starting at {@code entry}, that ends after a position. */
  int firstBeyond(int entry, int position) {
    int first = entry;
    while (first < count && ends[first] <= position) {
      first++;
    }
    return first;
  }

  /**
   * Finds the first entry, starting at {@code entry}, that git sorts after the last entry of
   * another tree.
   */
  int firstBehindLast(int entry, Entries other) {
    int first = entry;
    while (first < count && compareNames(first, other, other.count - 1) <= 0) {
      first++;
    }
    return first;
  }

  /** Compares names in git's order: byte by byte, as if directory names ended with a slash. */
  private int compareNames(int mine, Entries other, int theirs) {
    int name = nameStart(mine);
    int otherName = other.nameStart(theirs);
    int same =
        Arrays.mismatch(tree, name, idStart(mine), other.tree, otherName, other.idStart(theirs));
    return same < 0
        ? 0
        : Integer.compare(nameByte(mine, name + same), other.nameByte(theirs, otherName + same));
  }

  private int nameStart(int entry) {
    return RawParseUtils.next(tree, start(entry), ' ');
  }

  private int nameByte(int entry, int position) {
    boolean atEnd = position == idStart(entry) - 1;
    boolean isDirectory = targets[entry] != null && targets[entry].isDirectory();
    return atEnd && isDirectory ? '/' : tree[position] & 0xff;
  }
}
