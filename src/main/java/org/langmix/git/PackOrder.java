package org.langmix.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.internal.storage.file.PackIndex;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.util.FS;

/**
 * Puts blobs in the order in which packs hold them, so that delta bases are read shortly before
 * what is built on them. What is in no pack comes last.
 */
final class PackOrder {
  /** As git's own limit for alternates of alternates. */
  private static final int MAXIMUM_ALTERNATE_DEPTH = 5;

  private final List<PackIndex> indexes = new ArrayList<>();

  private PackOrder() {}

  /** The order of the packs of an object directory and its alternates. */
  static PackOrder of(ObjectDirectory objects, Config config, FS fs) throws IOException {
    PackOrder order = new PackOrder();
    Map<Path, ObjectDirectory> directories = new LinkedHashMap<>();
    directories.put(objects.getDirectory().toPath().toRealPath(), objects);
    addAlternates(directories, objects.getDirectory().toPath(), config, fs, 1);
    for (ObjectDirectory directory : directories.values()) {
      for (Pack pack : directory.getPacks()) {
        order.indexes.add(pack.getIndex());
      }
    }
    return order;
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

  /** The numbers of the blobs in reading order. */
  int[] sort(Blobs blobs, int[] numbers) throws IOException {
    long[] places = new long[blobs.size()];
    for (int number : numbers) {
      places[number] = place(blobs, number);
    }
    return Arrays.stream(numbers)
        .boxed()
        .sorted(Comparator.comparingLong(number -> places[number]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private long place(Blobs blobs, int number) throws IOException {
    for (int pack = 0; pack < indexes.size(); pack++) {
      long offset = indexes.get(pack).findOffset(blobs.id(number));
      if (offset >= 0) {
        return (long) pack << 48 | offset;
      }
    }
    return Long.MAX_VALUE;
  }

  static int[] all(Blobs blobs) {
    return IntStream.range(0, blobs.size()).toArray();
  }
}
