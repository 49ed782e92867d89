package org.langmix.cli;

import org.langmix.analysis.GapPolicy;

/**
 * How clones are read.
 *
 * @param verify whether each object is held against its id
 * @param gaps what to do when much can't be read
 */
record Reading(boolean verify, GapPolicy gaps) {
  static final Reading DEFAULT = new Reading(false, GapPolicy.REFUSE_MANY);
}
