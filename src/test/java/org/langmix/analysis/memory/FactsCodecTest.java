package org.langmix.analysis.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;
import org.langmix.history.KernelAbstraction;
import org.langmix.history.KernelFacts;
import org.langmix.history.KernelModule;
import org.langmix.history.KernelPlatform;
import org.langmix.history.KernelPlatform.RustcOfDay;
import org.langmix.history.Tally;

class FactsCodecTest {
  private static final Tally TALLY =
      new Tally(2, new LineCounts(1, 2, 3, 4, new UnsafeCounts(5, 6, 7, 8, 9), 10, 11, 12));

  private static KernelFacts facts(KernelPlatform platform) {
    KernelModule module =
        new KernelModule(
            "nova",
            KernelModule.Kind.SAMPLE,
            "drivers/nova.rs",
            "module",
            List.of("A", "É"),
            "a driver",
            "GPL",
            "NOVA",
            "RUST",
            List.of("kernel::net"),
            Optional.of(TALLY));
    return new KernelFacts(
        List.of(module),
        List.of(new KernelAbstraction("kernel::net", "rust/kernel/net.rs", Optional.empty())),
        platform);
  }

  private static KernelPlatform whole() {
    return new KernelPlatform(
        Optional.of(List.of("arm64", "x86")),
        "1.85.0",
        new TreeMap<>(Map.of("powerpc", "1.95.0", "s390", "1.96.0")),
        "0.71.1",
        Optional.of(List.of()),
        Optional.of(List.of("a")),
        OptionalInt.of(75),
        OptionalInt.of(0),
        "2021",
        RustcOfDay.UNKNOWN);
  }

  private static KernelPlatform unread() {
    return new KernelPlatform(
        Optional.empty(),
        "",
        new TreeMap<>(),
        "",
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        "",
        RustcOfDay.UNKNOWN);
  }

  @Test
  void what_was_encoded_comes_back() throws IOException {
    for (KernelPlatform platform : List.of(whole(), unread())) {
      Optional<KernelFacts> facts = Optional.of(facts(platform));
      assertThat(FactsCodec.decode(FactsCodec.encode(facts))).isEqualTo(facts);
    }
  }

  @Test
  void a_tree_without_rust_takes_no_bytes() throws IOException {
    assertThat(FactsCodec.encode(Optional.empty())).isEmpty();
    assertThat(FactsCodec.decode(new byte[0])).isEmpty();
  }

  @Test
  void the_day_of_a_revision_is_left_out() throws IOException {
    KernelPlatform ofDay = whole().on(new RustcOfDay("13", "1.85", "1.100"));
    assertThat(FactsCodec.decode(FactsCodec.encode(Optional.of(facts(ofDay)))))
        .contains(facts(whole()));
  }

  @Property
  void any_bytes_are_refused_or_encoded_again(@ForAll byte[] bytes) throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(bytes);
    }
    Optional<KernelFacts> facts;
    try {
      facts = FactsCodec.decode(deflated.toByteArray());
    } catch (IOException | RuntimeException e) {
      return;
    }
    assertThat(FactsCodec.decode(FactsCodec.encode(facts))).isEqualTo(facts);
  }
}
