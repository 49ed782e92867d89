package org.langmix.git.inflate;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import org.junit.jupiter.params.provider.MethodSource;

class RawInflaterFuzzTest {
  private final RawInflater inflater = new RawInflater();
  private final byte[] target = new byte[ByZlib.MAXIMUM + 1 + DeflateBlock.ROOM];

  static List<byte[]> streams() {
    return ByZlib.samples(true);
  }

  @MethodSource("streams")
  @FuzzTest
  void any_bytes_inflate_to_what_zlib_makes_of_them_or_not_at_all(byte[] stream) {
    Optional<ByteBuffer> expected = ByZlib.inflate(stream, true).map(ByteBuffer::wrap);
    int size = expected.map(ByteBuffer::capacity).orElse(stream.length);
    assertThat(inflate(stream, size)).isEqualTo(expected);
    assertThat(inflate(stream, size + 1)).as("one byte more").isEmpty();
    assertThat(inflate(stream, Math.max(0, size - 1)).filter(none -> size > 0))
        .as("one byte less")
        .isEmpty();
  }

  private Optional<ByteBuffer> inflate(byte[] stream, int size) {
    try {
      long end = inflater.inflate(new ByteArraySource(stream), 0, target, size);
      assertThat(end).isLessThanOrEqualTo(stream.length);
      return Optional.of(ByteBuffer.wrap(Arrays.copyOf(target, size)));
    } catch (DataFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
