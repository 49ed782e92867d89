package org.langmix.git.change;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.tree.EntryName;

/**
 * A tree as a sequence of entries, {@code MODE NAME NUL ID}, and one of them. An offset outside of
 * the tree throws an IndexOutOfBoundsException: then it is not a valid tree.
 */
final class TreeContent {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private static final int OWNER_EXECUTES = 0100;
  private static final byte[] NO_BYTES = {};

  private final byte[] bytes;
  private final int length;

  /** Where the entry begins; {@code length} behind the last one. */
  private int start;

  private int nameStart;
  private int nameEnd;
  private int mode;

  private TreeContent(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /**
   * A tree, at its first entry.
   *
   * @param bytes an array whose first {@code length} bytes are the tree
   */
  static TreeContent of(byte[] bytes, int length) {
    return new TreeContent(bytes, length);
  }

  /** The empty tree, such as before a first commit. */
  static TreeContent empty() {
    return new TreeContent(NO_BYTES, 0);
  }

  boolean isAtEnd() {
    return start == length;
  }

  /**
   * Passes over the entries that both trees have here.
   *
   * <p>What is equal need not end with an entry, so the entries before the first difference are
   * followed from the start: no byte of an id can be told from one of a name.
   */
  void skipEqual(TreeContent other) {
    int same = Arrays.mismatch(bytes, start, length, other.bytes, other.start, other.length);
    int end = same < 0 ? length : start + same;
    int at = start;
    int next = start;
    while (next <= end) {
      at = next;
      if (at == length) {
        break;
      }
      next = entryEnd(at);
    }
    other.start += at - start;
    start = at;
  }

  /** Where the entry that begins at an offset ends. */
  private int entryEnd(int at) {
    int end = nul(at) + 1 + Constants.OBJECT_ID_LENGTH;
    if (end > length) {
      throw new IndexOutOfBoundsException("an entry is cut off");
    }
    return end;
  }

  private int nul(int from) {
    int at = from;
    while (at + Long.BYTES <= length) {
      long eight = (long) EIGHT_BYTES.get(bytes, at);
      long zeros = (eight - LOW_BITS) & ~eight & HIGH_BITS;
      if (zeros != 0) {
        return at + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < length && bytes[at] != 0) {
      at++;
    }
    return at;
  }

  /** Reads the mode and the name of the entry. */
  void readEntry() {
    int at = start;
    mode = 0;
    while (bytes[at] != ' ') {
      int digit = bytes[at++] - '0';
      if (digit < 0 || digit > 7 || at >= length) {
        throw new IndexOutOfBoundsException("no mode");
      }
      mode = (mode << 3) + digit;
    }
    mode = canonical(mode);
    nameStart = at + 1;
    nameEnd = nul(nameStart);
    if (nameEnd == nameStart || nameEnd + Constants.OBJECT_ID_LENGTH >= length) {
      throw new IndexOutOfBoundsException("no name, or no id");
    }
  }

  /** What git makes of a mode: old trees have others, such as 100664 (canon_mode in object.h). */
  private static int canonical(int mode) {
    return switch (mode & FileMode.TYPE_MASK) {
      case FileMode.TYPE_FILE ->
          (mode & OWNER_EXECUTES) == 0
              ? FileMode.REGULAR_FILE.getBits()
              : FileMode.EXECUTABLE_FILE.getBits();
      case FileMode.TYPE_SYMLINK -> FileMode.SYMLINK.getBits();
      case FileMode.TYPE_TREE -> FileMode.TREE.getBits();
      default -> FileMode.GITLINK.getBits();
    };
  }

  /** Goes to the next entry. This one must have been read. */
  void next() {
    start = nameEnd + 1 + Constants.OBJECT_ID_LENGTH;
  }

  boolean isTree() {
    return FileMode.TREE.equals(mode);
  }

  /** Whether it is a regular file, executable or not. */
  boolean isFile() {
    return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
  }

  String name() {
    return EntryName.of(bytes, nameStart, nameEnd - nameStart);
  }

  ObjectId id() {
    return ObjectId.fromRaw(bytes, nameEnd + 1);
  }

  /** Whether both entries have the same id and mode. */
  boolean isSame(TreeContent other) {
    return mode == other.mode
        && Arrays.equals(
            bytes,
            nameEnd + 1,
            nameEnd + 1 + Constants.OBJECT_ID_LENGTH,
            other.bytes,
            other.nameEnd + 1,
            other.nameEnd + 1 + Constants.OBJECT_ID_LENGTH);
  }

  /** The order of git (base_name_compare in tree.c): directories as if a slash ended their name. */
  int compareNames(TreeContent other) {
    int order =
        Arrays.mismatch(bytes, nameStart, nameEnd, other.bytes, other.nameStart, other.nameEnd);
    if (order < 0) {
      return endByte() - other.endByte();
    }
    return byteAt(order) - other.byteAt(order);
  }

  private int byteAt(int offset) {
    int at = nameStart + offset;
    return at < nameEnd ? bytes[at] & 0xff : endByte();
  }

  private int endByte() {
    return isTree() ? '/' : 0;
  }
}
