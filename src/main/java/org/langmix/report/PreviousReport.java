package org.langmix.report;

import com.google.gson.annotations.SerializedName;
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
 * The part of an earlier report that a later report is compared with. The later report keeps it in
 * its {@code run.json}. If the later report is made again, it is compared with the same earlier
 * report. What is missing in {@code run.json} is empty here.
 *
 * @param revisions the measured revisions, in the order of the report
 * @param areas what the report knew about areas, per clone
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
   * A measured revision and its figures.
   *
   * @param date the date of the revision; empty if it had none
   * @param commit the id of the commit; empty if the revision was a tag of a tree
   * @param treeName the name of the clone; empty if the report had only one clone
   * @param whole whether all of the revision could be counted
   * @param rustCode code lines of kernel-written Rust
   * @param cCode code lines of kernel-written C, including headers
   * @param rustModules number of modules in Rust, excluding samples
   */
  public record Counted(
      String name,
      String date,
      String commit,
      String tree,
      @SerializedName(value = "treeName", alternate = "kernelTree") String treeName,
      boolean whole,
      long rustCode,
      long cCode,
      long rustModules) {

    public Counted {
      name = Objects.requireNonNullElse(name, "");
      date = Objects.requireNonNullElse(date, "");
      commit = Objects.requireNonNullElse(commit, "");
      tree = Objects.requireNonNullElse(tree, "");
      treeName = Objects.requireNonNullElse(treeName, "");
    }

    /**
     * A name that is unique within the report: the name of the clone, if there are several, and the
     * name of the revision.
     */
    public String label() {
      return treeName.isEmpty() ? name : treeName + " " + name;
    }

    /** Whether a revision of today has the same name in the same clone. */
    public boolean hasNameOf(Revision revision) {
      return name.equals(revision.name()) && treeName.equals(revision.cloneName());
    }

    /** Whether a revision of today is the same: by name, commit and tree. */
    public boolean is(Revision revision) {
      return hasNameOf(revision)
          && commit.equals(revision.commit().orElse(""))
          && tree.equals(revision.tree());
    }

    /** Whether the name moves to other commits by itself, as {@code HEAD} does. */
    public boolean moves() {
      return name.equals(HEAD) || name.endsWith(SO_FAR);
    }

    /** Whether the figures are the same as those that are counted today. */
    public boolean hasFiguresOf(Snapshot snapshot) {
      return rustCode == snapshot.rustCode(Subsystem.TREE, Origin.KERNEL)
          && cCode == snapshot.cCode(Subsystem.TREE, Origin.KERNEL)
          && rustModules == snapshot.rustModules();
    }
  }

  /**
   * What the report knew about the areas of a clone.
   *
   * @param newest code lines of kernel-written Rust in the newest revision, by area
   * @param withRust the areas that had Rust, or may have had it, at any revision
   */
  public record Areas(
      @SerializedName(value = "treeName", alternate = "kernelTree") String treeName,
      Map<String, Long> newest,
      Set<String> withRust) {
    public Areas {
      treeName = Objects.requireNonNullElse(treeName, "");
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
  public List<Counted> of(String treeName) {
    return revisions.stream().filter(one -> one.treeName.equals(treeName)).toList();
  }

  /** What the report knew about the areas of a clone; empty if it knew nothing. */
  public Optional<Areas> areasOf(String treeName) {
    return areas.stream().filter(one -> one.treeName.equals(treeName)).findFirst();
  }

  /**
   * The earlier report's figures of a revision of today; empty if it did not measure that revision
   * at the same commit.
   */
  public Optional<Counted> find(Revision revision) {
    return revisions.stream().filter(one -> one.is(revision)).findFirst();
  }

  /** The names of the clones in the report. */
  public Set<String> treeNames() {
    return revisions.stream().map(Counted::treeName).collect(Collectors.toSet());
  }

  /** Whether the report measured exactly these revisions. */
  public boolean isOf(List<Snapshot> snapshots) {
    return revisions.size() == snapshots.size()
        && snapshots.stream().allMatch(snapshot -> find(snapshot.revision()).isPresent());
  }

  /** Whether each of these revisions that is also in the report has the same figures there. */
  public boolean hasFiguresOf(List<Snapshot> snapshots) {
    return snapshots.stream()
        .allMatch(
            snapshot ->
                find(snapshot.revision()).filter(then -> !then.hasFiguresOf(snapshot)).isEmpty());
  }
}
