package org.langmix.analysis.churn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the files whose content left one path and came to another, one for one. If there is a
 * choice, it is that of {@code git diff -M100%} (diffcore-rename.c, find_identical_files): each new
 * path, in the order of paths, takes the first path left that has the same file name, else the
 * first path left.
 */
final class MovedFiles {
  private final List<File> added = new ArrayList<>();
  private final Map<Integer, List<File>> goneByBlob = new HashMap<>();

  private static final Comparator<File> BY_PATH =
      Comparator.comparing(
          file -> file.path.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  /**
   * A file that is in one of the trees only.
   *
   * @param index its index among all files that differ
   */
  private record File(int index, int blob, String path) {
    String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  void addGone(int index, int blob, String path) {
    goneByBlob.computeIfAbsent(blob, any -> new ArrayList<>()).add(new File(index, blob, path));
  }

  void addNew(int index, int blob, String path) {
    added.add(new File(index, blob, path));
  }

  /** The indices of the moved files, both those at their old and those at their new paths. */
  BitSet find() {
    BitSet moved = new BitSet();
    goneByBlob.values().forEach(files -> files.sort(BY_PATH));
    added.stream()
        .filter(file -> goneByBlob.containsKey(file.blob))
        .sorted(BY_PATH)
        .forEach(
            file ->
                take(file)
                    .ifPresent(
                        source -> {
                          moved.set(source.index);
                          moved.set(file.index);
                        }));
    return moved;
  }

  private Optional<File> take(File file) {
    List<File> left = goneByBlob.get(file.blob);
    Optional<File> source =
        left.stream()
            .filter(one -> one.name().equals(file.name()))
            .findFirst()
            .or(() -> left.stream().findFirst());
    source.ifPresent(left::remove);
    return source;
  }
}
