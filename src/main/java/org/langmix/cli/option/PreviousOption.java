package org.langmix.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.langmix.report.previous.Previous;
import org.langmix.subsystem.Areas;

/**
 * Which earlier report a new one is compared with.
 *
 * @param directory the directory of the earlier report; empty for the report in the output
 *     directory
 * @param isWanted whether to compare with an earlier report at all
 */
public record PreviousOption(Optional<Path> directory, boolean isWanted) {
  public static final PreviousOption NONE = new PreviousOption(Optional.empty(), false);

  /**
   * Reads the earlier report.
   *
   * @param out the output directory, which may hold the report that will be replaced
   * @param areas the areas of the new report; none if its directories take their place
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
