package org.langmix.git.inflate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Streams as zlib writes and reads them. */
public final class ByZlib {
  /** The size limit of inflated streams, in bytes. Larger streams are ignored. */
  public static final int MAXIMUM = 1 << 16;

  private ByZlib() {}

  /**
   * Inflates a stream with zlib.
   *
   * @param raw whether the stream is a bare deflate stream (RFC 1951)
   * @return empty if the stream is not complete and valid, or too large
   */
  public static Optional<byte[]> inflate(byte[] stream, boolean raw) {
    Inflater inflater = new Inflater(raw);
    try {
      inflater.setInput(stream);
      byte[] content = new byte[MAXIMUM];
      int length = inflater.inflate(content);
      return inflater.finished() ? Optional.of(Arrays.copyOf(content, length)) : Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }

  public static byte[] deflate(byte[] content, boolean raw, int level, int strategy) {
    Deflater deflater = new Deflater(level, raw);
    deflater.setStrategy(strategy);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    while (!deflater.finished()) {
      stream.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return stream.toByteArray();
  }

  public static byte[] deflate(byte[] content) {
    return deflate(content, false, Deflater.DEFAULT_COMPRESSION, Deflater.DEFAULT_STRATEGY);
  }

  /** Streams with blocks of each kind. Their text repeats words from near and far. */
  public static List<byte[]> samples(boolean raw) {
    String words = "static int a(struct b *c)\n{\n\treturn -EINVAL;\n}\n";
    StringBuilder text = new StringBuilder(words);
    for (int i = 0; i < 60; i++) {
      text.append((char) (' ' + i)).append(words, i % 40, i % 40 + 7).append("a".repeat(i));
    }
    List<byte[]> streams = new ArrayList<>();
    for (String content : List.of("", "a", words, text.toString())) {
      byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
      streams.add(deflate(bytes, raw, Deflater.NO_COMPRESSION, Deflater.DEFAULT_STRATEGY));
      streams.add(deflate(bytes, raw, Deflater.BEST_COMPRESSION, Deflater.DEFAULT_STRATEGY));
      streams.add(deflate(bytes, raw, Deflater.BEST_COMPRESSION, Deflater.HUFFMAN_ONLY));
    }
    return streams;
  }
}
