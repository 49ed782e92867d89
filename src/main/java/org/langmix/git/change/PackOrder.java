package org.langmix.git.change;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.object.ObjectFiles;
import org.langmix.git.object.Workers;

/**
 * Objects in the order of their positions in the packs, those that are in no pack last. Equal ones
 * stay in their order.
 */
public final class PackOrder {
  private static final int CHUNK = 4096;

  private final int[] places;
  private final long[] positions;

  private PackOrder(int[] places, long[] positions) {
    this.places = places;
    this.positions = positions;
  }

  /**
   * Finds the order of objects.
   *
   * @param count how many objects there are
   * @param ids gives the id of the object at a place
   */
  public static PackOrder of(int count, IntFunction<ObjectId> ids, ObjectFiles files, int threads)
      throws InterruptedException {
    long[] found = new long[count];
    Workers.forEach(
        threads,
        (count + CHUNK - 1) / CHUNK,
        chunk -> {
          ToLongFunction<AnyObjectId> locator = files.locator();
          for (int i = chunk * CHUNK; i < Math.min(count, (chunk + 1) * CHUNK); i++) {
            found[i] = locator.applyAsLong(ids.apply(i));
          }
        });
    return of(found);
  }

  private static PackOrder of(long[] found) {
    long[] positions = found.clone();
    Arrays.parallelSort(positions);
    int[] places = new int[found.length];
    int[] taken = new int[found.length];
    for (int i = 0; i < found.length; i++) {
      int first = firstOf(found[i], positions);
      places[first + taken[first]++] = i;
    }
    return new PackOrder(places, positions);
  }

  /** Where an object was before, by its place in this order. */
  public int place(int i) {
    return places[i];
  }

  /** The positions of some objects. */
  public long[] positions(int from, int to) {
    return Arrays.copyOfRange(positions, from, to);
  }

  /** The position of an object. */
  long position(int i) {
    return positions[i];
  }

  /** How many objects there are. */
  int count() {
    return places.length;
  }

  private static int firstOf(long position, long[] positions) {
    int low = 0;
    int high = positions.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (positions[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
