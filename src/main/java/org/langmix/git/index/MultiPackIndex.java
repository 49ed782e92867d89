package org.langmix.git.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.langmix.git.file.MappedFile;

/**
 * A multi-pack index, read where it lies in its file: it says which pack has an object (git's
 * gitformat-pack, "multi-pack-index files"). It is only asked which pack to look into first, so it
 * needs no checksum: if it is damaged, the other packs are asked as well.
 */
public final class MultiPackIndex {
  /** The result of {@link #packOf} for an object that is not listed. */
  public static final int UNKNOWN = -1;

  private static final int SIGNATURE = 0x4d494458; // "MIDX"
  private static final int VERSION_1_SHA_1 = 0x0101;
  private static final int HEADER = 12;
  private static final int PACK_COUNT = 8;

  /** The longest allowed list of names, in bytes. */
  private static final int MAXIMUM_NAMES = 16 << 20;

  private final MappedFile file;
  private final SortedIds ids;
  private final long packNumbers;
  private final List<String> packs;

  private MultiPackIndex(MappedFile file, SortedIds ids, long packNumbers, List<String> packs) {
    this.file = file;
    this.ids = ids;
    this.packNumbers = packNumbers;
    this.packs = packs;
  }

  /**
   * Maps a multi-pack index.
   *
   * @throws IOException if it can't be used
   */
  public static MultiPackIndex open(Path path) throws IOException {
    MappedFile file = MappedFile.open(path);
    try {
      if (file.intAt(0) != SIGNATURE || file.intAt(Integer.BYTES) >>> 16 != VERSION_1_SHA_1) {
        throw new IOException("the version of the multi-pack index is not known");
      }
      int chunkCount = file.byteAt(Integer.BYTES + 2);
      ChunkedFile chunks = new ChunkedFile(file, HEADER, chunkCount);
      long fanOut = chunks.require("OIDF", SortedIds.FAN_OUT_LENGTH).start();
      long start = chunks.require("OIDL", 0).start();
      SortedIds ids = SortedIds.in(file, fanOut, start, Constants.OBJECT_ID_LENGTH);
      chunks.require("OIDL", ids.count() * Constants.OBJECT_ID_LENGTH);
      long offsets = chunks.require("OOFF", ids.count() * 2 * Integer.BYTES).start();
      return new MultiPackIndex(file, ids, offsets, names(file, chunks.require("PNAM", 0)));
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("the multi-pack index is cut off", e);
    }
  }

  private static List<String> names(MappedFile file, ChunkedFile.Chunk chunk) throws IOException {
    if (chunk.length() > MAXIMUM_NAMES) {
      throw new IOException("the names of the packs are too long");
    }
    String names =
        new String(file.bytes(chunk.start(), (int) chunk.length()), StandardCharsets.UTF_8);
    List<String> packs = List.of(names.split("\0"));
    int count = file.intAt(PACK_COUNT);
    if (count < 0 || count > packs.size()) {
      throw new IOException("names of packs are missing");
    }
    return packs.subList(0, count);
  }

  /** The file names of the packs' indexes, {@code pack-*.idx}. */
  public List<String> packs() {
    return packs;
  }

  /** The number of the pack in {@link #packs} that has an object; or {@link #UNKNOWN}. */
  public int packOf(AnyObjectId id) {
    long number = ids.numberOf(id);
    if (number < 0) {
      return UNKNOWN;
    }
    int pack = file.intAt(packNumbers + number * 2 * Integer.BYTES);
    return pack >= 0 && pack < packs.size() ? pack : UNKNOWN;
  }
}
