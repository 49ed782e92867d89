package org.langmix.cli;

import java.util.ArrayList;
import java.util.List;
import org.langmix.analysis.RevisionOptions;
import org.langmix.analysis.SubsystemOptions;
import org.langmix.analysis.SubsystemOptions.Sections;
import org.langmix.subsystem.Areas;

/** Options of a report as one types them, those left out that do not change its figures. */
final class TypedOptions {
  private TypedOptions() {}

  static List<String> of(RevisionOptions revisions, SubsystemOptions subsystems) {
    List<String> typed = new ArrayList<>();
    revisions.tags().forEach(tags -> typed.add("--tags " + tags));
    revisions.every().ifPresent(every -> typed.add("--every " + every));
    revisions.ref().ifPresent(ref -> typed.add("--ref " + ref));
    revisions.since().ifPresent(since -> typed.add("--since " + since));
    revisions.until().ifPresent(until -> typed.add("--until " + until));
    if (revisions.head()) {
      typed.add("--head");
    }
    if (!subsystems.areas().definition().equals(Areas.builtIn().definition())) {
      typed.add("--areas FILE");
    }
    subsystems.paths().forEach(path -> typed.add("--dir " + path));
    if (subsystems.depth() > 1) {
      typed.add("--depth " + subsystems.depth());
    }
    subsystems.filter().only().forEach(pattern -> typed.add("--only " + pattern));
    subsystems.filter().exclude().forEach(pattern -> typed.add("--exclude " + pattern));
    if (subsystems.sections() != Sections.NONE) {
      typed.add("--maintainers");
    }
    if (subsystems.sections() == Sections.ALL) {
      typed.add("--all-sections");
    }
    return typed;
  }
}
