package org.langmix.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.langmix.report.previous.Previous;
import org.langmix.subsystem.Areas;

/**
 * Which earlier report a new one is compared with.
 *
 * @param directory where the one lies that a user names; empty for that in the output directory
 * @param isWanted whether it is compared with any
 */
public record PreviousOption(Optional<Path> directory, boolean isWanted) {
  public static final PreviousOption NONE = new PreviousOption(Optional.empty(), false);

  /**
   * Reads the earlier report.
   *
   * @param out the output directory, with the report that is to be replaced
   * @param areas those that are reported on
   */
  public Previous read(Path out, Areas areas) {
    if (!isWanted) {
      return Previous.NONE;
    }
    List<String> names = areas.areas().stream().map(area -> area.subsystem().name()).toList();
    return directory
        .map(named -> Previous.named(named, names))
        .orElseGet(() -> Previous.in(out, names));
  }
}
