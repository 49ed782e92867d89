package org.langmix.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.SingleFileStore;

/**
 * The header of an MVStore file (H2 documentation, MVStore, File Format).
 *
 * @param newest the offset of the newest chunk that the header knows, in bytes
 */
record FileHeader(long newest) {
  private static final String START = "H:2,";
  private static final int BLOCK_SIZE = 4096;

  /** The header; empty if the file is not an MVStore file. */
  static Optional<FileHeader> of(SingleFileStore file) {
    if (file.size() < BLOCK_SIZE) {
      return Optional.empty();
    }
    byte[] block = file.readFully(null, 0, BLOCK_SIZE).array();
    String text = new String(block, StandardCharsets.ISO_8859_1);
    if (!text.startsWith(START)) {
      return Optional.empty();
    }
    long chunk = DataUtils.readHexLong(DataUtils.parseMap(text.strip()), "block", 0);
    return Optional.of(new FileHeader(chunk * BLOCK_SIZE));
  }
}
