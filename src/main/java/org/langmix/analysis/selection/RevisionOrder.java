package org.langmix.analysis.selection;

import java.util.Optional;
import org.langmix.git.ref.TagVersion;
import org.langmix.history.Revision;

/** Which of two revisions is the earlier one. */
public final class RevisionOrder {
  private RevisionOrder() {}

  /**
   * Whether the later one of two revisions comes first. Versions of one scheme decide, unless the
   * dates contradict them, as those of a stable series and of mainline may; else the dates.
   */
  public static boolean isReversed(Revision first, Revision second) {
    int dates = byDate(first, second);
    TagVersion one = TagVersion.of(first.name());
    TagVersion other = TagVersion.of(second.name());
    boolean comparable = one.group().isPresent() && one.group().equals(other.group());
    return comparable ? one.compareTo(other) > 0 && dates >= 0 : dates > 0;
  }

  /** 0 if a date is missing. */
  private static int byDate(Revision first, Revision second) {
    Optional<Integer> order = first.date().flatMap(date -> second.date().map(date::compareTo));
    return order.orElse(0);
  }
}
