package org.langmix.history;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A named point in history.
 *
 * @param name the tag's name, the period of a sample, or {@code HEAD}
 * @param series what a line in a chart may join: revisions whose dates rise with their versions
 * @param date the tagger's day, else the committer's, each in the zone that it was written in; the
 *     committer's in UTC for a sample; empty for a tag that has neither
 * @param commit the commit's id in hexadecimal; empty for a tag of a tree
 * @param tree the tree's id in hexadecimal
 * @param isSample whether it is a sample of a branch, by its date, and no tag or HEAD
 * @param cloneName what {@code --tree} calls the clone that holds it; empty if a report is of one
 */
public record Revision(
    String name,
    String series,
    Optional<LocalDate> date,
    Optional<String> commit,
    String tree,
    boolean isSample,
    String cloneName) {

  public Revision {
    Objects.requireNonNull(name);
    Objects.requireNonNull(series);
    Objects.requireNonNull(date);
    Objects.requireNonNull(commit);
    Objects.requireNonNull(tree);
    Objects.requireNonNull(cloneName);
  }

  /** A tag, or HEAD, of the only clone that a report is of. */
  public Revision(
      String name, String series, Optional<LocalDate> date, Optional<String> commit, String tree) {
    this(name, series, date, commit, tree, false, "");
  }

  /** This revision as one of several clones: no line in a chart joins those of different ones. */
  public Revision of(String cloneName) {
    return new Revision(name, cloneName + " " + series, date, commit, tree, isSample, cloneName);
  }

  // Tells nearly all apart, at less cost than all that it holds would.
  @Override
  public int hashCode() {
    return name.hashCode() * 31 + tree.hashCode();
  }

  /** What tells it from all others of a report: its name, behind that of its clone. */
  public String label() {
    return cloneName.isEmpty() ? name : cloneName + " " + name;
  }
}
