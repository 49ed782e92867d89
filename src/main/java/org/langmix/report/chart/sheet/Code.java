package org.langmix.report.chart.sheet;

import java.util.List;
import java.util.OptionalDouble;
import org.langmix.history.History;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.chart.style.Ink;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/**
 * The code lines of one language in a subsystem.
 *
 * @param language {@code Rust}, or {@code C} for sources and headers
 */
public record Code(String language, Ink ink, Subsystem subsystem, Origin origin) {

  public static Code rust(Subsystem subsystem, Origin origin) {
    return new Code("Rust", Ink.RUST, subsystem, origin);
  }

  public static Code c(Subsystem subsystem, Origin origin) {
    return new Code("C", Ink.C, subsystem, origin);
  }

  public static List<Code> both(Subsystem subsystem, Origin origin) {
    return List.of(rust(subsystem, origin), c(subsystem, origin));
  }

  /** The number of code lines; empty if the subsystem has no files. */
  OptionalDouble lines(Snapshot snapshot) {
    if (!snapshot.has(subsystem)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        ink == Ink.RUST ? snapshot.rustCode(subsystem, origin) : snapshot.cCode(subsystem, origin));
  }

  public boolean isEverIn(History history) {
    return history.snapshots().stream().anyMatch(snapshot -> lines(snapshot).orElse(0) > 0);
  }

  public Curve curve() {
    return new Curve(language, ink, this::lines, Figures::rounded);
  }

  /** Describes in words how the number of lines changed. */
  public String inWords(ChartDescription words) {
    return words.course(language, this::lines, lines -> Figures.rounded(lines) + " lines");
  }
}
