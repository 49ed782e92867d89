package org.langmix.git;

import java.util.LinkedHashMap;
import java.util.Map;

/** The objects that were used last, as many as fit into a number of bytes. */
final class BaseCache {
  private static final int OFFSET_BITS = 48;

  private final long capacity;
  private final LinkedHashMap<Long, byte[]> contents = new LinkedHashMap<>(1024, 0.75f, true);
  private long size;

  BaseCache(long capacity) {
    this.capacity = capacity;
  }

  private static long key(int pack, long offset) {
    return (long) pack << OFFSET_BITS | offset;
  }

  /** The content of the object at an offset of a pack; null if it is not at hand. */
  byte[] get(int pack, long offset) {
    return contents.get(key(pack, offset));
  }

  void put(int pack, long offset, byte[] content) {
    if (content.length > capacity / 2) {
      return;
    }
    byte[] before = contents.put(key(pack, offset), content);
    size += content.length - (before == null ? 0 : before.length);
    var eldest = contents.entrySet().iterator();
    while (size > capacity) {
      Map.Entry<Long, byte[]> evicted = eldest.next();
      size -= evicted.getValue().length;
      eldest.remove();
    }
  }
}
