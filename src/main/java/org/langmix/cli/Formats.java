package org.langmix.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.langmix.analysis.Progress;
import org.langmix.report.OutputException;
import org.langmix.report.Report;
import org.langmix.report.chart.ChartFormat;
import org.langmix.report.chart.Milestones;

/**
 * What a report is written as.
 *
 * @param wanted one or more
 * @param milestones what to mark in charts
 */
record Formats(Set<Format> wanted, Milestones milestones) {
  private static final Set<Format> DRAWN = EnumSet.of(Format.SVG, Format.PNG);
  private static final Set<Format> WITH_CHARTS = EnumSet.of(Format.SVG, Format.PNG, Format.HTML);

  /**
   * These but for the charts, where none can be drawn.
   *
   * @param warnings hears why
   * @throws OutputException if none is left
   */
  Formats drawable(Consumer<String> warnings) {
    if (wanted.stream().noneMatch(WITH_CHARTS::contains)) {
      return this;
    }
    Optional<String> reason = ChartFormat.unavailable();
    if (reason.isEmpty()) {
      return this;
    }
    Set<Format> others = EnumSet.copyOf(wanted);
    others.removeAll(DRAWN);
    if (others.isEmpty()) {
      throw new OutputException("no charts can be drawn: " + reason.get());
    }
    warnings.accept("going on without charts: " + reason.get());
    return new Formats(others, milestones);
  }

  /** Writes them into a directory, side by side. */
  void write(Report report, Path directory, Progress progress)
      throws IOException, InterruptedException {
    Interruption.check();
    progress.begin("Writing", "formats", wanted.size());
    try {
      wanted.parallelStream().forEach(format -> write(format, report, directory, progress));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Interruption.check();
  }

  private void write(Format format, Report report, Path directory, Progress progress) {
    try {
      format.writer(milestones).write(report, directory);
      progress.advance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
