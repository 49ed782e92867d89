package org.langmix.subsystem;

import java.util.Locale;

/**
 * A named set of paths that has figures of its own.
 *
 * @param kind what defines the set
 * @param name unique among the subsystems of a kind
 */
public record Subsystem(Kind kind, String name) {

  /** What defines a set of paths. */
  public enum Kind {
    /** The whole tree. */
    TREE,
    /**
     * A top-level directory, or the files at the top of the tree. Together they are the whole tree.
     */
    DIRECTORY,
    /** An area of the built-in or the user's list; areas may overlap. */
    AREA,
    /** A directory named on the command line or reached by {@code --depth}. */
    PATH,
    /** A section of the kernel's MAINTAINERS file; sections overlap. */
    MAINTAINERS;

    private final String displayName = name().toLowerCase(Locale.ROOT);

    /**
     * The name in reports: {@code tree}, {@code directory}, {@code area}, {@code path}, {@code
     * maintainers}.
     */
    public String displayName() {
      return displayName;
    }
  }

  /** The whole tree. */
  public static final Subsystem TREE = new Subsystem(Kind.TREE, "tree");

  /** The files at the top of the tree. */
  public static final Subsystem ROOT_FILES = new Subsystem(Kind.DIRECTORY, "(root files)");

  // Both methods do what a record's generated methods do. The generated ones are slow until they
  // are compiled, and a short run ends before that.
  @Override
  public boolean equals(Object other) {
    return other instanceof Subsystem subsystem
        && kind == subsystem.kind
        && name.equals(subsystem.name);
  }

  @Override
  public int hashCode() {
    return kind.hashCode() * 31 + name.hashCode();
  }
}
