package org.langmix.git.object;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.DataFormatException;
import org.eclipse.jgit.util.LongMap;
import org.langmix.git.failure.UnreadableException;

/**
 * Reads objects from packs. Made for reading many in the order of their offsets: it is told first
 * which ones come next, and keeps what they are built on as long as one of them needs it.
 *
 * <p>It believes nothing that a pack says of sizes, types and bases, and checks what zlib has to
 * check by: a pack that is damaged gives the right content or none, but for an object as a whole in
 * the place of another one. One reader serves one thread.
 */
final class PackedObjectReader implements AutoCloseable {
  /** In bytes; hardly any source file is larger. */
  private static final int LARGE = 4 << 20;

  /** Git's own limit is 4095 ({@code pack.depth}). */
  private static final int LONGEST_CHAIN = 10_000;

  private static final int ATTEMPTS = 50;
  private static final long NANOSECONDS_BETWEEN_ATTEMPTS = TimeUnit.MILLISECONDS.toNanos(10);

  private final Packs packs;
  private final ReentrantLock large;
  private final PackInflater inflater = new PackInflater();
  private final BufferPool buffers;
  private final DeltaBaseCache bases;
  private final List<PackedObject> deltas = new ArrayList<>();

  /** Those that were announced and their bases, by their positions. */
  private LongMap<PackedObject> objects = new LongMap<>();

  private int objectCount;

  /**
   * @param capacity how many bytes of bases are kept at most
   * @param large held from the reading of a large object to its release, so that few of them are in
   *     memory at once
   */
  PackedObjectReader(Packs packs, long capacity, ReentrantLock large) {
    this.packs = packs;
    this.large = large;
    this.buffers = new BufferPool(capacity / 2);
    this.bases = new DeltaBaseCache(capacity, buffers);
  }

  /** Forgets what was announced before. */
  void beginAnnouncing() {
    objects = new LongMap<>();
    objectCount = 0;
    bases.clear();
  }

  /**
   * Takes note of an object that is to be read, and of what it is built on.
   *
   * @return what to read it by
   * @throws UnreadableException if it can't be read
   */
  PackedObject announce(long position) throws UnreadableException {
    try {
      PackedObject first = null;
      PackedObject above = null;
      long at = position;
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
          first.setWanted();
          return first;
        }
        above = object;
        at = PackPosition.of(PackPosition.pack(at), object.entry().baseOffset());
      }
    } catch (IndexOutOfBoundsException e) {
      throw UnreadableException.damaged("its pack is cut off", e);
    }
  }

  private PackedObject add(long position) throws UnreadableException {
    MappedPack pack = packs.get(PackPosition.pack(position));
    PackedObject object =
        new PackedObject(position, pack, PackEntry.read(pack, PackPosition.offset(position)));
    objects.put(position, object);
    objectCount++;
    return object;
  }

  /**
   * The content of an object that was announced; valid until {@link #release}.
   *
   * @throws UnreadableException if it is damaged
   */
  Content read(PackedObject object) throws UnreadableException {
    try {
      return build(root(object));
    } catch (DataFormatException | IndexOutOfBoundsException e) {
      endLarge();
      throw UnreadableException.damaged("its zlib data are broken or of another size", e);
    } catch (UnreadableException e) {
      endLarge();
      throw e;
    }
  }

  /** Gives back what was read. */
  void release(PackedObject object, Content content) {
    if (object.content() == null) {
      buffers.give(content.bytes());
    }
    endLarge();
  }

  private byte[] take(int size) throws UnreadableException {
    return take(size, buffers::take);
  }

  /** An array of just this size, for what is in no pack; {@link #endLarge} says it is done with. */
  byte[] allocate(int size) throws UnreadableException {
    return take(size, byte[]::new);
  }

  private byte[] take(int size, ByteArrays source) throws UnreadableException {
    if (size > LARGE && !large.isHeldByCurrentThread()) {
      large.lock();
    }
    try {
      return source.make(size);
    } catch (OutOfMemoryError e) {
      // What is kept for speed alone goes; what is in use stays.
      bases.clear();
      buffers.clear();
      return allocatePatiently(size);
    }
  }

  // JDK-8192647: the collector may give up only because another thread is in native code with an
  // array just now, as that of zlib is: its checksum here, all of it where JGit inflates.
  private static byte[] allocatePatiently(int size) throws UnreadableException {
    for (int left = ATTEMPTS; ; left--) {
      try {
        return new byte[size];
      } catch (OutOfMemoryError e) {
        if (left == 0 && size > LARGE) {
          throw UnreadableException.noMemory(size, e); // the others may well fit
        } else if (left == 0) {
          throw e;
        }
        LockSupport.parkNanos(NANOSECONDS_BETWEEN_ATTEMPTS);
      }
    }
  }

  /** Lets others have large objects. */
  void endLarge() {
    if (large.isHeldByCurrentThread()) {
      large.unlock();
    }
  }

  /** What an object is built on in the end, or the first on the way that is kept. */
  private PackedObject root(PackedObject object) throws UnreadableException {
    deltas.clear();
    PackedObject at = object;
    while (at.content() == null && at.entry().isDelta()) {
      deltas.add(at);
      at = at.base();
      if (at == null) {
        throw UnreadableException.damaged("what its delta is built on can't be read");
      } else if (deltas.size() > Math.min(objectCount, LONGEST_CHAIN)) {
        throw UnreadableException.damaged("its deltas are built on each other, or too many");
      }
    }
    return at;
  }

  /** Builds the deltas on their root, one on the other. */
  private Content build(PackedObject root) throws DataFormatException, UnreadableException {
    PackedObject base = root;
    Content content = root.content() != null ? root.content() : inflate(root);
    if (root.content() == null) {
      bases.keep(root, content);
    }
    for (int i = deltas.size() - 1; i >= 0; i--) {
      PackedObject delta = deltas.get(i);
      Content result = apply(base, content, delta);
      bases.used(base, content);
      bases.keep(delta, result);
      base = delta;
      content = result;
    }
    return content;
  }

  private Content apply(PackedObject base, Content content, PackedObject object)
      throws DataFormatException, UnreadableException {
    Content instructions = inflate(object);
    Delta delta = new Delta(instructions.bytes(), instructions.length());
    byte[] result = take(delta.resultSize());
    delta.apply(content.bytes(), content.length(), result);
    buffers.give(instructions.bytes());
    return new Content(result, delta.resultSize(), object.position(), source(base, content, delta));
  }

  /** What a delta copies from; null if that leads to nothing that was wanted. */
  private static DeltaSource source(PackedObject base, Content content, Delta delta) {
    if (base.isWanted()) {
      return new DeltaSource(base.position(), delta.copies());
    }
    return content.source().map(source -> source.through(delta.copies())).orElse(null);
  }

  private Content inflate(PackedObject object) throws DataFormatException, UnreadableException {
    byte[] bytes = take(object.entry().size() + PackInflater.ROOM);
    long end = inflater.inflate(object.pack(), object.entry(), bytes);
    object.setCrc(object.pack().crc(object.entry().offset(), end));
    return new Content(bytes, object.entry().size(), object.position(), null);
  }

  @Override
  public void close() {
    endLarge();
  }
}
