package org.langmix.history;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A named point in history.
 *
 * @param name the tag's name, the period of a sample, or {@code HEAD}
 * @param lineage where it stands among the other revisions
 * @param date the tagger's date, or else the committer's date, in the time zone in which git
 *     recorded it; for a sample, the committer's date in UTC; empty for a tag that has neither date
 * @param commit the commit's id in hexadecimal; empty for a tag of a tree
 * @param tree the tree's id in hexadecimal
 * @param isSample whether the revision is a sample of a branch at a date, not a tag or {@code HEAD}
 * @param cloneName the name that {@code --tree} gives the clone of the revision; empty if the
 *     report is on a single clone
 */
public record Revision(
    String name,
    Lineage lineage,
    Optional<LocalDate> date,
    Optional<String> commit,
    String tree,
    boolean isSample,
    String cloneName) {

  public Revision {
    Objects.requireNonNull(name);
    Objects.requireNonNull(lineage);
    Objects.requireNonNull(date);
    Objects.requireNonNull(commit);
    Objects.requireNonNull(tree);
    Objects.requireNonNull(cloneName);
  }

  /** A tag or {@code HEAD} in a report on a single clone. */
  public Revision(
      String name,
      Lineage lineage,
      Optional<LocalDate> date,
      Optional<String> commit,
      String tree) {
    this(name, lineage, date, commit, tree, false, "");
  }

  /** A copy of this revision for a report on several clones. */
  public Revision of(String cloneName) {
    return new Revision(name, lineage, date, commit, tree, isSample, cloneName);
  }

  /** The name of its series, which is unique in a report. */
  public String series() {
    return cloneName.isEmpty() ? lineage.series() : cloneName + " " + lineage.series();
  }

  // Name and tree differ between nearly all revisions, and cost less than all components.
  @Override
  public int hashCode() {
    return name.hashCode() * 31 + tree.hashCode();
  }

  /**
   * A label that is unique in a report: the name of the clone, if there are several, and the name.
   */
  public String label() {
    return cloneName.isEmpty() ? name : cloneName + " " + name;
  }
}
