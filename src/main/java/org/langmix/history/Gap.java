package org.langmix.history;

/**
 * What should have been counted, or looked at, and could not be.
 *
 * @param revision holds it; of a tag that was left out only its name is known
 * @param path of a file; of a directory with a slash at its end, that of a whole tree being {@code
 *     /}; empty of a tag
 * @param object the id in hexadecimal of the blob, the tree, or what a tag leads to; empty if not
 *     even that is known
 * @param reason why it could not be read
 */
public record Gap(Revision revision, Kind kind, String path, String object, String reason) {

  /** What could not be read. */
  public enum Kind {
    /** A file that would have been counted. */
    FILE,
    /** A directory: how many files it holds is not known. */
    DIRECTORY,
    /** The script that names the oldest tools; no sum lacks anything. */
    TOOLS,
    /** A tag: the revision is not in the report at all. */
    TAG
  }

  /** This gap as one of another revision. */
  public Gap of(Revision other) {
    return new Gap(other, kind, path, object, reason);
  }

  /** Whether sums are too low by it. */
  public boolean isInSums() {
    return kind == Kind.FILE || kind == Kind.DIRECTORY;
  }
}
