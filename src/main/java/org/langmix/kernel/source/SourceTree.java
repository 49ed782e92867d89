package org.langmix.kernel.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.langmix.count.rust.RustTokens;

/**
 * The files of a kernel at one revision. Paths are relative to the top of the tree, with slashes
 * between names; the path of the top is empty. What can't be read is as if it were not there; the
 * reader of the tree goes on without it.
 */
public interface SourceTree {
  /** The paths of all Rust files, each once, in any order. */
  Collection<String> rustFiles();

  /** The names of the files right in a directory, sorted; none if there is no such directory. */
  List<String> files(String directory);

  /** The names of the directories right in a directory, sorted. */
  List<String> directories(String directory);

  /** The content of a file. The caller does not change the bytes. */
  Optional<byte[]> content(String path);

  /** The tokens of a Rust file. */
  default Optional<RustTokens> tokens(String path) {
    return content(path).map(RustTokens::of);
  }

  /**
   * What is made of the content of one file and its path, and of nothing else. Trees that share the
   * file may share what is made of it, so it must not be changed.
   *
   * @param kind tells it from other things that are made of the same file
   * @param maker makes it
   */
  default <T> T made(String kind, String path, Supplier<T> maker) {
    return maker.get();
  }

  /** Whether there is a file at a path. */
  default boolean hasFile(String path) {
    return files(Paths.directory(path)).contains(Paths.name(path));
  }
}
