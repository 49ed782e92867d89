package org.langmix.git.worktree;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The places of the user's own files for git, by git-config(1) and gitignore(5). */
final class UserFiles {
  private static final String HOME_PREFIX = "~/";

  private final Optional<Path> home;
  private final Optional<Path> configuration;

  UserFiles(Map<String, String> environment) {
    home = path(environment.get("HOME"));
    configuration =
        path(environment.get("XDG_CONFIG_HOME"))
            .or(() -> home.map(directory -> directory.resolve(".config")))
            .map(directory -> directory.resolve("git"));
  }

  private static Optional<Path> path(String value) {
    return Optional.ofNullable(value).filter(text -> !text.isEmpty()).map(Path::of);
  }

  /** The configurations of the system and of the user, those that override others last. */
  List<Path> configurations() {
    return Stream.of(
            Optional.of(Path.of("/etc/gitconfig")),
            configuration.map(directory -> directory.resolve("config")),
            home.map(directory -> directory.resolve(".gitconfig")))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The file with the patterns that the user wants ignored everywhere.
   *
   * @param configured the value of {@code core.excludesFile}
   * @param top what a relative path is relative to
   */
  Optional<Path> excludes(Optional<String> configured, Path top) {
    return configured
        .map(value -> top.resolve(expanded(value)))
        .or(() -> configuration.map(directory -> directory.resolve("ignore")));
  }

  /** A path in a configuration, in which {@code ~/} stands for the home directory. */
  Path expanded(String value) {
    return value.startsWith(HOME_PREFIX) && home.isPresent()
        ? home.get().resolve(value.substring(HOME_PREFIX.length()))
        : Path.of(value);
  }
}
