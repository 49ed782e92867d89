package org.langmix.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/**
 * An earlier report, as far as a later one is compared with it. It is kept in {@code run.json}, so
 * that a report made once more is compared with the same one, and read from there: whatever is
 * missing in it is empty.
 *
 * @param revisions what it measured, in its order
 * @param areas what it knew of areas, clone by clone
 */
public record PreviousReport(List<Counted> revisions, List<Areas> areas) {
  private static final String HEAD = "HEAD";
  private static final String SO_FAR = " (so far)";

  public PreviousReport {
    revisions = withoutNulls(revisions);
    areas = withoutNulls(areas);
  }

  private static <T> List<T> withoutNulls(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }

  /**
   * A revision and its figures.
   *
   * @param date empty if it had none
   * @param commit empty if it was a tag of a tree
   * @param kernelTree the name of its clone; empty if there was but one
   * @param whole whether all of it could be counted
   * @param rustCode code lines of kernel-written Rust
   * @param cCode likewise of C, with headers
   * @param rustModules modules in Rust, samples left out
   */
  public record Counted(
      String name,
      String date,
      String commit,
      String tree,
      String kernelTree,
      boolean whole,
      long rustCode,
      long cCode,
      long rustModules) {

    public Counted {
      name = Objects.requireNonNullElse(name, "");
      date = Objects.requireNonNullElse(date, "");
      commit = Objects.requireNonNullElse(commit, "");
      tree = Objects.requireNonNullElse(tree, "");
      kernelTree = Objects.requireNonNullElse(kernelTree, "");
    }

    /** What tells it from all others of its report: its name, behind that of its clone. */
    public String label() {
      return kernelTree.isEmpty() ? name : kernelTree + " " + name;
    }

    /** Whether a revision of today has its name. */
    public boolean hasNameOf(Revision revision) {
      return name.equals(revision.name()) && kernelTree.equals(revision.cloneName());
    }

    /** Whether it is a revision of today: by its name, its commit and its tree. */
    public boolean is(Revision revision) {
      return hasNameOf(revision)
          && commit.equals(revision.commit().orElse(""))
          && tree.equals(revision.tree());
    }

    /** Whether its name goes on to other commits by itself. */
    public boolean moves() {
      return name.equals(HEAD) || name.endsWith(SO_FAR);
    }

    /** Whether it has the figures that are counted today. */
    public boolean hasFiguresOf(Snapshot snapshot) {
      return rustCode == snapshot.rustCode(Subsystem.TREE, Origin.KERNEL)
          && cCode == snapshot.cCode(Subsystem.TREE, Origin.KERNEL)
          && rustModules == snapshot.rustModules();
    }
  }

  /**
   * What was known of the areas of a clone.
   *
   * @param newest code lines of kernel-written Rust in the newest revision, by area
   * @param withRust the areas that had, or may have had, Rust at any revision
   */
  public record Areas(String kernelTree, Map<String, Long> newest, Set<String> withRust) {
    public Areas {
      kernelTree = Objects.requireNonNullElse(kernelTree, "");
      SortedMap<String, Long> figures = new TreeMap<>(newest == null ? Map.of() : newest);
      figures.values().removeIf(Objects::isNull);
      newest = Collections.unmodifiableSortedMap(figures);
      withRust =
          withRust == null
              ? Set.of()
              : withRust.stream()
                  .filter(Objects::nonNull)
                  .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** The revisions of a clone. */
  public List<Counted> of(String kernelTree) {
    return revisions.stream().filter(one -> one.kernelTree.equals(kernelTree)).toList();
  }

  /** What was known of the areas of a clone; empty if nothing. */
  public Optional<Areas> areasOf(String kernelTree) {
    return areas.stream().filter(one -> one.kernelTree.equals(kernelTree)).findFirst();
  }

  /** A revision of today as it was then; empty if it was not measured at this commit. */
  public Optional<Counted> find(Revision revision) {
    return revisions.stream().filter(one -> one.is(revision)).findFirst();
  }

  /** The names of its clones. */
  public Set<String> kernelTrees() {
    return revisions.stream().map(Counted::kernelTree).collect(Collectors.toSet());
  }

  /** Whether it measured these revisions and no other ones. */
  public boolean isOf(List<Snapshot> snapshots) {
    return revisions.size() == snapshots.size()
        && snapshots.stream().allMatch(snapshot -> find(snapshot.revision()).isPresent());
  }

  /** Whether the revisions that it has in common with these had the same figures. */
  public boolean hasFiguresOf(List<Snapshot> snapshots) {
    return snapshots.stream()
        .allMatch(
            snapshot ->
                find(snapshot.revision()).filter(then -> !then.hasFiguresOf(snapshot)).isEmpty());
  }
}
