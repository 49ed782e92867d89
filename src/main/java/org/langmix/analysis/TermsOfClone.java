package org.langmix.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.clone.FileFetch;
import org.langmix.analysis.counts.FileCounts;
import org.langmix.analysis.gaps.Gaps;
import org.langmix.analysis.memory.RememberedTerms;
import org.langmix.analysis.terms.TermsMaker;
import org.langmix.count.Language;
import org.langmix.git.failure.GitException;
import org.langmix.git.failure.GitException.UnreadableObject;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.TreeLookup;
import org.langmix.history.Gap;
import org.langmix.history.KernelTerms;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.store.CountStore;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.SubsystemOptions;

/** Who maintains the Rust code of a clone's revisions: remembered, or found out. */
final class TermsOfClone {
  private static final String PATH = "MAINTAINERS";

  /** In bytes. The kernel's own file has about one million. */
  private static final int MAXIMUM = 16 << 20;

  private final Clone clone;
  private final boolean wanted;
  private final RememberedTerms remembered;

  /** Empty for a tree without Rust. */
  private final Map<Revision, Optional<KernelTerms>> terms = new HashMap<>();

  /**
   * @param wanted whether anything is to be found out
   */
  TermsOfClone(Clone clone, boolean wanted, CountStore store, SubsystemOptions options) {
    this.clone = clone;
    this.wanted = wanted;
    this.remembered = new RememberedTerms(store, options);
  }

  /**
   * Looks up what is remembered.
   *
   * @param snapshots the figures that are remembered
   */
  void find(Collection<Snapshot> snapshots) {
    if (!wanted) {
      return;
    }
    for (Snapshot snapshot : snapshots) {
      Revision revision = snapshot.revision();
      if (snapshot.tally(Subsystem.TREE, Language.RUST, Origin.KERNEL).files() == 0) {
        terms.put(revision, Optional.empty());
      } else {
        remembered
            .find(revision.tree())
            .ifPresent(found -> terms.put(revision, Optional.of(found)));
      }
    }
  }

  /** The ids of missing objects that are needed to find out what is not known. */
  List<String> missing(Map<Revision, Directory> roots) {
    List<Revision> needed =
        roots.keySet().stream()
            .filter(revision -> !isKnown(revision))
            .filter(revision -> RustPaths.areIn(roots.get(revision)))
            .toList();
    return FileFetch.missing(clone, needed, PATH);
  }

  /** Whether there is nothing to find out of a revision. */
  boolean isKnown(Revision revision) {
    return !wanted || terms.containsKey(revision);
  }

  void forget() {
    terms.clear();
  }

  /**
   * Finds out what is not known.
   *
   * @param roots the trees
   * @param gaps is told what can't be read
   */
  void make(Map<Revision, Directory> roots, FileCounts counts, Gaps gaps) {
    TermsMaker maker = new TermsMaker(counts);
    try (TreeLookup lookup = clone.repository().lookup()) {
      roots.forEach(
          (revision, root) -> {
            if (!isKnown(revision)) {
              terms.put(revision, terms(revision, root, maker, lookup, gaps));
            }
          });
    }
  }

  private Optional<KernelTerms> terms(
      Revision revision, Directory root, TermsMaker maker, TreeLookup lookup, Gaps gaps) {
    if (!maker.hasRust(root)) {
      return Optional.empty();
    }
    try {
      byte[] content = clone.repository().file(revision.tree(), PATH).orElse(new byte[0]);
      if (content.length <= MAXIMUM) {
        return Optional.of(maker.terms(root, content, path -> isDirectory(revision, path, lookup)));
      }
      String reason = "larger than %,d bytes".formatted(MAXIMUM);
      gaps.add(gap(revision, new UnreadableObject("", reason)));
    } catch (GitException e) {
      e.object().map(object -> gap(revision, object)).ifPresent(gaps::add);
    }
    return Optional.empty();
  }

  /** Whether there is a directory, or a directory above it that can't be read. */
  private static boolean isDirectory(Revision revision, String path, TreeLookup lookup) {
    try {
      return lookup.directory(revision.tree(), path).isPresent();
    } catch (GitException e) {
      return true; // the report tells of the directory that can't be read
    }
  }

  private static Gap gap(Revision revision, UnreadableObject object) {
    String reason = object.reason() + "; only who maintains the Rust code is not known";
    return new Gap(revision, Gap.Kind.FACTS, PATH, object.id(), reason);
  }

  /** Stores the terms of revisions in which nothing is missing. */
  void keep(Set<Revision> worked, Set<Revision> incomplete) {
    if (wanted) {
      worked.stream()
          .filter(revision -> !incomplete.contains(revision))
          .forEach(
              revision ->
                  terms.get(revision).ifPresent(one -> remembered.keep(revision.tree(), one)));
    }
  }

  /** What is known by now; without revisions that have no Rust. */
  Map<Revision, KernelTerms> known() {
    Map<Revision, KernelTerms> known = new HashMap<>();
    terms.forEach((revision, found) -> found.ifPresent(one -> known.put(revision, one)));
    return known;
  }
}
