package org.langmix.git.object;

import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps what others are built on as long as one of them needs it, and as far as there is room. */
final class DeltaBaseCache {
  private final long capacity;
  private final BufferPool buffers;

  /** Those that were kept, the first one first; some are no longer. */
  private final Deque<PackedObject> kept = new ArrayDeque<>();

  private long size;

  /**
   * @param capacity how many bytes are kept at most
   * @param buffers takes what is kept no longer
   */
  DeltaBaseCache(long capacity, BufferPool buffers) {
    this.capacity = capacity;
    this.buffers = buffers;
  }

  /** Keeps the content of an object if it is needed; for want of room, the oldest ones go. */
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

  /** Takes note that an object was built on this one, which has a content. */
  void used(PackedObject base, Content content) {
    base.used();
    if (!base.isNeeded()) {
      drop(base);
      buffers.give(content.bytes());
    }
  }

  /** Forgets all. */
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
