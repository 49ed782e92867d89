package org.langmix.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.facts.FactsReader.TreeFacts;
import org.langmix.analysis.gaps.GapPolicy;
import org.langmix.analysis.gaps.GapsException;
import org.langmix.analysis.selection.RevisionOptions;
import org.langmix.analysis.selection.SelectedRevision;
import org.langmix.analysis.selection.SelectionException;
import org.langmix.count.Language;
import org.langmix.git.EntryKind;
import org.langmix.git.GitRepository;
import org.langmix.git.fetch.Fetcher;
import org.langmix.git.tree.Directory;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.store.CountStore;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Maintainers;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.SubsystemOptions;

/** Measures revisions of one clone, or of several clones side by side. */
public final class Analysis {
  private final List<CloneSession> clones;
  private final Progress progress;

  /** Measures revisions of a clone as it is, without a store. */
  public Analysis(GitRepository repository, Progress progress) {
    this(List.of(new Clone("", repository, Fetcher.NONE)), CountStore.none(), progress);
  }

  /**
   * @param clones one or more, whose names differ
   * @param store what is known from other runs
   */
  public Analysis(List<Clone> clones, CountStore store, Progress progress) {
    this.clones = clones.stream().map(clone -> new CloneSession(clone, store, progress)).toList();
    this.progress = progress;
  }

  /**
   * The revisions that a measurement would use: tags in version order, then samples by date, then
   * {@code HEAD}.
   *
   * @throws SelectionException if there are none, or an option names something that does not exist
   */
  public List<Revision> select(RevisionOptions options) {
    return explain(options).stream().map(SelectedRevision::revision).toList();
  }

  /**
   * The same revisions, each with the reason why it is selected.
   *
   * @throws SelectionException if there are none, or an option names something that does not exist
   */
  public List<SelectedRevision> explain(RevisionOptions options) {
    return CloneSelection.of(clones, options);
  }

  /**
   * The tags that the last selection had to leave out, because they point to an object that can't
   * be read. The next measurement reports them as gaps.
   */
  public List<Gap> leftOut() {
    return clones.stream().flatMap(clone -> clone.leftOut().stream()).toList();
  }

  /** What the user should know of the last selection, in sentences without a full stop. */
  public List<String> notes() {
    return clones.stream().flatMap(clone -> clone.note().stream()).toList();
  }

  /**
   * The revision of the first clone with any name that git knows: a tag, a branch or a commit id.
   *
   * @throws SelectionException if there is none
   */
  public Revision revision(String name) {
    return clones.get(0).revision(name);
  }

  /** The files of a revision that would be counted. */
  public Directory files(Revision revision) {
    return cloneOf(revision).files(revision);
  }

  /**
   * The sections of the newest revision's MAINTAINERS file, which apply to all revisions. If there
   * are several clones, the file is that of the first one.
   *
   * @param revisions in version order
   * @throws SelectionException if the revision has no such file, or no section in it
   */
  public Maintainers maintainers(List<Revision> revisions) throws InterruptedException {
    List<Revision> ofFirst = ofClone(revisions, clones.get(0));
    return clones.get(0).maintainers(ofFirst.get(ofFirst.size() - 1));
  }

  /**
   * Whether all clones are of the kernel: the newest revision of each one decides.
   *
   * @param revisions in version order
   */
  public boolean isKernel(List<Revision> revisions) {
    return clones.stream().allMatch(clone -> clone.isKernel(ofClone(revisions, clone)));
  }

  /**
   * The areas that apply to some revisions. The built-in ones apply to kernels only.
   *
   * @param revisions in version order
   */
  public Areas applicable(Areas areas, List<Revision> revisions) {
    if (isKernel(revisions)) {
      return areas;
    }
    boolean none = clones.stream().noneMatch(clone -> clone.isKernel(ofClone(revisions, clone)));
    return none ? areas.withoutBuiltIn() : areas.withoutBuiltInAreas();
  }

  /**
   * The kind of entry at a path of a revision, whether it is counted or not; empty if there is
   * none.
   */
  public Optional<EntryKind> entry(Revision revision, String path) {
    return cloneOf(revision).entry(revision, path);
  }

  private CloneSession cloneOf(Revision revision) {
    return clones.stream().filter(clone -> clone.holds(revision)).findFirst().orElseThrow();
  }

  /**
   * Options to whose areas the sections of the newest revision's MAINTAINERS file are added, if the
   * options ask for them.
   *
   * @param revisions in version order
   * @param warnings is told of lines that can't be used
   * @throws SelectionException if the revision has no such file, or no section in it
   */
  public SubsystemOptions withSections(
      SubsystemOptions options, List<Revision> revisions, Consumer<String> warnings)
      throws InterruptedException {
    if (options.sections() == SubsystemOptions.Sections.NONE) {
      return options;
    }
    Maintainers maintainers = maintainers(revisions);
    maintainers.warning().ifPresent(warnings);
    return options.withAreas(options.areas().withSections(maintainers.sections()));
  }

  /**
   * Measures revisions, given in the order of a report. A tree that an earlier run has summed up in
   * the same way is not read. Of the other trees, each distinct blob is read once, unless its
   * counts are in the store.
   *
   * @param threads how many threads read and count; the result does not depend on it
   * @throws GapsException if too much can't be read, and that is not allowed
   */
  public History measure(
      List<Revision> revisions, SubsystemOptions wanted, int threads, GapPolicy policy)
      throws InterruptedException {
    return measure(revisions, wanted, false, threads, policy);
  }

  /**
   * Measures revisions as the other method does. If they are of kernels, it also finds out what
   * their trees say of their Rust code: modules, abstractions, the platform, and who maintains it.
   */
  public History measureAll(
      List<Revision> revisions, SubsystemOptions wanted, int threads, GapPolicy policy)
      throws InterruptedException {
    return withFacts(measure(revisions, wanted, true, threads, policy), wanted.areas(), threads);
  }

  private History measure(
      List<Revision> revisions,
      SubsystemOptions wanted,
      boolean withTerms,
      int threads,
      GapPolicy policy)
      throws InterruptedException {
    refuseSlips(wanted, revisions, threads);
    boolean kernel = isKernel(revisions);
    SubsystemOptions options =
        withoutIdleSections(
            revisions, wanted.withAreas(applicable(wanted.areas(), revisions)), threads);
    CloneResults measured = CloneResults.NOTHING;
    for (CloneSession clone : clones) {
      List<Revision> own = ofClone(revisions, clone);
      SubsystemOptions ofClone =
          clone.isKernel(own) ? options : options.withAreas(options.areas().withoutBuiltIn());
      measured =
          measured.and(clone.measure(own, ofClone, withTerms && kernel, threads, policy, progress));
    }
    List<Subsystem> subsystems = Subsystems.of(measured.snapshots(), options.areas());
    if (measured.incompleteness().isEmpty()) {
      requireFound(options, subsystems);
    }
    return new History(
        measured.snapshots(),
        measured.changes(),
        measured.latest(),
        subsystems,
        kernel || !options.areas().areas().isEmpty()
            ? options.areas().areas()
            : Subsystems.inPlaceOfAreas(subsystems),
        options.filter(),
        Stream.concat(leftOut().stream(), measured.gaps().stream()).toList(),
        measured.incomplete(withPaths(subsystems, options.paths())),
        kernel,
        Map.of(),
        measured.terms());
  }

  /**
   * Adds to a history of kernels what their trees say of their Rust code: modules, abstractions and
   * the platform. A history of anything else stays as it is.
   *
   * @param areas tell which files are vendored
   * @param threads how many threads read; the result does not depend on it
   */
  private History withFacts(History history, Areas areas, int threads) throws InterruptedException {
    if (!history.kernel()) {
      return history;
    }
    List<Revision> revisions =
        history.snapshots().stream()
            .filter(snapshot -> mayHaveRust(history, snapshot))
            .map(Snapshot::revision)
            .toList();
    FactsOfHistory facts = new FactsOfHistory(history);
    for (CloneSession clone : clones) {
      List<Revision> own = ofClone(revisions, clone);
      facts.add(own, clone.facts(own, areas, threads, progress));
    }
    return facts.history();
  }

  /** False if all files were counted, and none is in Rust: then the tree need not be searched. */
  private static boolean mayHaveRust(History history, Snapshot snapshot) {
    return history.filter().isActive()
        || !history.isWhole(snapshot.revision())
        || Stream.of(Origin.values())
            .anyMatch(origin -> snapshot.tally(Subsystem.TREE, Language.RUST, origin).files() > 0);
  }

  /**
   * What the tree of a revision says of its Rust code, with the lines that say so.
   *
   * @param areas tell which files are vendored
   * @param threads how many threads read; the result does not depend on it
   * @throws SelectionException if the revision is not a kernel
   */
  public TreeFacts explainFacts(Revision revision, Areas areas, int threads)
      throws InterruptedException {
    if (!isKernel(List.of(revision))) {
      throw SelectionException.of(
          "%s is not a kernel; modules are listed for kernels only".formatted(revision.label()));
    }
    return cloneOf(revision).explainFacts(revision, areas, threads, progress);
  }

  private static Set<Subsystem> withPaths(List<Subsystem> found, List<String> paths) {
    Set<Subsystem> all = new HashSet<>(found);
    paths.forEach(path -> all.add(new Subsystem(Subsystem.Kind.PATH, path)));
    return all;
  }

  /**
   * Refuses early patterns and directories that no revision has, even if all figures are
   * remembered.
   */
  private void refuseSlips(SubsystemOptions options, List<Revision> revisions, int threads)
      throws InterruptedException {
    RequestedPaths requested = new RequestedPaths(options);
    if (!requested.isEmpty()) {
      for (CloneSession clone : clones) {
        requested.strikeOut(clone.files(ofClone(revisions, clone), threads, progress));
      }
      requested.requireNone();
    }
  }

  private static List<Revision> ofClone(List<Revision> revisions, CloneSession clone) {
    return revisions.stream().filter(clone::holds).toList();
  }

  /**
   * Drops sections without Rust early, because thousands of sections would make the sums of every
   * tree large.
   */
  private SubsystemOptions withoutIdleSections(
      List<Revision> revisions, SubsystemOptions wanted, int threads) throws InterruptedException {
    if (wanted.sections() != SubsystemOptions.Sections.WITH_RUST) {
      return wanted;
    }
    Areas areas = wanted.areas();
    RustPaths rust = new RustPaths();
    for (CloneSession clone : clones) {
      rust.addAll(clone.files(ofClone(revisions, clone), threads, progress));
    }
    return wanted.withAreas(areas.withSections(rust.areasWithRust(areas.sections())));
  }

  /** Requires that the filter leaves something: it may drop files that exist. */
  private static void requireFound(SubsystemOptions options, List<Subsystem> subsystems) {
    for (String path : options.paths()) {
      if (!subsystems.contains(new Subsystem(Subsystem.Kind.PATH, path))) {
        throw SelectionException.of(
            "--only and --exclude leave no file in '%s': %s"
                .formatted(path, options.filter().describe()));
      }
    }
    boolean nothing = subsystems.stream().noneMatch(one -> one.kind() == Subsystem.Kind.DIRECTORY);
    if (nothing && options.filter().isActive()) {
      throw SelectionException.of(
          "--only and --exclude leave no file: " + options.filter().describe());
    }
  }
}
