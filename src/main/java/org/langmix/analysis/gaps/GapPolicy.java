package org.langmix.analysis.gaps;

/** What to do when much of a revision can't be read. */
public enum GapPolicy {
  /** Refuse to measure if any revision lacks more than one file in a hundred. */
  REFUSE_MANY,
  /** Measure the files that can be read. */
  ALLOW
}
