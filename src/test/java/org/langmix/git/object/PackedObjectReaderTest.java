package org.langmix.git.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.failure.UnreadableException;

/** Packs of one object, written by hand. A wrong size in an object's header is always noticed. */
class PackedObjectReaderTest {
  private static final int HEADER = 12;
  private static final int BLOB = 3;
  private static final int COMMIT = 1;
  private static final byte[] CONTENT = "int a;\n".getBytes(StandardCharsets.US_ASCII);

  @TempDir private Path temp;

  private byte[] read(int type, int claimedSize) throws IOException {
    return read(type, claimedSize, compressed());
  }

  private static byte[] compressed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(CONTENT);
    }
    return bytes.toByteArray();
  }

  private byte[] read(int type, int claimedSize, byte[] compressed) throws IOException {
    ByteArrayOutputStream pack = new ByteArrayOutputStream();
    pack.writeBytes("PACK\0\0\0\2\0\0\0\1".getBytes(StandardCharsets.US_ASCII));
    pack.write(type << 4 | claimedSize);
    pack.writeBytes(compressed);
    pack.writeBytes(new byte[20]);
    Path file = Files.write(temp.resolve("a.pack"), pack.toByteArray());
    MappedPack mapped = MappedPack.open(file, id -> -1);
    try (PackedObjectReader reader =
        new PackedObjectReader(number -> mapped, 1 << 20, new ReentrantLock(), true)) {
      Content content = reader.read(reader.announce(PackPosition.of(0, HEADER)));
      return Arrays.copyOf(content.bytes(), content.length());
    }
  }

  @Test
  void a_blob_of_its_size_is_read() throws IOException {
    assertThat(read(BLOB, CONTENT.length)).isEqualTo(CONTENT);
  }

  @Test
  void a_blob_that_claims_more_or_less_is_refused() {
    assertThatThrownBy(() -> read(BLOB, CONTENT.length + 1)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read(BLOB, CONTENT.length - 1)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read(BLOB, 0)).isInstanceOf(IOException.class);
  }

  @Test
  void a_header_or_checksum_of_zlib_that_does_not_fit_is_refused() throws IOException {
    int last = compressed().length - 1;
    for (int place : new int[] {0, 1, last - 3, last}) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        byte[] damaged = compressed();
        damaged[place] ^= (byte) (1 << bit);
        assertThatThrownBy(() -> read(BLOB, CONTENT.length, damaged))
            .as("bit %d of byte %d", bit, place)
            .isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void an_object_of_any_type_is_read() throws IOException {
    assertThat(read(COMMIT, CONTENT.length)).isEqualTo(CONTENT);
  }

  @Test
  void what_there_is_no_memory_for_is_refused() throws IOException {
    try (PackedObjectReader reader =
        new PackedObjectReader(
            number -> {
              throw new AssertionError();
            },
            1 << 20,
            new ReentrantLock(),
            true)) {
      assertThatThrownBy(() -> reader.allocate(Integer.MAX_VALUE)) // no array is that large
          .isInstanceOf(UnreadableException.class)
          .hasMessage("too large (2047 MiB) for the memory of java; run java with a larger -Xmx");
    }
  }

  @Test
  void what_is_of_no_type_is_refused() {
    assertThatThrownBy(() -> read(0, CONTENT.length)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read(5, CONTENT.length)).isInstanceOf(IOException.class);
  }
}
