package org.langmix.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.RawParseUtils;
import org.langmix.git.failure.GitException;
import org.langmix.git.file.RegularFiles;

/**
 * Follows the includes of a repository's configuration before JGit does. JGit follows them wherever
 * they lead, even to the file itself, and as often as they are there.
 */
final class Includes {
  /** How many files may be read in all. A file that is included twice is read twice. */
  private static final int MOST_FILES = 100;

  /** The files between the configuration and the one that is read now, both included. */
  private final Set<Path> including = new LinkedHashSet<>();

  private int files;

  /**
   * Requires that a configuration and all that it includes can be read.
   *
   * @throws GitException that names the file that must not be opened
   */
  void require(Path file) throws IOException {
    RegularFiles.requireFile(file, Layout.MAXIMUM_SMALL);
    if (!Files.exists(file)) {
      return;
    }
    Path real = file.toRealPath();
    if (!including.add(real)) {
      throw unreadable(file, "includes itself, maybe through other files");
    }
    if (++files > MOST_FILES) {
      throw unreadable(file, "is one of more than %,d includes".formatted(MOST_FILES));
    }
    for (String included : parsed(file).getStringList("include", null, "path")) {
      if (included != null) {
        require(included(file, included));
      }
    }
    including.remove(real);
  }

  private static GitException unreadable(Path file, String why) {
    return GitException.unreadable(
        "'%s' %s, in the repository's configuration; remove one of the includes"
            .formatted(file, why),
        null);
  }

  private static Config parsed(Path file) throws IOException {
    Config config = new Config(); // this class follows no includes
    try {
      // As JGit reads it: in any encoding, without a byte order mark.
      config.fromText(RawParseUtils.decode(Files.readAllBytes(file)).replaceFirst("^\uFEFF", ""));
    } catch (ConfigInvalidException e) {
      throw new IOException(
          "'" + file + "' is not a valid git configuration: " + e.getMessage(), e);
    }
    return config;
  }

  private static Path included(Path file, String path) {
    Path from =
        path.startsWith("~/") ? FS.DETECTED.userHome().toPath() : file.toAbsolutePath().getParent();
    return FS.DETECTED.resolve(from.toFile(), path.replaceFirst("^~/", "")).toPath();
  }
}
