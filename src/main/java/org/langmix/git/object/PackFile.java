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

/**
 * A pack and its index. A pack that can't be used says why when an object is read from it.
 *
 * @param index empty if the index can't be read, so that the pack's objects are not known
 * @param pack empty if the pack can't be used
 * @param trouble why the pack can't be used; empty if it can
 */
record PackFile(Optional<PackIndex> index, Optional<MappedPack> pack, String trouble) {
  private static final String EXTENSION = "pack";

  /** Opens and maps a pack. A mapped pack can be read even after git has deleted it. */
  static PackFile open(Path file) {
    String name = file.getFileName().toString();
    Path indexFile =
        file.resolveSibling(name.substring(0, name.length() - EXTENSION.length()) + "idx");
    PackIndex index;
    try {
      index = PackIndex.open(indexFile);
    } catch (IOException | RuntimeException e) {
      return new PackFile(
          Optional.empty(), Optional.empty(), "the index of " + name + " can't be read");
    }
    try {
      MappedPack pack = MappedPack.open(file, index);
      if (!Arrays.equals(pack.checksum(), index.packChecksum())
          || pack.objectCount() != index.objectCount()) {
        return new PackFile(
            Optional.of(index),
            Optional.empty(),
            name + " is cut off, or its index belongs to another pack");
      }
      return new PackFile(Optional.of(index), Optional.of(pack), "");
    } catch (IOException | RuntimeException e) {
      return new PackFile(Optional.of(index), Optional.empty(), name + " can't be read");
    }
  }

  /** The offset of an object in the pack; negative if the index does not list the object. */
  long offsetOf(AnyObjectId id) {
    return index.isPresent() ? index.get().offsetOf(id) : PackIndex.ABSENT;
  }

  /**
   * The pack's bytes.
   *
   * @throws UnreadableException if the pack can't be used
   */
  MappedPack mapped() throws UnreadableException {
    return pack.orElseThrow(() -> UnreadableException.damaged(trouble));
  }

  /**
   * Adds the ids of its objects that begin with an abbreviated id.
   *
   * @param limit the size of the set at which to stop
   */
  void resolve(Set<ObjectId> found, AbbreviatedObjectId abbreviated, int limit) {
    index.ifPresent(known -> known.resolve(found, abbreviated, limit));
  }
}
