package org.langmix.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.clone.CloneTrees;
import org.langmix.analysis.clone.KernelMarks;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.facts.FactsReader;
import org.langmix.analysis.facts.FactsReader.TreeFacts;
import org.langmix.analysis.gaps.GapPolicy;
import org.langmix.analysis.memory.RememberedTrees;
import org.langmix.analysis.selection.NamedRevision;
import org.langmix.analysis.selection.RevisionSelector;
import org.langmix.analysis.selection.TagSelector;
import org.langmix.git.EntryKind;
import org.langmix.git.failure.GitException;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.Trees;
import org.langmix.history.Gap;
import org.langmix.history.Revision;
import org.langmix.store.CountStore;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Maintainers;
import org.langmix.subsystem.SubsystemOptions;

/** A clone, with the tags and trees that were read from it so far. */
final class CloneSession {
  private final Clone clone;
  private final CountStore store;
  private final Trees trees;

  /** By the id of a tree, whether it is a kernel; empty if the tree can't be read. */
  private final Map<String, Optional<Boolean>> kernels = new HashMap<>();

  private RevisionSelector selector;

  /**
   * @param store what is known from other runs
   * @param progress is told what is fetched
   */
  CloneSession(Clone clone, CountStore store, Progress progress) {
    this.clone = clone;
    this.store = store;
    this.trees = CloneTrees.of(clone, progress);
  }

  String name() {
    return clone.name();
  }

  boolean holds(Revision revision) {
    return revision.cloneName().equals(clone.name());
  }

  /** Lists the tags only on the first call, because not every command selects revisions. */
  RevisionSelector selector() {
    if (selector == null) {
      selector = new RevisionSelector(clone.repository(), trees, new RememberedTrees(store));
    }
    return selector;
  }

  /** The revision with any name that git knows. */
  Revision revision(String name) {
    return named(TagSelector.revision(NamedRevision.of(clone.repository(), name)));
  }

  /** The tags that were selected, but point to an object that can't be read. */
  List<Gap> leftOut() {
    return selector == null
        ? List.of()
        : selector.leftOut().stream().map(gap -> gap.of(named(gap.revision()))).toList();
  }

  /** What the user should know of the revisions that were selected. */
  Optional<String> note() {
    return Optional.ofNullable(selector)
        .flatMap(RevisionSelector::note)
        .map(note -> clone.name().isEmpty() ? note : "--tree %s: %s".formatted(clone.name(), note));
  }

  /** A revision, marked as one of this clone. */
  Revision named(Revision revision) {
    return clone.name().isEmpty() ? revision : revision.of(clone.name());
  }

  /** All files of a revision. Fails if a directory can't be read. */
  Directory files(Revision revision) {
    return WholeTree.require(trees.read(revision.tree()));
  }

  /** The files of several revisions, read together. */
  List<Directory> files(List<Revision> revisions, int threads, Progress progress)
      throws InterruptedException {
    progress.begin("Reading trees", "directories", Progress.UNKNOWN);
    return trees.read(revisions.stream().map(Revision::tree).toList(), threads, progress::advance);
  }

  Maintainers maintainers(Revision revision) throws InterruptedException {
    return MaintainersFile.of(clone, revision);
  }

  /**
   * Whether the newest of some revisions is a kernel. One whose tree can't be read is passed over;
   * if none can, what this program is for decides.
   *
   * @param revisions in version order
   */
  boolean isKernel(List<Revision> revisions) {
    for (int i = revisions.size() - 1; i >= 0; i--) {
      Optional<Boolean> found =
          kernels.computeIfAbsent(revisions.get(i).tree(), this::isKernelTree);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return true;
  }

  /** Empty if the tree can't be read, which the report tells. */
  private Optional<Boolean> isKernelTree(String tree) {
    try {
      return Optional.of(KernelMarks.areIn(clone.repository(), tree));
    } catch (GitException e) {
      return Optional.empty();
    }
  }

  Optional<EntryKind> entry(Revision revision, String path) {
    return clone.repository().entry(revision.tree(), path);
  }

  /** What the trees of some revisions say of their Rust code, by the id of the tree. */
  Map<String, TreeFacts> facts(
      List<Revision> revisions, Areas areas, int threads, Progress progress)
      throws InterruptedException {
    return new FactsReader(clone, trees, store, areas, progress, threads)
        .read(revisions.stream().map(Revision::tree).toList());
  }

  /** What the tree of a revision says of its Rust code, with the lines that say so. */
  TreeFacts explainFacts(Revision revision, Areas areas, int threads, Progress progress)
      throws InterruptedException {
    return new FactsReader(clone, trees, store, areas, progress, threads).explain(revision.tree());
  }

  /**
   * @param withTerms whether to find out who maintains the Rust code as well
   */
  CloneResults measure(
      List<Revision> revisions,
      SubsystemOptions options,
      boolean withTerms,
      int threads,
      GapPolicy policy,
      Progress progress)
      throws InterruptedException {
    TermsOfClone terms = new TermsOfClone(clone, withTerms, store, options);
    return new Measurement(clone, trees, progress, options, policy, terms)
        .measure(revisions, store, threads);
  }
}
