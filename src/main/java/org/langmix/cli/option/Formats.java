package org.langmix.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.langmix.analysis.clone.Progress;
import org.langmix.report.OutputException;
import org.langmix.report.Report;
import org.langmix.report.ReportFormat;
import org.langmix.report.chart.ChartFile;
import org.langmix.report.chart.ChartFormat;
import org.langmix.report.chart.milestone.Milestones;
import org.langmix.report.csv.CsvFormat;
import org.langmix.report.html.HtmlFormat;
import org.langmix.report.json.JsonFormat;
import org.langmix.report.markdown.MarkdownFormat;

/**
 * The formats that a report is written in.
 *
 * @param wanted one or more formats
 * @param milestones the milestones to mark in charts
 */
public record Formats(Set<Format> wanted, Milestones milestones) {
  private static final Set<Format> DRAWN = EnumSet.of(Format.SVG, Format.PNG);

  /**
   * These formats; without SVG and PNG if charts can't be drawn.
   *
   * @param warnings is told why charts can't be drawn
   * @throws OutputException if no format is left
   */
  public Formats drawable(Consumer<String> warnings) throws InterruptedException {
    if (!haveCharts()) {
      return this;
    }
    Optional<String> reason = InterruptibleWork.await(1, ChartFormat::unavailable);
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

  /** Whether any of the formats has charts. */
  public boolean haveCharts() {
    return wanted.stream().anyMatch(Format::hasCharts);
  }

  /**
   * Writes all formats into a directory, in parallel.
   *
   * @param threads how many threads write and draw
   */
  public void write(Report report, Path directory, Progress progress, int threads)
      throws IOException, InterruptedException {
    InterruptibleWork.throwIfInterrupted();
    List<ReportFormat> writers = writers();
    progress.begin("Writing", "formats", writers.size());
    try {
      InterruptibleWork.await(
          threads,
          () -> {
            writers.parallelStream().forEach(writer -> write(writer, report, directory, progress));
            return null;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    InterruptibleWork.throwIfInterrupted();
  }

  /** The writers of the wanted formats. Other writers are not created. */
  private List<ReportFormat> writers() {
    List<ReportFormat> writers = new ArrayList<>();
    Set<ChartFile> charts = EnumSet.noneOf(ChartFile.class);
    for (Format format : wanted) {
      switch (format) {
        case CSV -> writers.add(new CsvFormat());
        case SVG -> charts.add(ChartFile.SVG);
        case PNG -> charts.add(ChartFile.PNG);
        case HTML -> writers.add(new HtmlFormat(milestones));
        case MARKDOWN -> writers.add(new MarkdownFormat());
        case JSON -> writers.add(new JsonFormat());
      }
    }
    if (!charts.isEmpty()) {
      writers.add(new ChartFormat(charts, milestones));
    }
    return writers;
  }

  private static void write(ReportFormat writer, Report report, Path directory, Progress progress) {
    try {
      writer.write(report, directory);
      progress.advance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
