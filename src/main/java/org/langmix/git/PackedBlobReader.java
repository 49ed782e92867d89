package org.langmix.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.DataFormatException;
import org.eclipse.jgit.util.LongMap;

/**
 * Reads blobs from packs. Made for reading many in the order of their offsets: it is told first
 * which ones come next, and keeps what they are built on as long as one of them needs it.
 *
 * <p>What it can't read it refuses; another reader then tells whether the object is damaged. One
 * reader serves one thread.
 */
final class PackedBlobReader implements AutoCloseable {
  /** In bytes; hardly any source file is larger. */
  private static final int LARGE = 4 << 20;

  private static final int ATTEMPTS = 50;
  private static final long NANOSECONDS_BETWEEN_ATTEMPTS = TimeUnit.MILLISECONDS.toNanos(10);

  private final List<Optional<MappedPack>> packs;
  private final ReentrantLock large;
  private final PackInflater inflater = new PackInflater();
  private final BufferPool buffers;
  private final Bases bases;
  private final List<PackedObject> deltas = new ArrayList<>();

  /** Those that were announced and their bases, by their places. */
  private LongMap<PackedObject> objects = new LongMap<>();

  private int objectCount;

  /**
   * @param packs the packs by their numbers; what is in one that is absent can't be read
   * @param capacity how many bytes of bases are kept at most
   * @param large held from the reading of a large object to its release, so that few of them are in
   *     memory at once
   */
  PackedBlobReader(List<Optional<MappedPack>> packs, long capacity, ReentrantLock large) {
    this.packs = packs;
    this.large = large;
    this.buffers = new BufferPool(capacity / 2);
    this.bases = new Bases(capacity, buffers);
  }

  /** Forgets what was announced before. */
  void beginAnnouncing() {
    objects = new LongMap<>();
    objectCount = 0;
    bases.clear();
  }

  /**
   * Takes note of a blob that is to be read, and of what it is built on.
   *
   * @return what to read it by
   * @throws IOException if it can't be read
   */
  PackedObject announce(long place) throws IOException {
    try {
      PackedObject first = null;
      PackedObject above = null;
      long at = place;
      while (true) {
        PackedObject object = objects.get(at);
        boolean isNew = object == null;
        if (isNew) {
          object = add(at);
        }
        first = first == null ? object : first;
        if (above != null) {
          above.setBase(object);
        }
        if (!isNew || !object.entry().isDelta()) {
          return first;
        }
        above = object;
        at = PackOrder.place(PackOrder.pack(at), object.entry().baseOffset());
      }
    } catch (RuntimeException e) {
      throw new IOException("can't read the object at " + PackOrder.offset(place), e);
    }
  }

  private PackedObject add(long place) throws IOException {
    MappedPack pack =
        packs
            .get(PackOrder.pack(place))
            .orElseThrow(() -> new IOException("the pack can't be mapped"));
    PackedObject object = new PackedObject(pack, PackEntry.read(pack, PackOrder.offset(place)));
    objects.put(place, object);
    objectCount++;
    return object;
  }

  /**
   * The content of a blob that was announced; valid until {@link #release}.
   *
   * @throws IOException if it is no blob, of a sort that this reader does not know, or damaged
   */
  Content read(PackedObject blob) throws IOException {
    try {
      return build(root(blob));
    } catch (DataFormatException | IOException | RuntimeException e) {
      endLarge();
      throw new IOException("can't read the object at " + blob.entry().offset(), e);
    }
  }

  /** Gives back what was read. */
  void release(PackedObject blob, Content content) {
    if (blob.content() == null) {
      buffers.give(content.bytes());
    }
    endLarge();
  }

  private byte[] take(int size) {
    if (size > LARGE && !large.isHeldByCurrentThread()) {
      large.lock();
    }
    try {
      return buffers.take(size);
    } catch (OutOfMemoryError e) {
      // What is kept for speed alone goes; what is in use stays.
      bases.clear();
      buffers.clear();
      return allocatePatiently(size);
    }
  }

  // JDK-8192647: the collector may give up only because another thread is in native code with an
  // array just now, as that of zlib is: its checksum here, all of it where JGit inflates.
  private static byte[] allocatePatiently(int size) {
    for (int left = ATTEMPTS; ; left--) {
      try {
        return new byte[size];
      } catch (OutOfMemoryError e) {
        if (left == 0) {
          throw e;
        }
        LockSupport.parkNanos(NANOSECONDS_BETWEEN_ATTEMPTS);
      }
    }
  }

  private void endLarge() {
    if (large.isHeldByCurrentThread()) {
      large.unlock();
    }
  }

  /** What an object is built on in the end, or the first on the way that is kept. */
  private PackedObject root(PackedObject object) throws IOException {
    deltas.clear();
    PackedObject at = object;
    while (at.content() == null && at.entry().isDelta()) {
      deltas.add(at);
      at = at.base();
      if (at == null || deltas.size() > objectCount) {
        throw new IOException("an object is built on what can't be read, or on itself");
      }
    }
    return at;
  }

  /** Builds the deltas on their root, one on the other. */
  private Content build(PackedObject root) throws DataFormatException, IOException {
    PackedObject base = root;
    Content content = root.content() != null ? root.content() : inflate(root);
    if (root.content() == null) {
      bases.keep(root, content);
    }
    for (int i = deltas.size() - 1; i >= 0; i--) {
      PackedObject delta = deltas.get(i);
      Content result = apply(content, delta);
      bases.used(base, content);
      bases.keep(delta, result);
      base = delta;
      content = result;
    }
    return content;
  }

  private Content apply(Content base, PackedObject object) throws DataFormatException, IOException {
    Content instructions = inflate(object);
    Delta delta = new Delta(instructions.bytes(), instructions.length());
    byte[] result = take(delta.resultSize());
    delta.apply(base.bytes(), base.length(), result);
    buffers.give(instructions.bytes());
    return new Content(result, delta.resultSize());
  }

  private Content inflate(PackedObject object) throws DataFormatException, IOException {
    byte[] bytes = take(object.entry().size() + PackInflater.ROOM);
    inflater.inflate(object.pack(), object.entry(), bytes);
    return new Content(bytes, object.entry().size());
  }

  @Override
  public void close() {
    endLarge();
  }
}
