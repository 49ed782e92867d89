package org.langmix.git.object;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.AnyObjectId;
import org.langmix.git.index.MultiPackIndex;

/** The pack that a multi-pack index names for an object. */
final class PackChoice {
  private static final String FILE = "multi-pack-index";

  private final MultiPackIndex index;
  private final int[] numbers;

  private PackChoice(MultiPackIndex index, int[] numbers) {
    this.index = index;
    this.numbers = numbers;
  }

  /**
   * Opens the multi-pack index of a directory.
   *
   * @param packs the numbers of all packs of the repository
   * @return empty if there is none, or if it can't be used, as it is of use for speed only
   */
  static Optional<PackChoice> in(Path directory, Map<Path, Integer> packs) {
    Path file = directory.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      MultiPackIndex index = MultiPackIndex.open(file);
      int[] numbers =
          index.packs().stream()
              .map(name -> directory.resolve(name.replaceFirst("\\.idx$", ".pack")))
              .mapToInt(pack -> packs.getOrDefault(pack, MultiPackIndex.UNKNOWN))
              .toArray();
      return Optional.of(new PackChoice(index, numbers));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The number of the pack that should have an object; negative if none is named. */
  int packOf(AnyObjectId id) {
    int number = index.packOf(id);
    return number < 0 ? number : numbers[number];
  }
}
