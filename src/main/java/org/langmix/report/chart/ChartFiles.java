package org.langmix.report.chart;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a chart. */
final class ChartFiles {
  private ChartFiles() {}

  static void svg(Figure figure, Sheet sheet, Path directory) throws IOException {
    Svg svg = Svg.draw(figure, sheet, figure.name());
    Files.writeString(directory.resolve(figure.name() + ".svg"), svg.lightFile());
    if (figure.kind() != Figure.Kind.AREA) {
      Files.writeString(directory.resolve(figure.name() + FileNames.DARK + ".svg"), svg.darkFile());
    }
  }

  static void png(Figure figure, Sheet sheet, Path directory) throws IOException {
    BufferedImage image =
        figure
            .drawing()
            .apply(sheet)
            .createBufferedImage(
                sheet.canvas().width(), sheet.canvas().height(), BufferedImage.TYPE_INT_RGB, null);
    Path file = directory.resolve(figure.name() + ".png");
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
      PngWriter.write(image, to);
    }
  }
}
