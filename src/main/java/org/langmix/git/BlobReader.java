package org.langmix.git;

import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/** Reads many blobs on several threads, in the order in which packs hold them. */
final class BlobReader {
  /** Larger blobs are no source code. */
  static final int MAXIMUM_SIZE = 128 << 20;

  /** Blobs that lie side by side share delta bases; a thread takes so many of them at a time. */
  private static final int CHUNK = 1024;

  /** More would not find more bases: neighbours in a pack belong together. */
  private static final long MAXIMUM_CACHE = 48 << 20;

  private final Repository repository;
  private final Blobs blobs;
  private final long[] places;
  private final int[] order;
  private final List<Optional<MappedPack>> packs;
  private final AtomicInteger next = new AtomicInteger();
  private final ReentrantLock large = new ReentrantLock();

  BlobReader(Repository repository, Blobs blobs, BitSet wanted, PackOrder packOrder)
      throws IOException {
    this.repository = repository;
    this.blobs = blobs;
    this.places = packOrder.places(blobs, wanted);
    this.order =
        wanted.stream()
            .boxed()
            .sorted(Comparator.comparingLong(number -> places[number]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.packs = packOrder.packs();
  }

  void readAll(int threads, Supplier<BlobConsumer> consumers) throws InterruptedException {
    long cacheBytes = Math.min(MAXIMUM_CACHE, Runtime.getRuntime().maxMemory() / 5 / threads);
    Workers.run(threads, () -> work(consumers.get(), cacheBytes), () -> next.set(order.length));
  }

  private void work(BlobConsumer consumer, long cacheBytes) {
    try (ObjectReader reader = repository.newObjectReader();
        PackedBlobReader packed = new PackedBlobReader(packs, cacheBytes, large)) {
      int from = next.getAndAdd(CHUNK);
      while (from < order.length) {
        int to = Math.min(from + CHUNK, order.length);
        PackedObject[] objects = announce(packed, from, to);
        for (int i = from; i < to; i++) {
          if (!read(packed, objects[i - from], order[i], consumer)) {
            read(reader, order[i], consumer);
          }
        }
        from = next.getAndAdd(CHUNK);
      }
    }
  }

  /** What is to be read next; null for what is left to JGit's reader. */
  private PackedObject[] announce(PackedBlobReader packed, int from, int to) {
    packed.beginAnnouncing();
    PackedObject[] objects = new PackedObject[to - from];
    for (int i = from; i < to; i++) {
      long place = places[order[i]];
      if (place != PackOrder.NOWHERE) {
        try {
          objects[i - from] = packed.announce(place);
        } catch (IOException e) {
          objects[i - from] = null;
        }
      }
    }
    return objects;
  }

  /** Reads a blob out of a pack; false if JGit's reader is to try. */
  private static boolean read(
      PackedBlobReader packed, PackedObject object, int blob, BlobConsumer consumer) {
    if (object == null) {
      return false;
    }
    Content content;
    try {
      content = packed.read(object);
    } catch (IOException e) {
      return false;
    }
    consumer.accept(blob, content.bytes(), content.length());
    packed.release(object, content);
    return true;
  }

  private void read(ObjectReader reader, int blob, BlobConsumer consumer) {
    ObjectId id = blobs.id(blob);
    byte[] bytes;
    try {
      bytes = reader.open(id, Constants.OBJ_BLOB).getCachedBytes(MAXIMUM_SIZE);
    } catch (LargeObjectException e) {
      consumer.unreadable(blob, "larger than 128 MiB");
      return;
    } catch (MissingObjectException e) {
      consumer.unreadable(blob, "missing from the repository");
      return;
    } catch (IOException | RuntimeException e) {
      consumer.unreadable(blob, "damaged: " + e.getMessage());
      return;
    }
    consumer.accept(blob, bytes, bytes.length);
  }
}
