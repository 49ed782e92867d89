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
 *
 * @param places the places of the objects before
 * @param positions of the objects in the new order, ascending
 */
public record PackOrder(int[] places, long[] positions) {
  private static final int CHUNK = 4096;

  /**
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
