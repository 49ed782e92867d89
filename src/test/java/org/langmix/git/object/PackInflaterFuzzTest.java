package org.langmix.git.object;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.params.provider.MethodSource;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.inflate.ByZlib;

class PackInflaterFuzzTest {
  private final ScratchPack pack = new ScratchPack();
  private final PackInflater inflater = new PackInflater();
  private final byte[] target = new byte[ByZlib.MAXIMUM + PackInflater.ROOM];

  PackInflaterFuzzTest() throws IOException {}

  static List<byte[]> streams() {
    List<byte[]> streams = new ArrayList<>(ByZlib.samples(false));
    byte[] sound = streams.get(streams.size() - 1);
    for (int place : new int[] {0, 1, sound.length - 1}) {
      byte[] damaged = sound.clone();
      damaged[place] ^= 1;
      streams.add(damaged);
    }
    return streams;
  }

  @MethodSource("streams")
  @FuzzTest
  void header_and_checksum_are_believed_where_zlib_believes_them(byte[] stream) {
    Optional<ByteBuffer> expected = ByZlib.inflate(stream, false).map(ByteBuffer::wrap);
    // The stream inside a damaged header and checksum may be intact.
    byte[] bare = Arrays.copyOfRange(stream, Math.min(2, stream.length), stream.length);
    int size = ByZlib.inflate(bare, true).map(content -> content.length).orElse(stream.length);
    assertThat(inflate(stream, size)).isEqualTo(expected);
  }

  private Optional<ByteBuffer> inflate(byte[] stream, int size) {
    long offset = pack.put(stream);
    try {
      inflater.inflate(
          pack.pack(), new PackEntry(offset, Constants.OBJ_BLOB, size, 0, null, offset), target);
      return Optional.of(ByteBuffer.wrap(Arrays.copyOf(target, size)));
    } catch (DataFormatException | IndexOutOfBoundsException | UnreadableException e) {
      return Optional.empty();
    }
  }
}
