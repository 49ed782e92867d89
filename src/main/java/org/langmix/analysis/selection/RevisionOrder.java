package org.langmix.analysis.selection;

import org.langmix.git.ref.TagVersion;
import org.langmix.history.Revision;

/** Which of two revisions is the earlier one. */
public final class RevisionOrder {
  private RevisionOrder() {}

  /**
   * Whether the later one of two revisions comes first. Versions of one scheme decide; else the
   * dates, if both are known.
   */
  public static boolean isReversed(Revision first, Revision second) {
    TagVersion one = TagVersion.of(first.name());
    TagVersion other = TagVersion.of(second.name());
    return one.isComparableWith(other) ? one.compareTo(other) > 0 : isLater(first, second);
  }

  private static boolean isLater(Revision first, Revision second) {
    return first.date().isPresent()
        && second.date().isPresent()
        && first.date().get().isAfter(second.date().get());
  }
}
