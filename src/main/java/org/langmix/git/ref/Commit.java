package org.langmix.git.ref;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A commit.
 *
 * @param id the commit's id in hexadecimal
 * @param tree the id of its tree in hexadecimal
 * @param time the committer's time, to the second
 */
public record Commit(String id, String tree, Instant time) {

  /** The commit's day in UTC. */
  public LocalDate day() {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
