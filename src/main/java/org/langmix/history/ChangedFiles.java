package org.langmix.history;

import org.langmix.diff.ChangedLines;

/**
 * A number of files that changed from one revision to another, and how many of their lines did.
 *
 * @param files changed, new and removed files; a file that only moved is none of them
 * @param lines the lines that these files gained and lost; those of a file that could not be read
 *     in one of the revisions are left out
 */
public record ChangedFiles(long files, ChangedLines lines) {
  public static final ChangedFiles NONE = new ChangedFiles(0, ChangedLines.NONE);

  public ChangedFiles plus(ChangedFiles more) {
    return new ChangedFiles(files + more.files, lines.plus(more.lines));
  }
}
