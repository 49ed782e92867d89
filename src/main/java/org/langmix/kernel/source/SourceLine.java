package org.langmix.kernel.source;

/**
 * A line of a file.
 *
 * @param path the path from the top of the tree
 * @param line the number of the line, from 1
 */
public record SourceLine(String path, int line) {
  /** As compilers write it: {@code drivers/block/Makefile:38}. */
  @Override
  public String toString() {
    return path + ":" + line;
  }
}
