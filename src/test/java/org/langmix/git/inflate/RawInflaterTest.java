package org.langmix.git.inflate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Streams as zlib writes them, and broken streams. The reader gives the same bytes as zlib, or
 * none.
 */
class RawInflaterTest {
  private static final int HEADER = 20;

  private static byte[] inflate(byte[] stream, int size) throws DataFormatException {
    byte[] source = new byte[HEADER + stream.length];
    System.arraycopy(stream, 0, source, HEADER, stream.length);
    byte[] target = new byte[size + DeflateBlock.ROOM];
    long end = new RawInflater().inflate(new ByteArraySource(source), HEADER, target, size);
    assertThat(end).isLessThanOrEqualTo(source.length);
    return Arrays.copyOf(target, size);
  }

  private static byte[] deflate(byte[] content, int level, int strategy, int part) {
    Deflater deflater = new Deflater(level, true);
    deflater.setStrategy(strategy);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int from = 0; from < content.length; from += part) {
      deflater.setInput(content, from, Math.min(part, content.length - from));
      int written;
      do { // each part ends in an empty stored block
        written = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        stream.write(buffer, 0, written);
      } while (written > 0 || !deflater.needsInput());
    }
    deflater.finish();
    while (!deflater.finished()) {
      stream.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return stream.toByteArray();
  }

  /** Inflates a stream with zlib; empty if it is not a stream of that size. */
  private static Optional<byte[]> byZlib(byte[] stream, int size) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(stream);
      byte[] content = new byte[size + 1];
      int length = inflater.inflate(content);
      return inflater.finished() && length == size
          ? Optional.of(Arrays.copyOf(content, size))
          : Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  /** Text that repeats words from near and from far, or noise. */
  private static byte[] content(long seed, int size) {
    Random random = new Random(seed);
    int letters = 1 << random.nextInt(9);
    byte[] content = new byte[size];
    int at = 0;
    while (at < size) {
      int word = Math.min(1 + random.nextInt(random.nextBoolean() ? 4 : 400), size - at);
      if (at > 0 && random.nextInt(3) > 0) {
        int from = random.nextInt(at);
        for (int i = 0; i < word; i++) {
          content[at + i] = content[from + i];
        }
      } else {
        for (int i = 0; i < word; i++) {
          content[at + i] = (byte) random.nextInt(letters);
        }
      }
      at += word;
    }
    return content;
  }

  @Property(tries = 400)
  void what_zlib_deflates_comes_back(
      @ForAll long seed,
      @ForAll @IntRange(max = 100_000) int size,
      @ForAll @IntRange(max = 9) int level,
      @ForAll @IntRange(max = 2) int strategy,
      @ForAll @IntRange(min = 1, max = 200_000) int part)
      throws Exception {
    byte[] content = content(seed, size);
    byte[] stream = deflate(content, level, strategy, Math.max(part, size / 50 + 1));
    assertThat(inflate(stream, size)).isEqualTo(content);
  }

  @Property(tries = 100)
  void noise_that_zlib_stores_among_text_comes_back(
      @ForAll long seed, @ForAll @IntRange(max = 60_000) int text) throws Exception {
    byte[] content = content(seed, 3 * text + 80_000);
    byte[] noise = new byte[40_000];
    new Random(seed).nextBytes(noise);
    System.arraycopy(noise, 0, content, text, noise.length);
    byte[] stream = deflate(content, 6, Deflater.DEFAULT_STRATEGY, content.length);
    assertThat(inflate(stream, content.length)).isEqualTo(content);
  }

  @Property(tries = 2000)
  void a_broken_stream_gives_what_zlib_makes_of_it_or_nothing(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3_000) int size,
      @ForAll @IntRange(max = 9) int level,
      @ForAll @IntRange(min = 1, max = 4) int flips)
      throws Exception {
    byte[] stream = deflate(content(seed, size), level, Deflater.DEFAULT_STRATEGY, 1_000);
    Random random = new Random(seed);
    for (int i = 0; i < flips; i++) {
      // Flip bits mostly at the start, where the codes are.
      int place =
          random.nextInt(random.nextBoolean() ? Math.min(80, stream.length) : stream.length);
      stream[place] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    }
    byte[] read;
    try {
      read = inflate(stream, size);
    } catch (DataFormatException | IndexOutOfBoundsException e) {
      assertThat(byZlib(stream, size)).isEmpty();
      return;
    }
    assertThat(Optional.of(read))
        .hasValueSatisfying(bytes -> assertThat(byZlib(stream, size)).hasValue(bytes));
  }

  @Property(tries = 2000)
  void any_bytes_are_a_stream_for_both_or_for_none(@ForAll byte[] bytes) throws Exception {
    for (int size : new int[] {0, 1, 5}) {
      Optional<byte[]> expected = byZlib(bytes, size);
      try {
        byte[] read = inflate(bytes, size);
        assertThat(expected).hasValueSatisfying(content -> assertThat(read).isEqualTo(content));
      } catch (DataFormatException | IndexOutOfBoundsException e) {
        assertThat(expected).isEmpty();
      }
    }
  }

  @Test
  void each_sort_of_block_is_read() throws Exception {
    // "abc" stored, "abc" in the fixed codes, and "aaaaaaaaa" as one letter and a match.
    assertThat(inflate(HexFormat.of().parseHex("010300fcff616263"), 3)).asString().isEqualTo("abc");
    assertThat(inflate(HexFormat.of().parseHex("4b4c4a0600"), 3)).asString().isEqualTo("abc");
    assertThat(inflate(HexFormat.of().parseHex("4b840100"), 9)).asString().isEqualTo("a".repeat(9));
  }

  @Test
  void what_can_not_be_is_refused() {
    for (String stream :
        new String[] {
          "", // nothing
          "07", // a kind of block that does not exist
          "010300fdff616263", // a stored length that does not match its complement
          "0103", // a stored block that ends early
          "4b4c4a06", // a block without its end
          "4b0403", // a match before the start
          "fdff", // 287 literal codes and 32 distance codes
        }) {
      assertThatThrownBy(() -> inflate(HexFormat.of().parseHex(stream), 3))
          .as(stream)
          .isInstanceOfAny(DataFormatException.class, IndexOutOfBoundsException.class);
    }
  }
}
