package org.langmix.cli;

import java.util.List;
import java.util.function.Consumer;
import org.langmix.history.Gap;
import org.langmix.report.Names;

/** Tells of tags that lead to what can't be read. */
final class LeftOutTags {
  private LeftOutTags() {}

  static void warn(List<Gap> tags, Consumer<String> warnings) {
    for (Gap tag : tags) {
      String object = tag.object().isEmpty() ? "it" : "object " + tag.object();
      warnings.accept(
          "the tag '%s' is left out, as %s is %s; try git fsck, and git fetch --refetch to get it"
              .formatted(Names.printable(tag.revision().label()), object, tag.reason()));
    }
  }
}
