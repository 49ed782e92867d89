package org.langmix.report.chart.style;

import java.util.Optional;
import org.langmix.report.OutputException;

/** Whether this Java can draw charts. This is checked once, by measuring a text. */
public final class Availability {
  /** Why this Java can't draw and what to install, on one line; empty if it can draw. */
  public static final Optional<String> REASON_AGAINST = reasonAgainst();

  private Availability() {}

  private static Optional<String> reasonAgainst() {
    try {
      Fonts.check();
      return Optional.empty();
    } catch (LinkageError | InternalError e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      return Optional.of(reason(cause));
    }
  }

  private static String reason(Throwable cause) {
    if (cause instanceof NoClassDefFoundError || cause instanceof ClassNotFoundException) {
      return "this Java lacks the module java.desktop; run a whole one (on Debian or Ubuntu:"
          + " apt-get install default-jre-headless)";
    }
    if (cause instanceof OutputException) {
      return cause.getMessage();
    }
    String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    String withoutStop = said.replaceFirst("\\.$", "");
    return "Java can't draw letters ("
        + withoutStop
        + "); install FreeType (on Debian or Ubuntu: apt-get install libfreetype6)";
  }
}
