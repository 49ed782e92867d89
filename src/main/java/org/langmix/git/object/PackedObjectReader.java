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
 * Reads objects from packs. It is made for reading many objects in the order of their offsets: the
 * next objects are announced first, and their delta bases are kept as long as an announced object
 * needs them.
 *
 * <p>It trusts no size, type or base in a pack, and verifies all zlib checksums. A damaged pack
 * thus gives the right content or none, unless one whole object is in the place of another. One
 * reader serves one thread.
 */
final class PackedObjectReader implements AutoCloseable {
  /**
   * Objects above this size, in bytes, are read by one thread at a time. Hardly any source file is
   * larger.
   */
  private static final int LARGE = 4 << 20;

  /** The longest delta chain that is read. Git's own limit is 4095 ({@code pack.depth}). */
  private static final int LONGEST_CHAIN = 10_000;

  private static final int ATTEMPTS = 50;
  private static final long NANOSECONDS_BETWEEN_ATTEMPTS = TimeUnit.MILLISECONDS.toNanos(10);

  private final Packs packs;
  private final ReentrantLock large;
  private final boolean findsSources;
  private final PackInflater inflater = new PackInflater();
  private final BufferPool buffers;
  private final DeltaBaseCache bases;
  private final List<PackedObject> deltas = new ArrayList<>();

  /** The announced objects and their delta bases, by position. */
  private LongMap<PackedObject> objects = new LongMap<>();

  private int objectCount;

  /**
   * @param capacity how many bytes of delta bases are kept at most
   * @param large held from the reading of a large object to its release, so that few of them are in
   *     memory at once
   * @param findsSources whether contents say what they are copied from
   */
  PackedObjectReader(Packs packs, long capacity, ReentrantLock large, boolean findsSources) {
    this.packs = packs;
    this.large = large;
    this.findsSources = findsSources;
    this.buffers = new BufferPool(capacity / 2);
    this.bases = new DeltaBaseCache(capacity, buffers);
  }

  /** Forgets earlier announcements. */
  void beginAnnouncing() {
    objects = new LongMap<>();
    objectCount = 0;
    bases.clear();
  }

  /**
   * Announces an object that is to be read, and finds its delta bases.
   *
   * @return the object to read later
   * @throws UnreadableException if the object can't be read
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
   * The content of an announced object; valid until {@link #release}.
   *
   * @throws UnreadableException if the object is damaged
   */
  Content read(PackedObject object) throws UnreadableException {
    try {
      return build(root(object));
    } catch (DataFormatException | IndexOutOfBoundsException e) {
      endLarge();
      throw UnreadableException.damaged("its zlib data are broken or have the wrong size", e);
    } catch (UnreadableException e) {
      endLarge();
      throw e;
    }
  }

  /** Gives back the content of an object. */
  void release(PackedObject object, Content content) {
    if (object.content() == null) {
      buffers.give(content.bytes());
    }
    endLarge();
  }

  private byte[] take(int size) throws UnreadableException {
    return take(size, buffers::take);
  }

  /** An array of exactly this size, for an object in no pack. Call {@link #endLarge} after use. */
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
      // Drop what is kept only for speed; what is in use stays.
      bases.clear();
      buffers.clear();
      return allocatePatiently(size);
    }
  }

  // JDK-8192647: an allocation may fail only because another thread is in native code that holds an
  // array, such as zlib's: computing a checksum here, or inflating in JGit.
  private static byte[] allocatePatiently(int size) throws UnreadableException {
    for (int left = ATTEMPTS; ; left--) {
      try {
        return new byte[size];
      } catch (OutOfMemoryError e) {
        if (left == 0 && size > LARGE) {
          throw UnreadableException.noMemory(size, e); // other objects may well fit
        } else if (left == 0) {
          throw e;
        }
        LockSupport.parkNanos(NANOSECONDS_BETWEEN_ATTEMPTS);
      }
    }
  }

  /** Lets other threads read large objects. */
  void endLarge() {
    if (large.isHeldByCurrentThread()) {
      large.unlock();
    }
  }

  /**
   * The last base in the delta chain of an object, or the first object in it whose content is kept.
   */
  private PackedObject root(PackedObject object) throws UnreadableException {
    deltas.clear();
    PackedObject at = object;
    while (at.content() == null && at.entry().isDelta()) {
      deltas.add(at);
      at = at.base();
      if (at == null) {
        throw UnreadableException.damaged("its delta base can't be read");
      } else if (deltas.size() > Math.min(objectCount, LONGEST_CHAIN)) {
        throw UnreadableException.damaged("its delta chain is a loop, or too long");
      }
    }
    return at;
  }

  /** Applies the deltas to their root, one after another. */
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

  /** The source of a delta's result; null if it does not lead to an announced object. */
  private DeltaSource source(PackedObject base, Content content, Delta delta) {
    if (!findsSources) {
      return null;
    }
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
