package org.langmix.report.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.langmix.history.History;
import org.langmix.report.Report;
import org.langmix.report.ReportFormat;
import org.langmix.report.chart.milestone.Milestones;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Availability;
import org.langmix.report.chart.style.Canvas;

/** Writes the charts into the directory {@code charts}. */
public final class ChartFormat implements ReportFormat {
  private final Set<ChartFile> files;
  private final Milestones milestones;

  /**
   * @param files the file formats that each chart is written in
   * @param milestones the milestones to mark in charts
   */
  public ChartFormat(Set<ChartFile> files, Milestones milestones) {
    this.files = Set.copyOf(files);
    this.milestones = milestones;
  }

  /**
   * Why this machine can't draw charts and what to install, on one line; empty if it can. If it
   * can't, {@link #write} fails.
   */
  public static Optional<String> unavailable() {
    return Availability.REASON_AGAINST;
  }

  @Override
  public void write(Report report, Path directory) throws IOException {
    History history = report.history();
    Path charts = Files.createDirectories(directory.resolve("charts"));
    Sheet sheet = new Sheet(report, milestones, Canvas.WIDE);
    try {
      ChartSet.of(history).parallelStream().forEach(figure -> write(figure, sheet, charts));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(ChartPlan figure, Sheet sheet, Path directory) {
    Drawing.stopIfShutDown();
    try {
      ChartFiles.write(figure, sheet, files, directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
