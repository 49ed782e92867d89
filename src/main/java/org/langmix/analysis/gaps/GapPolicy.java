package org.langmix.analysis.gaps;

/** What to do when much of a revision can't be read. */
public enum GapPolicy {
  /** Refuse to measure if more than one file in a hundred is a gap in any of the revisions. */
  REFUSE_MANY,
  /** Measure what is there. */
  ALLOW
}
