package org.langmix.git.object;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.index.PackIndex;

/**
 * A pack and its index. The index is opened when it is asked for the first time, and the pack when
 * the first object is found in it. From then on, the pack can be read even after git has deleted
 * it. A pack that can't be used says why when an object is read from it. Serves several threads.
 */
final class PackFile {
  private static final String EXTENSION = "pack";

  private final Path file;
  private volatile Part<PackIndex> index;
  private volatile Part<MappedPack> pack;

  /**
   * An opened file.
   *
   * @param value empty if it can't be used
   * @param trouble why it can't be used; empty if it can
   */
  private record Part<T>(Optional<T> value, String trouble) {
    static <T> Part<T> usable(T value) {
      return new Part<>(Optional.of(value), "");
    }

    static <T> Part<T> unusable(String trouble) {
      return new Part<>(Optional.empty(), trouble);
    }
  }

  PackFile(Path file) {
    this.file = file;
  }

  /** The file of the index that belongs to a pack. */
  static Path indexOf(Path pack) {
    String name = pack.getFileName().toString();
    return pack.resolveSibling(name.substring(0, name.length() - EXTENSION.length()) + "idx");
  }

  private Part<PackIndex> index() {
    Part<PackIndex> opened = index;
    if (opened == null) {
      synchronized (this) {
        opened = index == null ? openIndex() : index;
        index = opened;
      }
    }
    return opened;
  }

  private Part<PackIndex> openIndex() {
    try {
      return Part.usable(PackIndex.open(indexOf(file)));
    } catch (IOException | RuntimeException e) {
      return Part.unusable("the index of " + file.getFileName() + " can't be read");
    }
  }

  private Part<MappedPack> pack() {
    Part<MappedPack> opened = pack;
    if (opened == null) {
      Part<PackIndex> table = index();
      synchronized (this) {
        opened = pack == null ? openPack(table) : pack;
        pack = opened;
      }
    }
    return opened;
  }

  private Part<MappedPack> openPack(Part<PackIndex> table) {
    if (table.value.isEmpty()) {
      return Part.unusable(table.trouble);
    }
    PackIndex known = table.value.get();
    try {
      MappedPack opened = MappedPack.open(file, known);
      boolean belongs =
          Arrays.equals(opened.checksum(), known.packChecksum())
              && opened.objectCount() == known.objectCount();
      return belongs
          ? Part.usable(opened)
          : Part.unusable(file.getFileName() + " is cut off, or its index belongs to another pack");
    } catch (IOException | RuntimeException e) {
      return Part.unusable(file.getFileName() + " can't be read");
    }
  }

  /** The offset of an object in the pack; negative if the index does not list the object. */
  long offsetOf(AnyObjectId id) {
    Optional<PackIndex> table = index().value;
    long offset = table.isPresent() ? table.get().offsetOf(id) : PackIndex.ABSENT;
    if (offset >= 0) {
      pack();
    }
    return offset;
  }

  /**
   * The pack's bytes.
   *
   * @throws UnreadableException if the pack can't be used
   */
  MappedPack mapped() throws UnreadableException {
    Part<MappedPack> opened = pack();
    return opened.value.orElseThrow(() -> UnreadableException.damaged(opened.trouble));
  }

  /** Why the pack can't be used; empty if it can. */
  String trouble() {
    return pack().trouble;
  }

  /**
   * Adds the ids of its objects that begin with an abbreviated id.
   *
   * @param limit the size of the set at which to stop
   */
  void resolve(Set<ObjectId> found, AbbreviatedObjectId abbreviated, int limit) {
    index().value.ifPresent(known -> known.resolve(found, abbreviated, limit));
  }
}
