package org.langmix.cli.option;

import org.langmix.analysis.gaps.GapPolicy;

/**
 * How clones are read.
 *
 * @param verify whether each object is held against its id
 * @param gaps what to do when much can't be read
 * @param fetchMissing whether git is to fetch what is missing
 */
public record ReadOptions(boolean verify, GapPolicy gaps, boolean fetchMissing) {
  public static final ReadOptions DEFAULT = fetching(false);

  /** The usual way, with leave to fetch or without. */
  public static ReadOptions fetching(boolean wanted) {
    return new ReadOptions(false, GapPolicy.REFUSE_MANY, wanted);
  }
}
