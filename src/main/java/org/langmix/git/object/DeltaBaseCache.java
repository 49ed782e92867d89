package org.langmix.git.object;

import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps delta bases as long as a delta needs them and there is room. */
final class DeltaBaseCache {
  private final long capacity;
  private final BufferPool buffers;

  /**
   * The objects whose contents were kept, the oldest first. Some contents have been dropped since.
   */
  private final Deque<PackedObject> kept = new ArrayDeque<>();

  private long size;

  /**
   * @param capacity how many bytes are kept at most
   * @param buffers takes back arrays that are no longer kept
   */
  DeltaBaseCache(long capacity, BufferPool buffers) {
    this.capacity = capacity;
    this.buffers = buffers;
  }

  /**
   * Keeps the content of an object if a delta needs it. Drops the oldest contents if there is no
   * room.
   */
  void keep(PackedObject object, Content content) {
    if (!object.isNeeded() || content.bytes().length > capacity / 2) {
      return;
    }
    object.setContent(content);
    kept.add(object);
    size += content.bytes().length;
    while (size > capacity) {
      drop(kept.remove());
    }
  }

  private void drop(PackedObject object) {
    if (object.content() != null) {
      size -= object.content().bytes().length;
      object.setContent(null);
    }
  }

  /** Records that a delta was applied to the content of a base. */
  void used(PackedObject base, Content content) {
    base.used();
    if (!base.isNeeded()) {
      drop(base);
      buffers.give(content.bytes());
    }
  }

  /** Drops all contents. */
  void clear() {
    for (PackedObject object : kept) {
      if (object.content() != null) {
        buffers.give(object.content().bytes());
        drop(object);
      }
    }
    kept.clear();
  }
}
