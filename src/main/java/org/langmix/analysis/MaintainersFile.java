package org.langmix.analysis;

import java.nio.charset.StandardCharsets;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.clone.FileFetch;
import org.langmix.analysis.selection.SelectionException;
import org.langmix.git.EntryKind;
import org.langmix.git.failure.GitException;
import org.langmix.history.Revision;
import org.langmix.subsystem.Maintainers;

/** Reads the MAINTAINERS file of a revision. */
final class MaintainersFile {
  private static final String PATH = "MAINTAINERS";

  /** In bytes. The kernel's own file has about one million. */
  private static final int MAXIMUM = 16 << 20;

  private MaintainersFile() {}

  /**
   * The sections of the file.
   *
   * @throws SelectionException if there is no such file, if no section in it has F: lines, or if it
   *     is far larger than that of any kernel
   */
  static Maintainers of(Clone clone, Revision revision) throws InterruptedException {
    FileFetch.fetch(clone, revision, PATH);
    byte[] content =
        clone
            .repository()
            .file(revision.tree(), PATH)
            .orElseThrow(() -> unusable(revision, "has no MAINTAINERS file"));
    if (content.length > MAXIMUM) {
      throw unusable(revision, "has a MAINTAINERS file larger than %,d bytes".formatted(MAXIMUM));
    }
    String source = PATH + " in " + revision.name();
    Maintainers maintainers =
        Maintainers.parse(
            source,
            new String(content, StandardCharsets.UTF_8),
            path -> isDirectory(clone, revision, path));
    if (maintainers.sections().isEmpty()) {
      throw unusable(revision, "has a MAINTAINERS file in which no section has F: lines");
    }
    return maintainers;
  }

  /** Whether there is a directory, or a directory above it that can't be read. */
  private static boolean isDirectory(Clone clone, Revision revision, String path) {
    try {
      return clone
          .repository()
          .entry(revision.tree(), path)
          .filter(EntryKind.DIRECTORY::equals)
          .isPresent();
    } catch (GitException e) {
      return true; // the report tells of the directory that can't be read
    }
  }

  private static SelectionException unusable(Revision revision, String what) {
    return SelectionException.of(
        "%s, the newest revision, %s; choose other revisions or leave out --maintainers"
            .formatted(revision.name(), what));
  }
}
