package org.langmix.git;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.object.BatchReader;
import org.langmix.git.object.Content;
import org.langmix.git.object.ObjectFiles;
import org.langmix.git.object.PackPosition;
import org.langmix.git.object.Workers;
import org.langmix.git.tree.Blobs;

/** Reads many blobs on several threads, in the order of their positions in the packs. */
final class BlobReader implements BlobSource {
  /** How many blobs a thread takes at a time. Neighbours in a pack share delta bases. */
  private static final int CHUNK = 1024;

  /**
   * The largest delta base cache per thread, in bytes. A larger one would not find more bases, as
   * deltas lie close to their bases in a pack.
   */
  private static final long MAXIMUM_CACHE = 48 << 20;

  /**
   * Heap space that is left for trees and large blobs, in bytes. Without it, a small heap would
   * spend its time in garbage collection.
   */
  private static final long TREES_AND_LARGE_BLOBS = 128 << 20;

  /** The least heap space that counts as spare, in bytes, however small the heap is. */
  private static final long LEAST_SPARE = 32 << 20;

  private final ObjectFiles files;
  private final Blobs blobs;
  private final boolean verify;
  private final long[] positions;
  private final BitSet missing;
  private final int[] order;
  private final AtomicInteger next = new AtomicInteger();
  private final ReentrantLock large = new ReentrantLock();

  private BlobReader(
      ObjectFiles files, Blobs blobs, BitSet wanted, boolean verify, long[] positions) {
    this.files = files;
    this.blobs = blobs;
    this.verify = verify;
    this.positions = positions;
    this.missing = missing(wanted);
    this.order =
        wanted.stream()
            .filter(number -> !missing.get(number))
            .boxed()
            .sorted(Comparator.comparingLong(number -> positions[number]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /**
   * Locates blobs.
   *
   * @param wanted their numbers
   * @param verify whether each blob is checked against its id when it is read
   * @param threads how many threads look them up
   */
  static BlobReader of(ObjectFiles files, Blobs blobs, BitSet wanted, boolean verify, int threads)
      throws InterruptedException {
    return new BlobReader(files, blobs, wanted, verify, positions(files, blobs, wanted, threads));
  }

  private static long[] positions(ObjectFiles files, Blobs blobs, BitSet wanted, int threads)
      throws InterruptedException {
    long[] positions = new long[blobs.size()];
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          ToLongFunction<AnyObjectId> locator = files.locator();
          int from = next.getAndAdd(CHUNK);
          while (from < positions.length) {
            int to = Math.min(from + CHUNK, positions.length);
            for (int i = wanted.nextSetBit(from); i >= 0 && i < to; i = wanted.nextSetBit(i + 1)) {
              positions[i] = locator.applyAsLong(blobs.id(i));
            }
            from = next.getAndAdd(CHUNK);
          }
        };
    Workers.run(threads, work, () -> next.set(positions.length));
    return positions;
  }

  /**
   * The blobs that are neither packed nor loose. Loose objects are listed by directory, since a
   * million look-ups that fail would be slow.
   */
  private BitSet missing(BitSet wanted) {
    BitSet missing = notLoose(inNoPack(wanted));
    // Look for new packs last: git writes a pack before it deletes the loose objects.
    if (!missing.isEmpty() && files.refresh()) {
      missing.stream().forEach(number -> positions[number] = files.position(blobs.id(number)));
      missing = inNoPack(missing);
    }
    return missing;
  }

  private BitSet notLoose(BitSet numbers) {
    Map<Integer, Set<String>> loose = new HashMap<>();
    return numbers.stream()
        .filter(
            number -> {
              ObjectId id = blobs.id(number);
              return !loose
                  .computeIfAbsent(id.getFirstByte(), files::looseStartingWith)
                  .contains(id.name());
            })
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private BitSet inNoPack(BitSet wanted) {
    return wanted.stream()
        .filter(number -> positions[number] == PackPosition.NOWHERE)
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  @Override
  public BitSet missing() {
    return (BitSet) missing.clone();
  }

  @Override
  public <T> T read(int threads, Supplier<BlobConsumer> consumers, Supplier<T> meanwhile)
      throws InterruptedException {
    if (!missing.isEmpty()) {
      String reason = UnreadableException.missing(files.troubles()).getMessage();
      BlobConsumer consumer = consumers.get();
      missing.stream().forEach(blob -> consumer.unreadable(blob, reason));
    }
    long spare = Math.max(LEAST_SPARE, Runtime.getRuntime().maxMemory() - TREES_AND_LARGE_BLOBS);
    long cacheBytes = Math.min(MAXIMUM_CACHE, spare / 4 / threads);
    return Workers.run(
        threads, () -> work(consumers.get(), cacheBytes), () -> next.set(order.length), meanwhile);
  }

  private void work(BlobConsumer consumer, long cacheBytes) {
    try (BatchReader reader =
        new BatchReader(files, Constants.OBJ_BLOB, verify, cacheBytes, large)) {
      int from = next.getAndAdd(CHUNK);
      while (from < order.length) {
        int to = Math.min(from + CHUNK, order.length);
        consumer.beginBatch();
        announce(reader, from, to);
        for (int i = from; i < to; i++) {
          read(reader, i - from, order[i], consumer);
        }
        from = next.getAndAdd(CHUNK);
      }
    }
  }

  private void announce(BatchReader reader, int from, int to) {
    ObjectId[] ids = new ObjectId[to - from];
    long[] positionsOfIds = new long[ids.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = blobs.id(order[from + i]);
      positionsOfIds[i] = positions[order[from + i]];
    }
    reader.announce(ids, positionsOfIds);
  }

  private static void read(BatchReader reader, int index, int blob, BlobConsumer consumer) {
    Content content;
    try {
      content = reader.read(index);
    } catch (UnreadableException e) {
      consumer.unreadable(blob, e.getMessage());
      return;
    }
    consumer.accept(blob, content, reader.isBase(index));
    reader.release(index, content);
  }
}
