package org.langmix.analysis.memory;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.InflaterInputStream;
import org.langmix.history.Tally;

/** Reads the fields of a record that {@link FieldOutput} has written. */
final class FieldInput {
  private final DataInputStream in;

  private FieldInput(DataInputStream in) {
    this.in = in;
  }

  /** Reads a value. */
  @FunctionalInterface
  interface Reader<T> {
    T read() throws IOException;
  }

  /** Reads what was encoded. */
  @FunctionalInterface
  interface Decoder<T> {
    T decode(FieldInput in) throws IOException;
  }

  /**
   * What was encoded.
   *
   * @throws IOException or a runtime exception if the bytes are something else
   */
  static <T> T decode(byte[] bytes, Decoder<T> decoder) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      byte[] plain = in.readAllBytes();
      return decoder.decode(new FieldInput(new DataInputStream(new ByteArrayInputStream(plain))));
    }
  }

  <T> List<T> list(Reader<T> reader) throws IOException {
    List<T> items = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      items.add(reader.read());
    }
    return items;
  }

  <T> Optional<T> optional(Reader<T> reader) throws IOException {
    return list(reader).stream().findFirst();
  }

  long number() throws IOException {
    return in.readLong();
  }

  OptionalInt count() throws IOException {
    int count = in.readInt();
    return count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
  }

  String text() throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    return new String(bytes, StandardCharsets.UTF_8);
  }

  List<String> texts() throws IOException {
    return list(this::text);
  }

  Tally tally() throws IOException {
    return TallyCodec.read(in);
  }
}
