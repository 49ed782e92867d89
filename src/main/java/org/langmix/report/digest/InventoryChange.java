package org.langmix.report.digest;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.KernelAbstraction;
import org.langmix.history.KernelFacts;
import org.langmix.history.KernelModule;
import org.langmix.history.KernelModule.Kind;
import org.langmix.history.Revision;

/**
 * How the modules and abstractions in Rust changed since an earlier revision.
 *
 * @param modules those that came or went, excluding samples; first those that came, and among them
 *     the one with the most code
 * @param abstractions the names of the new modules of the {@code kernel} crate whose parent is not
 *     new; the one with the most code comes first
 */
public record InventoryChange(List<ModuleChange> modules, List<String> abstractions) {
  private static final String SEPARATOR = "::";

  public InventoryChange {
    modules = List.copyOf(modules);
    abstractions = List.copyOf(abstractions);
  }

  /**
   * Compares two revisions.
   *
   * @return empty if it is not known for certain, because not all could be read; also if neither
   *     revision has Rust
   */
  static Optional<InventoryChange> of(History history, Revision before, Revision now) {
    Optional<KernelFacts> then = history.facts(before);
    Optional<KernelFacts> today = history.facts(now);
    boolean isKnown = isKnown(history, before) && isKnown(history, now);
    return isKnown && (then.isPresent() || today.isPresent())
        ? Optional.of(new InventoryChange(modules(then, today), abstractions(then, today)))
        : Optional.empty();
  }

  private static boolean isKnown(History history, Revision revision) {
    return history.isWhole(revision)
        && history.gaps().stream()
            .filter(gap -> gap.revision().equals(revision))
            .noneMatch(gap -> gap.kind() == Gap.Kind.FACTS);
  }

  private static List<ModuleChange> modules(
      Optional<KernelFacts> then, Optional<KernelFacts> today) {
    List<KernelModule> before = modules(then);
    List<KernelModule> now = modules(today);
    return Stream.concat(
            missing(now, before).map(module -> new ModuleChange(module, true)),
            missing(before, now).map(module -> new ModuleChange(module, false)))
        .toList();
  }

  private static List<KernelModule> modules(Optional<KernelFacts> facts) {
    return facts.map(KernelFacts::modules).orElse(List.of()).stream()
        .filter(module -> module.kind() != Kind.SAMPLE)
        .toList();
  }

  /** Those modules of which others have neither the name nor the path, the largest first. */
  private static Stream<KernelModule> missing(
      List<KernelModule> modules, List<KernelModule> others) {
    Set<String> known = new HashSet<>();
    others.forEach(other -> known.addAll(List.of(other.name(), other.path())));
    return modules.stream()
        .filter(module -> !known.contains(module.name()) && !known.contains(module.path()))
        .sorted(
            Comparator.comparingLong(module -> -new ModuleChange(module, true).code().orElse(0L)));
  }

  /** Empty if there was no abstraction then: the crate itself is new. */
  private static List<String> abstractions(
      Optional<KernelFacts> then, Optional<KernelFacts> today) {
    Set<String> before = new HashSet<>();
    then.ifPresent(facts -> facts.abstractions().forEach(one -> before.add(one.name())));
    if (before.isEmpty()) {
      return List.of();
    }
    List<KernelAbstraction> added =
        today.map(KernelFacts::abstractions).orElse(List.of()).stream()
            .filter(one -> !before.contains(one.name()))
            .toList();
    Set<String> names = new HashSet<>();
    added.forEach(one -> names.add(one.name()));
    return added.stream()
        .filter(one -> !names.contains(parent(one.name())))
        .sorted(Comparator.comparingLong(one -> -code(one)))
        .map(KernelAbstraction::name)
        .toList();
  }

  private static String parent(String name) {
    return name.substring(0, name.lastIndexOf(SEPARATOR));
  }

  private static long code(KernelAbstraction abstraction) {
    return abstraction.tally().map(tally -> tally.counts().code()).orElse(0L);
  }
}
