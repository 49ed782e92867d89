package org.langmix.git;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Keeps what others are built on as long as one of them needs it, and as far as there is room. */
final class Bases {
  private final long capacity;
  private final BufferPool buffers;

  /** Those that are kept, the one that was used last at the end. */
  private final Set<PackedObject> kept = new LinkedHashSet<>();

  private long size;

  /**
   * @param capacity how many bytes are kept at most
   * @param buffers takes what is kept no longer
   */
  Bases(long capacity, BufferPool buffers) {
    this.capacity = capacity;
    this.buffers = buffers;
  }

  /** Keeps the content of an object if it is needed. */
  void keep(PackedObject object, Content content) {
    if (!object.isNeeded() || content.bytes().length > capacity / 2) {
      return;
    }
    object.setContent(content);
    kept.add(object);
    size += content.bytes().length;
    Iterator<PackedObject> eldest = kept.iterator();
    while (size > capacity) {
      drop(eldest.next());
      eldest.remove();
    }
  }

  private Content drop(PackedObject object) {
    Content content = object.content();
    object.setContent(null);
    size -= content.bytes().length;
    return content;
  }

  /** Takes note that an object was built on this one, which has a content. */
  void used(PackedObject base, Content content) {
    base.used();
    boolean wasKept = kept.remove(base);
    if (base.isNeeded()) {
      if (wasKept) {
        kept.add(base);
      }
      return;
    }
    if (wasKept) {
      drop(base);
    }
    buffers.give(content.bytes());
  }

  /** Forgets all. */
  void clear() {
    kept.forEach(object -> buffers.give(drop(object).bytes()));
    kept.clear();
  }
}
