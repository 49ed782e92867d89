package org.langmix.report.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.langmix.history.FirstRevisions;
import org.langmix.history.History;
import org.langmix.history.KernelAbstraction;
import org.langmix.history.KernelFacts;
import org.langmix.history.KernelModule;
import org.langmix.history.KernelModule.Kind;
import org.langmix.history.KernelPlatform;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;

/** What the trees of one clone say of their Rust code: modules, platforms, who maintains it. */
public final class KernelDigest {
  private final History history;
  private final List<Snapshot> snapshots;
  private final Optional<Snapshot> before;
  private final Optional<KernelFacts> newest;

  /** What a kernel asks of the platform that builds its Rust code. */
  public record PlatformOf(Revision revision, KernelPlatform platform) {}

  KernelDigest(History history, List<Snapshot> snapshots, Optional<Snapshot> before) {
    this.history = history;
    this.snapshots = snapshots;
    this.before = before;
    this.newest = history.facts(revision());
  }

  private Revision revision() {
    return snapshots.get(snapshots.size() - 1).revision();
  }

  /** The modules of the newest revision, samples aside; the one with the most code comes first. */
  public List<ModuleFigures> modules() {
    FirstRevisions first =
        new FirstRevisions(
            history, facts -> facts.modules().stream().map(KernelModule::name).toList());
    return history.modules(revision()).stream()
        .filter(KernelDigest::isNoSample)
        .map(module -> new ModuleFigures(module, first.of(revision(), module.name())))
        .sorted(Comparator.comparingLong(module -> -module.code().orElse(0)))
        .toList();
  }

  private static boolean isNoSample(KernelModule module) {
    return module.kind() != Kind.SAMPLE;
  }

  /** The number of samples in the newest revision. */
  public long samples() {
    return history.modules(revision()).stream().filter(module -> !isNoSample(module)).count();
  }

  /**
   * The modules of the {@code kernel} crate in the newest revision; the one that the most modules
   * import comes first, then the one with the most code.
   */
  public List<AbstractionFigures> abstractions() {
    FirstRevisions first =
        new FirstRevisions(
            history, facts -> facts.abstractions().stream().map(KernelAbstraction::name).toList());
    return newest.map(KernelFacts::abstractions).orElse(List.of()).stream()
        .map(one -> new AbstractionFigures(one, modules(one), first.of(revision(), one.name())))
        .sorted(
            Comparator.comparingInt((AbstractionFigures one) -> -one.modules().size())
                .thenComparingLong(one -> -one.code().orElse(0)))
        .toList();
  }

  /** The names of the modules that import an abstraction, samples aside. */
  private List<String> modules(KernelAbstraction abstraction) {
    return newest.stream()
        .flatMap(facts -> facts.users(abstraction).stream())
        .filter(KernelDigest::isNoSample)
        .map(KernelModule::name)
        .toList();
  }

  /**
   * The modules and abstractions that came or went since the revision that the newest one is
   * compared with; empty if that is not known for certain.
   */
  public Optional<InventoryChange> change() {
    return before.flatMap(then -> InventoryChange.of(history, then.revision(), revision()));
  }

  /** Who maintains the Rust code; empty if no section names a Rust file of the newest revision. */
  public Optional<TermsDigest> terms() {
    return history
        .terms(revision())
        .filter(terms -> !terms.specificSections().isEmpty())
        .map(
            terms ->
                TermsDigest.of(
                    terms, before.flatMap(then -> history.terms(then.revision())).orElse(terms)));
  }

  /** The platform of each revision with Rust, the newest one last. */
  public List<PlatformOf> platforms() {
    List<PlatformOf> platforms = new ArrayList<>();
    for (Snapshot snapshot : snapshots) {
      history
          .facts(snapshot.revision())
          .ifPresent(facts -> platforms.add(new PlatformOf(snapshot.revision(), facts.platform())));
    }
    return platforms;
  }
}
