package org.langmix.analysis.memory;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.DeflaterOutputStream;
import org.langmix.history.Tally;

/** Writes the fields of a record, one after the other; {@link FieldInput} reads them. */
final class FieldOutput {
  private final DataOutputStream out;

  private FieldOutput(DataOutputStream out) {
    this.out = out;
  }

  /** Writes a value. */
  @FunctionalInterface
  interface Writer<T> {
    void write(T value) throws IOException;
  }

  /** What a writer writes, compressed. */
  static byte[] encode(Writer<FieldOutput> writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      writer.write(new FieldOutput(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writing to memory does not fail
    }
    return bytes.toByteArray();
  }

  <T> void list(List<T> items, Writer<T> writer) throws IOException {
    out.writeInt(items.size());
    for (T item : items) {
      writer.write(item);
    }
  }

  <T> void optional(Optional<T> item, Writer<T> writer) throws IOException {
    list(item.stream().toList(), writer);
  }

  void number(long number) throws IOException {
    out.writeLong(number);
  }

  void count(OptionalInt count) throws IOException {
    out.writeInt(count.orElse(-1));
  }

  void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  void texts(List<String> texts) throws IOException {
    list(texts, this::text);
  }

  void tally(Tally tally) throws IOException {
    TallyCodec.write(out, tally);
  }
}
