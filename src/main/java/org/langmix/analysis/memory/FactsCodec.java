package org.langmix.analysis.memory;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.langmix.history.KernelAbstraction;
import org.langmix.history.KernelFacts;
import org.langmix.history.KernelModule;
import org.langmix.history.KernelPlatform;
import org.langmix.history.KernelPlatform.RustcOfDay;

/**
 * Encodes what a tree says of its Rust code as bytes; an empty array stands for a tree without
 * Rust. What depends on the day of a revision is left out.
 */
final class FactsCodec {
  private FactsCodec() {}

  static byte[] encode(Optional<KernelFacts> facts) {
    return facts
        .map(found -> FieldOutput.encode(out -> new Writer(out).facts(found)))
        .orElse(new byte[0]);
  }

  /**
   * What was encoded.
   *
   * @throws IOException or a runtime exception if the bytes are something else
   */
  static Optional<KernelFacts> decode(byte[] bytes) throws IOException {
    return bytes.length == 0
        ? Optional.empty()
        : Optional.of(FieldInput.decode(bytes, in -> new Reader(in).facts()));
  }

  private record Writer(FieldOutput out) {
    void facts(KernelFacts facts) throws IOException {
      out.list(facts.modules(), this::module);
      out.list(facts.abstractions(), this::abstraction);
      platform(facts.platform());
    }

    private void module(KernelModule module) throws IOException {
      out.text(module.name());
      out.text(module.kind().name());
      out.text(module.path());
      out.text(module.macro());
      out.texts(module.authors());
      out.text(module.description());
      out.text(module.license());
      out.text(module.config());
      out.text(module.depends());
      out.texts(module.abstractions());
      out.optional(module.tally(), out::tally);
    }

    private void abstraction(KernelAbstraction abstraction) throws IOException {
      out.text(abstraction.name());
      out.text(abstraction.path());
      out.optional(abstraction.tally(), out::tally);
    }

    private void platform(KernelPlatform platform) throws IOException {
      out.optional(platform.architectures(), out::texts);
      out.text(platform.rustc());
      out.texts(List.copyOf(platform.rustcExceptions().keySet()));
      out.texts(List.copyOf(platform.rustcExceptions().values()));
      out.text(platform.bindgen());
      out.optional(platform.featuresAllowed(), out::texts);
      out.optional(platform.features(), out::texts);
      out.count(platform.bindingsHeaders());
      out.count(platform.helpers());
      out.text(platform.edition());
    }
  }

  private record Reader(FieldInput in) {
    KernelFacts facts() throws IOException {
      return new KernelFacts(in.list(this::module), in.list(this::abstraction), platform());
    }

    private KernelModule module() throws IOException {
      return new KernelModule(
          in.text(),
          KernelModule.Kind.valueOf(in.text()),
          in.text(),
          in.text(),
          in.texts(),
          in.text(),
          in.text(),
          in.text(),
          in.text(),
          in.texts(),
          in.optional(in::tally));
    }

    private KernelAbstraction abstraction() throws IOException {
      return new KernelAbstraction(in.text(), in.text(), in.optional(in::tally));
    }

    private SortedMap<String, String> versions() throws IOException {
      List<String> names = in.texts();
      List<String> versions = in.texts();
      SortedMap<String, String> byName = new TreeMap<>();
      for (int i = 0; i < names.size(); i++) {
        byName.put(names.get(i), versions.get(i));
      }
      return byName;
    }

    private KernelPlatform platform() throws IOException {
      return new KernelPlatform(
          in.optional(in::texts),
          in.text(),
          versions(),
          in.text(),
          in.optional(in::texts),
          in.optional(in::texts),
          in.count(),
          in.count(),
          in.text(),
          RustcOfDay.UNKNOWN);
    }
  }
}
