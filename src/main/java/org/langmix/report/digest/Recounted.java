package org.langmix.report.digest;

import java.util.ArrayList;
import java.util.List;
import org.langmix.history.Snapshot;
import org.langmix.report.PreviousReport.Counted;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/**
 * A revision that is also in an earlier report, but with another commit or other figures.
 *
 * @param isWhole whether all of the revision could be counted today
 */
public record Recounted(Counted then, Snapshot now, boolean isWhole) {

  /** The reason and the differences: {@code incomplete then; lines of Rust: 12 then, 14 now}. */
  public String describe() {
    List<String> parts = new ArrayList<>(List.of(reason()));
    add(parts, "lines of Rust", then.rustCode(), now.rustCode(Subsystem.TREE, Origin.KERNEL));
    add(parts, "lines of C", then.cCode(), now.cCode(Subsystem.TREE, Origin.KERNEL));
    add(parts, "Rust modules", then.rustModules(), now.rustModules());
    return String.join("; ", parts);
  }

  private String reason() {
    if (!then.is(now.revision())) {
      return "another commit then";
    }
    if (!then.whole()) {
      return "incomplete then";
    }
    return isWhole ? "counted differently then" : "incomplete now";
  }

  private static void add(List<String> parts, String what, long then, long now) {
    if (then != now) {
      parts.add("%s: %,d then, %,d now".formatted(what, then, now));
    }
  }
}
