package org.langmix.cli;

import java.util.List;
import java.util.function.Consumer;
import org.langmix.history.Gap;
import org.langmix.report.Names;

/** Warns of tags whose target can't be read. */
final class LeftOutTags {
  private LeftOutTags() {}

  static void warn(List<Gap> tags, Consumer<String> warnings) {
    for (Gap tag : tags) {
      String object = tag.object().isEmpty() ? "it" : "object " + tag.object();
      warnings.accept(
          ("the tag '%s' is left out because %s is %s; check the clone with git fsck, and get"
                  + " missing objects with git fetch --refetch")
              .formatted(Names.printable(tag.revision().label()), object, tag.reason()));
    }
  }
}
