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
 */
public record Revision(
    String name, String series, Optional<LocalDate> date, Optional<String> commit, String tree) {

  public Revision {
    Objects.requireNonNull(name);
    Objects.requireNonNull(series);
    Objects.requireNonNull(date);
    Objects.requireNonNull(commit);
    Objects.requireNonNull(tree);
  }
}
