package org.langmix.analysis.counts;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.langmix.git.tree.Directory;

/** Sorts blobs by their paths. */
final class PathOrder {
  private static final long NOT_MET = Long.MAX_VALUE;

  private final Set<Directory> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final BitSet wanted;

  /**
   * Indexed by blob number. The upper half is the lowest path number of the blob, the lower half
   * the blob number.
   */
  private final long[] places;

  private PathOrder(BitSet wanted) {
    this.wanted = wanted;
    this.places = new long[wanted.length()];
    Arrays.fill(places, NOT_MET);
  }

  /**
   * Sorts blobs so that the versions of a file, which have the same path, are neighbours.
   *
   * @param roots the trees that hold the blobs
   * @param wanted the numbers of the blobs
   */
  static IntStream of(Set<Directory> roots, BitSet wanted) {
    PathOrder order = new PathOrder(wanted);
    if (!wanted.isEmpty()) {
      roots.forEach(order::add);
    }
    return LongStream.of(order.places)
        .filter(place -> place != NOT_MET)
        .sorted()
        .mapToInt(place -> (int) place);
  }

  private void add(Directory directory) {
    if (!seen.add(directory)) {
      return;
    }
    for (int i = 0; i < directory.fileCount(); i++) {
      int blob = directory.blob(i);
      if (wanted.get(blob)) {
        places[blob] = Math.min(places[blob], (long) directory.path(i) << Integer.SIZE | blob);
      }
    }
    directory.directories().forEach(this::add);
  }
}
