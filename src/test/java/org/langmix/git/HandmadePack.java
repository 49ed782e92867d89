package org.langmix.git;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.jgit.lib.ObjectId;

/** A pack with its index as git would never write them. */
final class HandmadePack {
  static final int OFFSET_DELTA = 6;
  static final int REF_DELTA = 7;

  private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
  private final Map<String, Integer> offsets = new TreeMap<>();
  private final Map<String, Integer> checksums = new TreeMap<>();

  /** The offset of the next object. */
  int next() {
    return 12 + entries.size();
  }

  /**
   * Adds an object: a header with the claimed size, then {@code base} as it is, then the content,
   * deflated.
   */
  HandmadePack add(String id, int type, long claimedSize, byte[] base, byte[] content)
      throws IOException {
    int start = entries.size();
    offsets.put(id, next());
    long size = claimedSize >>> 4;
    entries.write((int) ((type << 4) | (claimedSize & 15) | (size == 0 ? 0 : 0x80)));
    while (size != 0) {
      entries.write((int) ((size & 0x7f) | (size >>> 7 == 0 ? 0 : 0x80)));
      size >>>= 7;
    }
    entries.write(base);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(entries)) {
      deflater.write(content);
    }
    CRC32 crc = new CRC32();
    crc.update(entries.toByteArray(), start, entries.size() - start);
    checksums.put(id, (int) crc.getValue());
    return this;
  }

  /** Adds a delta whose base is named by its id. */
  HandmadePack addDelta(String id, String base, byte[] delta) throws IOException {
    return add(id, REF_DELTA, delta.length, raw(base), delta);
  }

  static byte[] raw(String id) {
    byte[] raw = new byte[20];
    ObjectId.fromString(id).copyRawTo(raw, 0);
    return raw;
  }

  /** A delta that copies the whole base, which must be shorter than 128 bytes. */
  static byte[] copy(int size) {
    return new byte[] {(byte) size, (byte) size, (byte) 0x90, (byte) size};
  }

  void write(Path repository) throws Exception {
    ByteArrayOutputStream pack = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(pack);
    out.writeBytes("PACK");
    out.writeInt(2);
    out.writeInt(offsets.size());
    out.write(entries.toByteArray());
    byte[] checksum = sha1(pack.toByteArray());
    out.write(checksum);
    Path directory = Files.createDirectories(repository.resolve("objects/pack"));
    Files.write(directory.resolve("pack-handmade.pack"), pack.toByteArray());
    Files.write(directory.resolve("pack-handmade.idx"), index(checksum));
  }

  private byte[] index(byte[] checksum) throws Exception {
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(index);
    out.writeInt(0xff744f63);
    out.writeInt(2);
    for (int first = 0; first < 256; first++) {
      int limit = first;
      out.writeInt(
          (int)
              offsets.keySet().stream()
                  .filter(id -> Integer.parseInt(id.substring(0, 2), 16) <= limit)
                  .count());
    }
    for (String id : offsets.keySet()) {
      out.write(raw(id));
    }
    for (int crc : checksums.values()) {
      out.writeInt(crc);
    }
    for (int offset : offsets.values()) {
      out.writeInt(offset);
    }
    out.write(checksum);
    out.write(sha1(index.toByteArray()));
    return index.toByteArray();
  }

  private static byte[] sha1(byte[] bytes) throws Exception {
    return MessageDigest.getInstance("SHA-1").digest(bytes);
  }
}
