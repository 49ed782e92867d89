package org.langmix.cli.option;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The default location of the count store. */
public final class StoreLocation {
  private static final Path FILE = Path.of("langmix", "counts.mv");

  private StoreLocation() {}

  /**
   * The file's path by the XDG Base Directory Specification. Relative paths in the environment are
   * invalid by that specification, and are ignored.
   *
   * @return the path; empty if the environment names no directory for it
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
