package org.langmix.report.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.langmix.history.History;
import org.langmix.report.Report;
import org.langmix.report.ReportFormat;

/** Writes the charts into the directory {@code charts}. */
public final class ChartFormat implements ReportFormat {
  private final Milestones milestones;
  private final Encoder encoder;

  /**
   * Makes a chart's files. What does so is loaded only when it is used: it can't be where Java
   * lacks the module java.desktop.
   */
  @FunctionalInterface
  private interface Encoder {
    void write(Figure figure, Sheet sheet, Path directory) throws IOException;
  }

  private ChartFormat(Milestones milestones, Encoder encoder) {
    this.milestones = milestones;
    this.encoder = encoder;
  }

  /** Charts as SVG, text as text; those of a page on a dark ground too. */
  public static ReportFormat svg(Milestones milestones) {
    return new ChartFormat(milestones, (figure, sheet, in) -> ChartFiles.svg(figure, sheet, in));
  }

  /** Charts as PNG, at their natural size. */
  public static ReportFormat png(Milestones milestones) {
    return new ChartFormat(milestones, (figure, sheet, in) -> ChartFiles.png(figure, sheet, in));
  }

  /**
   * Why charts can't be drawn on this machine and what to install, on one line; empty if they can.
   * Where they can't, {@link #write} fails.
   */
  public static Optional<String> unavailable() {
    return Availability.REASON_AGAINST;
  }

  @Override
  public void write(Report report, Path directory) throws IOException {
    History history = report.history();
    Path charts = Files.createDirectories(directory.resolve("charts"));
    Sheet sheet = new Sheet(history, milestones, Canvas.WIDE);
    try {
      ChartSet.of(history).parallelStream().forEach(figure -> write(figure, sheet, charts));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(Figure figure, Sheet sheet, Path directory) {
    try {
      encoder.write(figure, sheet, directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
