package org.langmix.history;

import java.util.Optional;

/**
 * The oldest tools that can build a tree, as its scripts/min-tool-version.sh says; empty if not.
 */
public record MinimumTools(
    Optional<String> rustc, Optional<String> bindgen, Optional<String> llvm, Optional<String> gcc) {
  public static final MinimumTools UNKNOWN =
      new MinimumTools(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
