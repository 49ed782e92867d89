package org.langmix.cli.option;

import org.langmix.analysis.gaps.GapPolicy;

/**
 * How clones are read.
 *
 * @param verify whether each object is checked against its id
 * @param gaps what to do if many files can't be read
 * @param fetchMissing whether git may fetch missing objects
 */
public record ReadOptions(boolean verify, GapPolicy gaps, boolean fetchMissing) {
  public static final ReadOptions DEFAULT = fetching(false);

  /** The default options, with or without fetching. */
  public static ReadOptions fetching(boolean wanted) {
    return new ReadOptions(false, GapPolicy.REFUSE_MANY, wanted);
  }
}
