package org.langmix.git.ref;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A tag that leads to a tree.
 *
 * @param name the tag's name without {@code refs/tags/}
 * @param date the tagger's day in the tagger's time zone; without a tagger, the committer's day in
 *     the committer's time zone
 * @param commit the id of the commit in hexadecimal; empty if the tag leads directly to a tree
 * @param tree the id of the tree in hexadecimal
 */
public record Tag(String name, Optional<LocalDate> date, Optional<String> commit, String tree) {

  public TagVersion version() {
    return TagVersion.of(name);
  }
}
