package org.langmix.git.object;

import java.util.List;
import org.eclipse.jgit.lib.AnyObjectId;

/**
 * The packs of a repository, by their numbers.
 *
 * @param choices the multi-pack indexes; the pack that one of them names is asked first
 */
record PackList(List<PackFile> packs, List<PackChoice> choices) {
  PackFile get(int number) {
    return packs.get(number);
  }

  int size() {
    return packs.size();
  }

  /** The position of the first copy of an object; {@link PackPosition#NOWHERE} if there is none. */
  long position(AnyObjectId id) {
    long chosen = chosen(id);
    return chosen == PackPosition.NOWHERE ? positionFrom(0, id, chosen) : chosen;
  }

  /**
   * The position of the next copy; {@link PackPosition#NOWHERE} if there is none.
   *
   * @param position the position of the previous copy
   */
  long nextPosition(AnyObjectId id, long position) {
    long chosen = chosen(id);
    return positionFrom(position == chosen ? 0 : PackPosition.pack(position) + 1, id, chosen);
  }

  /** The position of the copy in a pack; {@link PackPosition#NOWHERE} if it has none. */
  long positionIn(int pack, AnyObjectId id) {
    long offset = packs.get(pack).offsetOf(id);
    return offset < 0 ? PackPosition.NOWHERE : PackPosition.of(pack, offset);
  }

  /** The position of the copy that a multi-pack index names. */
  private long chosen(AnyObjectId id) {
    for (PackChoice choice : choices) {
      int pack = choice.packOf(id);
      long position = pack < 0 ? PackPosition.NOWHERE : positionIn(pack, id);
      if (position != PackPosition.NOWHERE) {
        return position;
      }
    }
    return PackPosition.NOWHERE;
  }

  /**
   * The position of the first copy in the packs from a number on.
   *
   * @param except the position of a copy that is left out
   */
  private long positionFrom(int first, AnyObjectId id, long except) {
    for (int pack = first; pack < packs.size(); pack++) {
      long position = positionIn(pack, id);
      if (position != PackPosition.NOWHERE && position != except) {
        return position;
      }
    }
    return PackPosition.NOWHERE;
  }
}
