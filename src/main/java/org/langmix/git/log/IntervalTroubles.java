package org.langmix.git.log;

import java.util.Optional;
import org.langmix.git.change.UnreadObject;

/**
 * Why intervals are not whole. Of several reasons, the one of the commit with the smallest place
 * counts, so that it does not depend on threads.
 */
final class IntervalTroubles {
  private final UnreadObject[] troubles;
  private final int[] places;

  IntervalTroubles(int intervals) {
    this.troubles = new UnreadObject[intervals];
    this.places = new int[intervals];
  }

  /** Adds a commit that can't be read; null for none. */
  synchronized void addUnreadCommit(int interval, UnreadObject commit) {
    troubles[interval] = commit;
    places[interval] = -1;
  }

  /**
   * Adds a tree or commit that can't be read.
   *
   * @param place of the commit among those that are read
   */
  synchronized void add(int interval, int place, UnreadObject object) {
    if (troubles[interval] == null || place < places[interval]) {
      troubles[interval] = object;
      places[interval] = place;
    }
  }

  synchronized boolean isWhole(int interval) {
    return troubles[interval] == null;
  }

  synchronized Optional<UnreadObject> of(int interval) {
    return Optional.ofNullable(troubles[interval]);
  }
}
