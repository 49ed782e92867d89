package org.langmix.git.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.file.MappedFile;

/**
 * One file of a commit graph (git's gitformat-commit-graph). The numbers of commits continue those
 * of the files below it in the chain.
 */
final class CommitGraphFile {
  private static final int SIGNATURE = 0x43475048; // "CGPH"
  private static final int VERSION_1_SHA_1 = 0x0101;
  private static final int HEADER = 8;
  private static final int CHECKSUM = 20;

  /** What the file holds for each commit: tree, two parents, generation and time. */
  private static final int ROW = Constants.OBJECT_ID_LENGTH + 4 * Integer.BYTES;

  /** The kernel's largest merge has 66. */
  private static final int MAXIMUM_PARENTS = 1024;

  private static final int NO_PARENT = 0x70000000;

  /** In a second parent: the other bits are a place in the list of further parents. */
  private static final int HAS_MORE = 1 << 31;

  /** In a further parent: it is the last one. */
  private static final int IS_LAST = 1 << 31;

  /** The low bits of this word belong to the time. */
  private static final int TIME_BITS = 2;

  /** The bits of generation and time that belong to the time. */
  private static final long TIME_MASK = (1L << (Integer.SIZE + TIME_BITS)) - 1;

  private final MappedFile file;
  private final SortedIds ids;
  private final int below;
  private final long rows;
  private final ChunkedFile chunks;

  private CommitGraphFile(MappedFile file, SortedIds ids, int below, ChunkedFile chunks)
      throws IOException {
    this.file = file;
    this.ids = ids;
    this.below = below;
    this.rows = chunks.require("CDAT", ids.count() * ROW).start();
    this.chunks = chunks;
  }

  /**
   * Maps a file and verifies its checksum.
   *
   * @param below how many commits the files below have
   * @throws IOException if it can't be used
   */
  static CommitGraphFile open(Path path, int below) throws IOException {
    MappedFile file = MappedFile.open(path);
    try {
      if (file.intAt(0) != SIGNATURE || file.intAt(Integer.BYTES) >>> 16 != VERSION_1_SHA_1) {
        throw new IOException("the version of the commit graph is not known");
      }
      requireChecksum(file);
      ChunkedFile chunks = new ChunkedFile(file, HEADER, file.byteAt(Integer.BYTES + 2));
      long fanOut = chunks.require("OIDF", SortedIds.FAN_OUT_LENGTH).start();
      long start = chunks.require("OIDL", 0).start();
      SortedIds ids = SortedIds.in(file, fanOut, start, Constants.OBJECT_ID_LENGTH);
      chunks.require("OIDL", ids.count() * Constants.OBJECT_ID_LENGTH);
      if (ids.count() > NO_PARENT - below) {
        throw new IOException("there are too many commits");
      }
      return new CommitGraphFile(file, ids, below, chunks);
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("the commit graph is cut off", e);
    }
  }

  private static void requireChecksum(MappedFile file) throws IOException {
    long end = file.size() - CHECKSUM;
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      long at = 0;
      while (at < end) {
        ByteBuffer part = file.part(at, end);
        at += part.remaining();
        sha1.update(part);
      }
      if (!Arrays.equals(sha1.digest(), file.bytes(end, CHECKSUM))) {
        throw new IOException("the commit graph is damaged");
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  int count() {
    return (int) ids.count();
  }

  /** The number of a commit; negative if it is not in this file. */
  int numberOf(AnyObjectId id) {
    long number = ids.numberOf(id);
    return number < 0 ? -1 : below + (int) number;
  }

  /** The id of a commit. */
  ObjectId id(int number) {
    return ids.at(number - below);
  }

  /** The first 32 bits of the id of a commit. */
  int firstWord(int number) {
    return ids.firstWord(number - below);
  }

  /** The id of a commit's tree. */
  ObjectId tree(int number) {
    return ObjectId.fromRaw(
        file.bytes(row(number) - Constants.OBJECT_ID_LENGTH, Constants.OBJECT_ID_LENGTH));
  }

  /** The committer's date, in seconds since 1970. */
  long time(int number) {
    return file.longAt(row(number) + 2 * Integer.BYTES) & TIME_MASK;
  }

  /**
   * A number that is greater than those of all ancestors: the length of the longest way to a commit
   * without parents. It is 0 if it is not known.
   */
  int generation(int number) {
    return file.intAt(row(number) + 2 * Integer.BYTES) >>> TIME_BITS;
  }

  /**
   * The numbers of a commit's parents.
   *
   * @throws IOException if the file contradicts itself
   */
  int[] parents(int number) throws IOException {
    long row = row(number);
    int first = file.intAt(row);
    int second = file.intAt(row + Integer.BYTES);
    int[] parents;
    if (first == NO_PARENT) {
      parents = new int[0];
    } else if (second == NO_PARENT) {
      parents = new int[] {first};
    } else {
      parents = second < 0 ? withFurther(first, second & ~HAS_MORE) : new int[] {first, second};
    }
    for (int parent : parents) {
      if (parent < 0 || parent >= below + count()) {
        throw new IOException("a parent is not in the commit graph");
      }
    }
    return parents;
  }

  private int[] withFurther(int first, int place) throws IOException {
    ChunkedFile.Chunk further = chunks.require("EDGE", (place + 1L) * Integer.BYTES);
    long at = further.start() + (long) place * Integer.BYTES;
    long end = further.start() + further.length();
    IntStream.Builder parents = IntStream.builder().add(first);
    int next = 0;
    for (int count = 1; next >= 0; count++) {
      if (count == MAXIMUM_PARENTS || at >= end) {
        throw new IOException("a list of parents has no end");
      }
      next = file.intAt(at);
      parents.add(next & ~IS_LAST);
      at += Integer.BYTES;
    }
    return parents.build().toArray();
  }

  /** The offset of what follows the tree in a commit's row. */
  private long row(int number) {
    return rows + (long) (number - below) * ROW + Constants.OBJECT_ID_LENGTH;
  }
}
