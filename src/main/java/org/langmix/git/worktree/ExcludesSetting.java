package org.langmix.git.worktree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.util.RawParseUtils;
import org.langmix.git.file.RegularFiles;

/** The value of {@code core.excludesFile}, by git-config(1). The file that is read last decides. */
final class ExcludesSetting {
  private static final int MAXIMUM_LENGTH = 1 << 20;

  /** Git follows no more includes within each other (config.c, MAX_INCLUDE_DEPTH). */
  private static final int MOST_INCLUDES = 10;

  private final UserFiles user;
  private Optional<String> value = Optional.empty();

  ExcludesSetting(UserFiles user) {
    this.user = user;
  }

  Optional<String> value() {
    return value;
  }

  /**
   * Reads a configuration, if it exists, and those that it includes. Includes with a condition are
   * left out.
   */
  void read(Path file) throws IOException, ConfigInvalidException {
    read(file, 0);
  }

  private void read(Path file, int depth) throws IOException, ConfigInvalidException {
    RegularFiles.requireFile(file, MAXIMUM_LENGTH);
    if (!Files.exists(file) || depth > MOST_INCLUDES) {
      return;
    }
    Config config = new Config(); // this class follows no includes
    config.fromText(RawParseUtils.decode(Files.readAllBytes(file)).replaceFirst("^\uFEFF", ""));
    for (String included : config.getStringList("include", null, "path")) {
      if (included != null) {
        read(file.resolveSibling(user.expanded(included)), depth + 1);
      }
    }
    Optional.ofNullable(config.getString(ConfigConstants.CONFIG_CORE_SECTION, null, "excludesFile"))
        .ifPresent(found -> value = Optional.of(found));
  }
}
