package org.langmix.history;

import java.util.Arrays;
import java.util.List;
import org.langmix.count.Language;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** The files of a subsystem that are of one language and one origin. */
public record Slice(Subsystem subsystem, Language language, Origin origin) {

  /** All slices of a subsystem, in the order of reports. */
  public static List<Slice> of(Subsystem subsystem) {
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                Arrays.stream(Origin.values())
                    .map(origin -> new Slice(subsystem, language, origin)))
        .toList();
  }
}
