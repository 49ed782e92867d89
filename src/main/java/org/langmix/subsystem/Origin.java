package org.langmix.subsystem;

import java.util.Locale;

/** Who wrote a file. Headline figures are {@link #KERNEL}; the others stand beside them. */
public enum Origin {
  /** Written for the kernel. */
  KERNEL,
  /** Third-party crates copied into the tree. */
  VENDORED,
  /** Machine-made and checked in. */
  GENERATED;

  private final String displayName = name().toLowerCase(Locale.ROOT);

  /** The name as it stands in reports and areas files: {@code kernel}, {@code vendored}… */
  public String displayName() {
    return displayName;
  }
}
