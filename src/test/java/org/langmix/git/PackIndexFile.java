package org.langmix.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The index of a repository's only pack, for tests that change it (git's gitformat-pack, version
 * 2).
 */
public final class PackIndexFile {
  private static final int IDS = 8 + 256 * 4;
  private static final int CHECKSUM = 20;

  private final Path file;
  private final byte[] content;
  private final ByteBuffer bytes;

  private PackIndexFile(Path file, byte[] content) {
    this.file = file;
    this.content = content;
    this.bytes = ByteBuffer.wrap(content);
  }

  /** Reads the index of a repository's only pack. */
  public static PackIndexFile of(Path repository) throws IOException {
    try (Stream<Path> files = Files.list(repository.resolve("objects/pack"))) {
      Path file = files.filter(f -> f.toString().endsWith(".idx")).findFirst().orElseThrow();
      return new PackIndexFile(file, Files.readAllBytes(file));
    }
  }

  Path pack() {
    return Path.of(file.toString().replaceFirst("idx$", "pack"));
  }

  Path file() {
    return file;
  }

  private int count() {
    return bytes.getInt(IDS - 4);
  }

  /** The place in the index at which an object's offset is written. */
  private int offsetPlace(String id) {
    byte[] wanted = new byte[CHECKSUM];
    ObjectId.fromString(id).copyRawTo(wanted, 0);
    for (int i = 0; i < count(); i++) {
      int at = IDS + i * CHECKSUM;
      if (Arrays.equals(content, at, at + CHECKSUM, wanted, 0, CHECKSUM)) {
        return IDS + count() * (CHECKSUM + 4) + i * 4;
      }
    }
    throw new IllegalArgumentException("the pack does not hold " + id);
  }

  int offset(String id) {
    return bytes.getInt(offsetPlace(id));
  }

  PackIndexFile setOffset(String id, int offset) {
    bytes.putInt(offsetPlace(id), offset);
    return this;
  }

  /** Swaps the offsets of two objects. */
  public PackIndexFile swapOffsets(String first, String second) {
    return swap(offsetPlace(first), offsetPlace(second));
  }

  /** Swaps the checksums of two objects. */
  public PackIndexFile swapChecksums(String first, String second) {
    int before = count() * 4;
    return swap(offsetPlace(first) - before, offsetPlace(second) - before);
  }

  private PackIndexFile swap(int place, int otherPlace) {
    int number = bytes.getInt(place);
    bytes.putInt(place, bytes.getInt(otherPlace)).putInt(otherPlace, number);
    return this;
  }

  /** Makes the index belong to another pack. */
  PackIndexFile setPackChecksum(byte[] checksum) {
    bytes.put(content.length - 2 * CHECKSUM, checksum);
    return this;
  }

  /** Writes the file again, with a valid checksum of its own. */
  public void write() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-1");
    digest.update(content, 0, content.length - CHECKSUM);
    bytes.put(content.length - CHECKSUM, digest.digest());
    Files.delete(file);
    Files.write(file, content);
  }
}
