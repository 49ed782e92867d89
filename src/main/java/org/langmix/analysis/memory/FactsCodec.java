package org.langmix.analysis.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.langmix.history.KernelAbstraction;
import org.langmix.history.KernelFacts;
import org.langmix.history.KernelModule;
import org.langmix.history.KernelPlatform;
import org.langmix.history.KernelPlatform.RustcOfDay;
import org.langmix.history.Tally;

/**
 * Encodes what a tree says of its Rust code as bytes; an empty array stands for a tree without
 * Rust. What depends on the day of a revision is left out.
 */
final class FactsCodec {
  private FactsCodec() {}

  static byte[] encode(Optional<KernelFacts> facts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (facts.isPresent()) {
      try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
        new Writer(out).facts(facts.get());
      } catch (IOException e) {
        throw new UncheckedIOException(e); // writing to memory does not fail
      }
    }
    return bytes.toByteArray();
  }

  /**
   * What was encoded.
   *
   * @throws IOException or a runtime exception if the bytes are something else
   */
  static Optional<KernelFacts> decode(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return Optional.empty();
    }
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      byte[] plain = in.readAllBytes();
      return Optional.of(new Reader(new DataInputStream(new ByteArrayInputStream(plain))).facts());
    }
  }

  /** Writes a value. */
  @FunctionalInterface
  private interface ItemWriter<T> {
    void write(T item) throws IOException;
  }

  private record Writer(DataOutputStream out) {
    void facts(KernelFacts facts) throws IOException {
      list(facts.modules(), this::module);
      list(facts.abstractions(), this::abstraction);
      platform(facts.platform());
    }

    private <T> void list(List<T> items, ItemWriter<T> writer) throws IOException {
      out.writeInt(items.size());
      for (T item : items) {
        writer.write(item);
      }
    }

    private <T> void optional(Optional<T> item, ItemWriter<T> writer) throws IOException {
      list(item.stream().toList(), writer);
    }

    private void count(OptionalInt count) throws IOException {
      out.writeInt(count.orElse(-1));
    }

    private void text(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    private void texts(List<String> texts) throws IOException {
      list(texts, this::text);
    }

    private void module(KernelModule module) throws IOException {
      text(module.name());
      text(module.kind().name());
      text(module.path());
      text(module.macro());
      texts(module.authors());
      text(module.description());
      text(module.license());
      text(module.config());
      text(module.depends());
      texts(module.abstractions());
      optional(module.tally(), this::tally);
    }

    private void abstraction(KernelAbstraction abstraction) throws IOException {
      text(abstraction.name());
      text(abstraction.path());
      optional(abstraction.tally(), this::tally);
    }

    private void platform(KernelPlatform platform) throws IOException {
      optional(platform.architectures(), this::texts);
      text(platform.rustc());
      texts(List.copyOf(platform.rustcExceptions().keySet()));
      texts(List.copyOf(platform.rustcExceptions().values()));
      text(platform.bindgen());
      optional(platform.featuresAllowed(), this::texts);
      optional(platform.features(), this::texts);
      count(platform.bindingsHeaders());
      count(platform.helpers());
      text(platform.edition());
    }

    private void tally(Tally tally) throws IOException {
      TallyCodec.write(out, tally);
    }
  }

  /** Reads a value. */
  @FunctionalInterface
  private interface ItemReader<T> {
    T read() throws IOException;
  }

  private record Reader(DataInputStream in) {
    KernelFacts facts() throws IOException {
      return new KernelFacts(list(this::module), list(this::abstraction), platform());
    }

    private <T> List<T> list(ItemReader<T> reader) throws IOException {
      List<T> items = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        items.add(reader.read());
      }
      return items;
    }

    private <T> Optional<T> optional(ItemReader<T> reader) throws IOException {
      return list(reader).stream().findFirst();
    }

    private OptionalInt count() throws IOException {
      int count = in.readInt();
      return count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private String text() throws IOException {
      byte[] bytes = in.readNBytes(in.readInt());
      return new String(bytes, StandardCharsets.UTF_8);
    }

    private List<String> texts() throws IOException {
      return list(this::text);
    }

    private KernelModule module() throws IOException {
      return new KernelModule(
          text(),
          KernelModule.Kind.valueOf(text()),
          text(),
          text(),
          texts(),
          text(),
          text(),
          text(),
          text(),
          texts(),
          optional(this::tally));
    }

    private KernelAbstraction abstraction() throws IOException {
      return new KernelAbstraction(text(), text(), optional(this::tally));
    }

    private SortedMap<String, String> versions() throws IOException {
      List<String> names = texts();
      List<String> versions = texts();
      SortedMap<String, String> byName = new TreeMap<>();
      for (int i = 0; i < names.size(); i++) {
        byName.put(names.get(i), versions.get(i));
      }
      return byName;
    }

    private KernelPlatform platform() throws IOException {
      return new KernelPlatform(
          optional(this::texts),
          text(),
          versions(),
          text(),
          optional(this::texts),
          optional(this::texts),
          count(),
          count(),
          text(),
          RustcOfDay.UNKNOWN);
    }

    private Tally tally() throws IOException {
      return TallyCodec.read(in);
    }
  }
}
