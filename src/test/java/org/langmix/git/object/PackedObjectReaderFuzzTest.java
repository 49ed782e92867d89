package org.langmix.git.object;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.params.provider.MethodSource;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.inflate.ByZlib;

/** The first byte of the input says how far from the end the object begins that is read first. */
class PackedObjectReaderFuzzTest {
  private static final int LARGEST = 1 << 20;
  private static final byte[] CONTENT = "int a;\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COPY = HexFormat.of().parseHex("07079007");

  private final ScratchPack scratch = new ScratchPack();
  private final ReentrantLock large = new ReentrantLock();

  PackedObjectReaderFuzzTest() throws IOException {}

  static List<byte[]> packs() {
    byte[] blob = entry(Constants.OBJ_BLOB, "", CONTENT);
    byte[] offsetDelta = entry(Constants.OBJ_OFS_DELTA, "%02x".formatted(blob.length), COPY);
    byte[] byName = entry(Constants.OBJ_REF_DELTA, "00".repeat(20), COPY);
    String base = "%02x".formatted(blob.length + byName.length);
    return List.of(
        pack(blob, blob.length),
        pack(join(blob, offsetDelta), offsetDelta.length),
        pack(
            join(blob, entry(Constants.OBJ_REF_DELTA, base + "00".repeat(19), COPY)),
            byName.length),
        pack(entry(Constants.OBJ_REF_DELTA, "21".repeat(20), COPY), byName.length));
  }

  private static byte[] entry(int type, String base, byte[] content) {
    return join(
        new byte[] {(byte) (type << 4 | content.length)},
        join(HexFormat.of().parseHex(base), ByZlib.deflate(content)));
  }

  private static byte[] pack(byte[] entries, int fromEnd) {
    return join(new byte[] {(byte) fromEnd}, entries);
  }

  private static byte[] join(byte[] one, byte[] other) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(one);
    bytes.writeBytes(other);
    return bytes.toByteArray();
  }

  @MethodSource("packs")
  @FuzzTest
  void an_object_is_of_the_size_that_it_says_or_unreadable(byte[] input) {
    scratch.put(input);
    long end = scratch.put(new byte[0]);
    scratch.put(input);
    try (PackedObjectReader reader =
        new PackedObjectReader(number -> scratch.pack(), LARGEST, large, true)) {
      long first = end - (input.length == 0 ? 0 : input[0] & 0xff);
      read(reader, first);
      read(reader, end - input.length);
    }
    assertThat(large.isLocked()).isFalse();
  }

  private static void read(PackedObjectReader reader, long offset) {
    try {
      PackedObject object = reader.announce(PackPosition.of(0, offset));
      if (object.entry().size() > LARGEST) {
        return; // would be refused as well, but slowly
      }
      Content content = reader.read(object);
      if (!object.entry().isDelta()) {
        assertThat(content.length()).isEqualTo(object.entry().size());
      }
      assertThat(object.type()).isBetween(Constants.OBJ_COMMIT, Constants.OBJ_TAG);
      reader.release(object, content);
    } catch (UnreadableException e) {
      assertThat(e).message().isNotBlank();
    }
  }
}
