package org.langmix.cli;

import java.util.List;
import java.util.function.Consumer;
import org.langmix.analysis.Analysis;
import org.langmix.history.Gap;
import org.langmix.report.Names;

/** Warns of what is unusual about the selected revisions. */
final class SelectionWarnings {
  private SelectionWarnings() {}

  static void print(Analysis analysis, Consumer<String> warnings) {
    warnOfTags(analysis.leftOut(), warnings);
    analysis.notes().forEach(note -> warnings.accept(Names.printable(note)));
  }

  /** Warns of tags whose target can't be read. */
  private static void warnOfTags(List<Gap> tags, Consumer<String> warnings) {
    for (Gap tag : tags) {
      String object = tag.object().isEmpty() ? "it" : "object " + tag.object();
      warnings.accept(
          ("the tag '%s' is left out because %s is %s; check the clone with git fsck, and get"
                  + " missing objects with git fetch --refetch")
              .formatted(Names.printable(tag.revision().label()), object, tag.reason()));
    }
  }
}
