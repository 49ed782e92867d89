package org.langmix.analysis.facts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.langmix.analysis.facts.FactsReader.TreeFacts;
import org.langmix.count.line.LineCounts;
import org.langmix.history.KernelAbstraction;
import org.langmix.history.KernelFacts;
import org.langmix.history.KernelModule;
import org.langmix.history.KernelPlatform;
import org.langmix.history.KernelPlatform.RustcOfDay;
import org.langmix.history.Tally;
import org.langmix.kernel.Abstraction;
import org.langmix.kernel.RustInventory;
import org.langmix.kernel.RustModule;
import org.langmix.kernel.platform.Architecture;
import org.langmix.kernel.platform.MinimumVersion;
import org.langmix.kernel.platform.Platform;
import org.langmix.kernel.source.Fact;

/** Makes the records of a report from what is in a tree. */
final class FactsMaker {
  /** The top of the tree, and what tells the architectures. */
  private static final Pattern ARCHITECTURES = Pattern.compile("/|arch/([^/]+/(Kconfig)?)?");

  private static final Pattern MAY_BE_RUST = Pattern.compile(".*(/|\\.rs)");

  private final GitSourceTree tree;

  FactsMaker(GitSourceTree tree) {
    this.tree = tree;
  }

  /**
   * Reads the tree.
   *
   * @param vendored tells the paths of third-party code
   */
  TreeFacts make(Predicate<String> vendored) {
    RustInventory inventory = RustInventory.of(tree, vendored);
    List<KernelModule> modules = inventory.modules().stream().map(this::module).toList();
    List<KernelAbstraction> abstractions =
        inventory.abstractions().stream().map(this::abstraction).toList();
    KernelFacts facts = new KernelFacts(modules, abstractions, platform(inventory.platform()));
    return new TreeFacts(Optional.of(facts), Optional.of(inventory), tree.unread());
  }

  private KernelModule module(RustModule module) {
    return new KernelModule(
        module.name().value(),
        KernelModule.Kind.valueOf(module.kind().name()),
        module.path(),
        module.macro().value(),
        module.authors().value(),
        module.description().value(),
        module.license().value(),
        module.config().value(),
        module.depends().value(),
        List.copyOf(module.abstractions().keySet()),
        tally(module.files()));
  }

  private KernelAbstraction abstraction(Abstraction one) {
    return new KernelAbstraction(one.name(), one.path(), tally(one.files()));
  }

  private Optional<Tally> tally(List<Fact<String>> files) {
    LineCounts sum = LineCounts.NONE;
    for (Fact<String> file : files) {
      Optional<LineCounts> counts = tree.counts(file.value());
      if (counts.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(counts.get());
    }
    return Optional.of(new Tally(files.size(), sum));
  }

  private KernelPlatform platform(Platform platform) {
    return new KernelPlatform(
        ifRead(
            !tree.isUnread("rust/Makefile") && !isAnyUnread(ARCHITECTURES),
            platform.architectures().stream().map(Architecture::name).toList()),
        platform.rustc().version().value(),
        exceptions(platform.rustc()),
        platform.bindgen().version().value(),
        ifRead(!tree.isUnread("scripts/Makefile.build"), platform.featuresAllowed().value()),
        ifRead(!isAnyUnread(MAY_BE_RUST), platform.featureNames()),
        count(!tree.isUnread("rust/bindings/bindings_helper.h"), platform.bindingsHeaders().size()),
        count(!tree.isUnread("rust/helpers/"), platform.helpers().size()),
        platform.edition().value(),
        RustcOfDay.UNKNOWN);
  }

  private static SortedMap<String, String> exceptions(MinimumVersion rustc) {
    SortedMap<String, String> versions = new TreeMap<>();
    rustc.byArchitecture().forEach((name, version) -> versions.put(name, version.value()));
    return versions;
  }

  private boolean isAnyUnread(Pattern paths) {
    return tree.unread().keySet().stream().anyMatch(path -> paths.matcher(path).matches());
  }

  private static Optional<List<String>> ifRead(boolean read, List<String> names) {
    return read ? Optional.of(names) : Optional.empty();
  }

  private static OptionalInt count(boolean read, int count) {
    return read ? OptionalInt.of(count) : OptionalInt.empty();
  }
}
