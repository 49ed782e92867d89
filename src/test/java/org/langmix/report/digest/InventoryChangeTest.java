package org.langmix.report.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.langmix.count.line.LineCounts;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.KernelAbstraction;
import org.langmix.history.KernelFacts;
import org.langmix.history.KernelModule;
import org.langmix.history.KernelModule.Kind;
import org.langmix.history.KernelPlatform;
import org.langmix.history.KernelPlatform.RustcOfDay;
import org.langmix.history.Revision;
import org.langmix.history.Tally;
import org.langmix.report.chart.Histories;

class InventoryChangeTest {
  private static final Revision THEN =
      Histories.tag("v6.1", "mainline", LocalDate.of(2022, 12, 11));
  private static final Revision NOW = Histories.tag("v6.2", "mainline", LocalDate.of(2023, 2, 19));
  private static final KernelPlatform PLATFORM =
      new KernelPlatform(
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

  private final Map<Revision, KernelFacts> facts = new HashMap<>();

  private static Tally lines(long code) {
    return new Tally(1, LineCounts.ofLines(code, 0, 0, 0));
  }

  private static KernelModule module(Kind kind, String path, String name, long code) {
    return new KernelModule(
        name,
        kind,
        path,
        "module",
        List.of(),
        "",
        "GPL",
        "",
        "",
        List.of(),
        Optional.of(lines(code)));
  }

  private static KernelModule driver(String name, long code) {
    return module(Kind.MODULE, "drivers/" + name + ".rs", name, code);
  }

  private static KernelAbstraction abstraction(String name, long code) {
    return new KernelAbstraction(name, "", Optional.of(lines(code)));
  }

  private void has(Revision revision, KernelModule... modules) {
    has(revision, List.of(modules), List.of());
  }

  private void has(
      Revision revision, List<KernelModule> modules, List<KernelAbstraction> abstractions) {
    facts.put(revision, new KernelFacts(modules, abstractions, PLATFORM));
  }

  private Optional<InventoryChange> change(Gap... unread) {
    History history =
        Histories.growing(List.of(THEN, NOW), List.of()).withFacts(facts, List.of(unread));
    return InventoryChange.of(history, THEN, NOW);
  }

  private List<String> sentences() {
    return change().orElseThrow().modules().stream()
        .map(one -> one.describe(one.module().name()))
        .toList();
  }

  @Test
  void drivers_that_came_are_told_first_and_the_largest_before_the_others() {
    has(THEN, driver("old", 9), driver("asix", 120));
    has(NOW, driver("old", 500), driver("nova-drm", 1), driver("nova-core", 12_345));
    assertThat(sentences())
        .containsExactly(
            "nova-core, a driver of 12,345 lines, is new",
            "nova-drm, a driver of 1 line, is new",
            "asix, a driver of 120 lines, is gone");
  }

  @Test
  void what_is_no_driver_is_called_by_its_kind_and_samples_are_left_out() {
    has(
        NOW,
        module(Kind.MODULE, "lib/bench.rs", "bench", 3),
        module(Kind.BUILTIN, "drivers/gpu/qr.rs", "qr", 2),
        module(Kind.SAMPLE, "samples/rust/a.rs", "a", 1));
    assertThat(sentences())
        .containsExactly(
            "bench, a module of 3 lines, is new", "qr, a built-in crate of 2 lines, is new");
  }

  @Test
  void a_module_that_has_another_name_or_another_path_is_the_same() {
    has(THEN, driver("rnull", 5), module(Kind.MODULE, "drivers/b/main.rs", "binder", 5));
    has(
        NOW,
        module(Kind.MODULE, "drivers/rnull.rs", "rnull_mod", 5),
        module(Kind.MODULE, "drivers/b/rust_main.rs", "binder", 5));
    assertThat(sentences()).isEmpty();
  }

  @Test
  void the_last_driver_may_go_with_all_rust() {
    has(THEN, driver("asix", 120));
    assertThat(sentences()).containsExactly("asix, a driver of 120 lines, is gone");
  }

  @Test
  void the_size_is_left_out_if_it_is_not_known() {
    has(
        NOW,
        new KernelModule(
            "x",
            Kind.MODULE,
            "drivers/x.rs",
            "module",
            List.of(),
            "",
            "",
            "",
            "",
            List.of(),
            Optional.empty()));
    assertThat(sentences()).containsExactly("x, a driver, is new");
  }

  @Test
  void new_abstractions_are_named_without_those_in_them() {
    has(THEN, List.of(), List.of(abstraction("kernel::net", 5)));
    has(
        NOW,
        List.of(),
        List.of(
            abstraction("kernel::io", 1),
            abstraction("kernel::io::mem", 1),
            abstraction("kernel::net", 9),
            abstraction("kernel::net::phy", 4)));
    assertThat(change().orElseThrow().abstractions())
        .containsExactly("kernel::net::phy", "kernel::io");
  }

  @Test
  void the_abstractions_of_the_first_kernel_with_rust_are_no_news() {
    has(NOW, List.of(), List.of(abstraction("kernel::net", 5)));
    assertThat(change().orElseThrow().abstractions()).isEmpty();
  }

  @Test
  void nothing_is_told_for_certain_if_a_file_could_not_be_read() {
    has(THEN, driver("old", 9));
    has(NOW, driver("old", 9), driver("new", 9));
    for (Revision revision : List.of(THEN, NOW)) {
      assertThat(change(new Gap(revision, Gap.Kind.FACTS, "drivers/Makefile", "", "missing")))
          .isEmpty();
      assertThat(change(new Gap(revision, Gap.Kind.TOOLS, "scripts/a.sh", "", "missing")))
          .isPresent();
    }
  }

  @Test
  void without_rust_there_is_nothing_to_tell() {
    assertThat(change()).isEmpty();
  }
}
