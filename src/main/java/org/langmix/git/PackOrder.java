package org.langmix.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.internal.storage.file.PackIndex;
import org.eclipse.jgit.internal.storage.file.PackMidx;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.FS;

/**
 * Where blobs lie: in which pack and where in it. In this order deltas are read shortly behind what
 * they are built on.
 */
final class PackOrder {
  /** The place of what is in no pack, behind all others. */
  static final long NOWHERE = Long.MAX_VALUE;

  /** As git's own limit for alternates of alternates. */
  private static final int MAXIMUM_ALTERNATE_DEPTH = 5;

  private static final int OFFSET_BITS = 48;

  private final List<PackIndex> indexes = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  private PackOrder() {}

  /** The packs of an object directory and its alternates. */
  static PackOrder of(ObjectDirectory objects, Config config, FS fs) throws IOException {
    PackOrder order = new PackOrder();
    Map<Path, ObjectDirectory> directories = new LinkedHashMap<>();
    directories.put(objects.getDirectory().toPath().toRealPath(), objects);
    addAlternates(directories, objects.getDirectory().toPath(), config, fs, 1);
    for (ObjectDirectory directory : directories.values()) {
      for (Pack pack : packs(directory)) {
        order.indexes.add(pack.getIndex());
        order.files.add(pack.getPackFile().toPath());
      }
    }
    return order;
  }

  /** The packs of a directory, those below a multi-pack index one by one. */
  static List<Pack> packs(ObjectDirectory directory) {
    return directory.getPacks().stream()
        .flatMap(
            pack ->
                pack instanceof PackMidx index ? index.getCoveredPacks().stream() : Stream.of(pack))
        .toList();
  }

  /** The packs, in the order of their numbers; one that can't be mapped is left to JGit. */
  List<Optional<MappedPack>> packs() {
    return IntStream.range(0, files.size()).mapToObj(this::map).toList();
  }

  private Optional<MappedPack> map(int pack) {
    try {
      return Optional.of(MappedPack.open(files.get(pack), indexes.get(pack)::findOffset));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The place of what begins at an offset of a pack. */
  static long place(int pack, long offset) {
    return (long) pack << OFFSET_BITS | offset;
  }

  static int pack(long place) {
    return (int) (place >>> OFFSET_BITS);
  }

  static long offset(long place) {
    return place & ((1L << OFFSET_BITS) - 1);
  }

  private static void addAlternates(
      Map<Path, ObjectDirectory> known, Path directory, Config config, FS fs, int depth)
      throws IOException {
    Path file = directory.resolve("info/alternates");
    if (depth > MAXIMUM_ALTERNATE_DEPTH || !Files.isRegularFile(file)) {
      return;
    }
    for (String line : Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
      Path alternate = directory.resolve(line.strip());
      if (line.isBlank() || line.startsWith("#") || !Files.isDirectory(alternate)) {
        continue;
      }
      Path real = alternate.toRealPath();
      if (!known.containsKey(real)) {
        known.put(real, new ObjectDirectory(config, real.toFile(), null, fs, null));
        addAlternates(known, real, config, fs, depth + 1);
      }
    }
  }

  /** The place of each blob that is wanted, by its number. */
  long[] places(Blobs blobs, BitSet wanted) throws IOException {
    long[] places = new long[blobs.size()];
    for (int number = wanted.nextSetBit(0); number >= 0; number = wanted.nextSetBit(number + 1)) {
      places[number] = place(blobs.id(number));
    }
    return places;
  }

  private long place(ObjectId id) throws IOException {
    for (int pack = 0; pack < indexes.size(); pack++) {
      long offset = indexes.get(pack).findOffset(id);
      if (offset >= 0) {
        return place(pack, offset);
      }
    }
    return NOWHERE;
  }
}
