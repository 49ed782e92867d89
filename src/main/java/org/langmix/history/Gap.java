package org.langmix.history;

import java.util.Locale;

/**
 * A file, directory, script or tag that should have been read, but could not be.
 *
 * @param revision the revision that has the gap; for a tag that was left out, only its name is
 *     known
 * @param path the path of the file, or the path of the directory with a slash at its end: {@code /}
 *     for a whole tree; empty for a tag
 * @param object the object id, in hexadecimal, of the blob, of the tree, or of the object that the
 *     tag leads to; empty if the id is not known
 * @param reason why the object could not be read
 */
public record Gap(Revision revision, Kind kind, String path, String object, String reason) {

  /** What could not be read. */
  public enum Kind {
    /** A file that would have been counted. */
    FILE,
    /** A directory. The number of its files is not known. */
    DIRECTORY,
    /**
     * A file that has been counted, but could not be compared with its version in the revision
     * before. Only sums of changed lines are affected.
     */
    LINES,
    /** The script that names the minimum versions of tools. Sums are not affected. */
    TOOLS,
    /** A file or directory that says something of the Rust code. Sums are not affected. */
    FACTS,
    /** A tag. Its revision is not in the report at all. */
    TAG;

    private final String displayName = name().toLowerCase(Locale.ROOT);

    /** The name in reports: {@code file}, {@code directory}, {@code lines}. */
    public String displayName() {
      return displayName;
    }
  }

  /** A copy of this gap for another revision. */
  public Gap of(Revision other) {
    return new Gap(other, kind, path, object, reason);
  }

  /** Whether sums are too low because of this gap. */
  public boolean isInSums() {
    return kind == Kind.FILE || kind == Kind.DIRECTORY;
  }
}
