package org.langmix.kernel.source;

import java.util.Collection;
import java.util.Optional;

/**
 * The files of a kernel at one revision. Paths are relative to the top of the tree, with slashes
 * between names.
 */
public interface SourceTree {
  /** The paths of all files, each once, in any order. */
  Collection<String> paths();

  /**
   * The content of a file. Empty if the tree has no such file, or if it can't be read; the reader
   * of the tree goes on without it. The caller does not change the bytes.
   */
  Optional<byte[]> content(String path);
}
