package org.langmix.git.tree;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdOwnerMap;

/**
 * The distinct blobs in trees, numbered from 0 in the order in which they are first seen. Several
 * threads may number blobs at once.
 */
public final class Blobs {
  private final ObjectIdOwnerMap<Numbered> numbers = new ObjectIdOwnerMap<>();
  private final List<Numbered> blobs = new ArrayList<>();

  private static final class Numbered extends ObjectIdOwnerMap.Entry {
    private final int number;

    Numbered(AnyObjectId id, int number) {
      super(id);
      this.number = number;
    }
  }

  synchronized int numberOf(AnyObjectId id) {
    Numbered known = numbers.get(id);
    if (known == null) {
      known = new Numbered(id, blobs.size());
      numbers.add(known);
      blobs.add(known);
    }
    return known.number;
  }

  /** The number of a blob that was seen before; -1 for any other blob. */
  public int knownNumberOf(AnyObjectId id) {
    Numbered known = numbers.get(id);
    return known == null ? -1 : known.number;
  }

  public ObjectId id(int number) {
    return blobs.get(number);
  }

  public int size() {
    return blobs.size();
  }
}
