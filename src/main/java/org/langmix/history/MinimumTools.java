package org.langmix.history;

import java.util.Optional;

/**
 * The minimum versions of the tools that build a tree, from its scripts/min-tool-version.sh. A
 * version is empty if the script does not name it.
 */
public record MinimumTools(
    Optional<String> rustc, Optional<String> bindgen, Optional<String> llvm, Optional<String> gcc) {
  public static final MinimumTools UNKNOWN =
      new MinimumTools(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
