package org.langmix.cli;

import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.langmix.git.file.FileNames;

/**
 * What to say if the locale can't write a name. In the locale {@code C}, which cron jobs and
 * containers have, Java reads names beyond ASCII as U+FFFD, and finds no such file.
 */
final class Locales {
  private static final char UNREADABLE = '\uFFFD';

  /** The commands that read or write files. */
  private static final Set<String> WITH_FILES =
      Set.of("report", "demo", "count", "revisions", "subsystems", "compare", "store");

  private Locales() {}

  /** The complaint about an argument or the current directory, if Java could not read its name. */
  static Optional<String> complaint(String directory, String... args) {
    if (!WITH_FILES.contains(Commands.name(args)) || canWrite(UNREADABLE)) {
      return Optional.empty();
    }
    Optional<String> argument =
        Arrays.stream(args).filter(Locales::isUnreadable).findFirst().map(arg -> "'" + arg + "'");
    return argument
        .or(
            () ->
                Optional.of(directory)
                    .filter(Locales::isUnreadable)
                    .map(name -> "the current directory '" + name + "'"))
        .map(Locales::message);
  }

  private static boolean isUnreadable(String name) {
    return name.indexOf(UNREADABLE) >= 0;
  }

  private static boolean canWrite(char character) {
    return FileNames.ENCODING.canEncode() && FileNames.ENCODING.newEncoder().canEncode(character);
  }

  /** Whether a name failed because the locale can't write it. */
  static boolean isToBlame(Throwable thrown) {
    return thrown instanceof InvalidPathException invalid
        && invalid.getInput().chars().anyMatch(c -> !canWrite((char) c));
  }

  /** The complaint about a name for which the locale {@linkplain #isToBlame is to blame}. */
  static String message(Throwable thrown) {
    return message("'" + ((InvalidPathException) thrown).getInput() + "'");
  }

  private static String message(String name) {
    return "%s can't be written in this locale, whose encoding is %s; set LC_ALL=C.UTF-8, and run again"
        .formatted(name.replace(UNREADABLE, '?'), FileNames.ENCODING);
  }
}
