package org.langmix.subsystem;

import java.util.Locale;

/**
 * A named set of paths that figures are given for.
 *
 * @param kind how the set came about
 * @param name unique among the subsystems of a kind
 */
public record Subsystem(Kind kind, String name) {

  /** How a set of paths came about. */
  public enum Kind {
    /** Everything. */
    TREE,
    /** A top-level directory or the files beside them; together they are the tree. */
    DIRECTORY,
    /** An area of the built-in or the user's list; areas may overlap. */
    AREA,
    /** A directory named on the command line or reached by {@code --depth}. */
    PATH,
    /** A section of the kernel's MAINTAINERS file; sections overlap. */
    MAINTAINERS;

    private final String displayName = name().toLowerCase(Locale.ROOT);

    /**
     * The name as it stands in reports: {@code tree}, {@code directory}, {@code area}, {@code
     * path}, {@code maintainers}.
     */
    public String displayName() {
      return displayName;
    }
  }

  /** The whole tree. */
  public static final Subsystem TREE = new Subsystem(Kind.TREE, "tree");

  /** The files at the top of the tree. */
  public static final Subsystem ROOT_FILES = new Subsystem(Kind.DIRECTORY, "(root files)");

  // As a record's own do, which are slow until compiled; a short run ends before.
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
