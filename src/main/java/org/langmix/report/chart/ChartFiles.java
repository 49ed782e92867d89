package org.langmix.report.chart;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.langmix.report.chart.png.PngWriter;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Canvas;

/** Writes the files of a chart. */
final class ChartFiles {
  private ChartFiles() {}

  /** Writes a chart. It is laid out only once, even if it is written in several formats. */
  static void write(ChartPlan figure, Sheet sheet, Set<ChartFile> files, Path directory)
      throws IOException {
    JFreeChart chart = figure.drawing().apply(sheet);
    if (files.contains(ChartFile.SVG)) {
      writeSvg(figure, chart, sheet, directory);
    }
    if (files.contains(ChartFile.PNG)) {
      writePng(chart, sheet.canvas(), directory.resolve(figure.name() + ".png"));
    }
  }

  private static void writeSvg(ChartPlan figure, JFreeChart chart, Sheet sheet, Path directory)
      throws IOException {
    Svg svg = Svg.draw(figure, chart, sheet.canvas(), figure.name());
    Files.writeString(directory.resolve(figure.name() + ".svg"), svg.lightFile());
    if (figure.kind() != ChartPlan.Kind.AREA) {
      Files.writeString(directory.resolve(figure.name() + FileNames.DARK + ".svg"), svg.darkFile());
    }
  }

  private static void writePng(JFreeChart chart, Canvas canvas, Path file) throws IOException {
    BufferedImage image =
        chart.createBufferedImage(
            canvas.width(), canvas.height(), BufferedImage.TYPE_INT_RGB, null);
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
      PngWriter.write(image, to);
    }
  }
}
