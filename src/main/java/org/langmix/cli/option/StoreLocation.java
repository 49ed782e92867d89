package org.langmix.cli.option;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the count store lies if nobody says where. */
public final class StoreLocation {
  private static final Path FILE = Path.of("langmix", "counts.mv");

  private StoreLocation() {}

  /**
   * As the XDG Base Directory Specification has it: relative paths are not valid, and ignored.
   *
   * @return empty if the environment has no place for it
   */
  public static Optional<Path> in(Map<String, String> environment) {
    return absolute(environment.get("XDG_CACHE_HOME"))
        .or(() -> absolute(environment.get("HOME")).map(home -> home.resolve(".cache")))
        .map(caches -> caches.resolve(FILE));
  }

  private static Optional<Path> absolute(String path) {
    return Optional.ofNullable(path).map(Path::of).filter(Path::isAbsolute);
  }
}
