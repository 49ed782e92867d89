package org.langmix.report.chart;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.langmix.history.History;
import org.langmix.report.ReportFormat;

/** Writes the charts into the directory {@code charts}. */
public final class ChartFormat implements ReportFormat {
  private final String extension;
  private final Encoder encoder;

  /** Makes a file's bytes of a chart. */
  @FunctionalInterface
  private interface Encoder {
    void write(String name, JFreeChart chart, OutputStream to) throws IOException;
  }

  private ChartFormat(String extension, Encoder encoder) {
    this.extension = extension;
    this.encoder = encoder;
  }

  /** Charts as SVG, text as text. */
  public static ReportFormat svg() {
    return new ChartFormat(".svg", ChartFormat::writeSvg);
  }

  /** Charts as PNG, at their natural size. */
  public static ReportFormat png() {
    return new ChartFormat(".png", ChartFormat::writePng);
  }

  @Override
  public void write(History history, Path directory) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Path charts = Files.createDirectories(directory.resolve("charts"));
    try {
      ChartSet.of(history).parallelStream().forEach(chart -> write(chart, charts));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(ChartSet.Named chart, Path directory) {
    Path file = directory.resolve(chart.name() + extension);
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
      encoder.write(chart.name(), chart.chart().get(), to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeSvg(String name, JFreeChart chart, OutputStream to) throws IOException {
    SVGGraphics2D graphics = new SVGGraphics2D(Theme.WIDTH, Theme.HEIGHT, SVGUnits.PX);
    graphics.setGeomDoubleConverter(ChartFormat::decimal);
    graphics.setDefsKeyPrefix(name + "-");
    chart.draw(graphics, new Rectangle2D.Double(0, 0, Theme.WIDTH, Theme.HEIGHT));
    to.write(graphics.getSVGElement().getBytes(StandardCharsets.UTF_8));
  }

  /** Hundredths of a pixel are more than anybody sees. */
  private static String decimal(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  private static void writePng(String name, JFreeChart chart, OutputStream to) throws IOException {
    BufferedImage image =
        chart.createBufferedImage(Theme.WIDTH, Theme.HEIGHT, BufferedImage.TYPE_INT_RGB, null);
    PngWriter.write(image, to);
  }
}
