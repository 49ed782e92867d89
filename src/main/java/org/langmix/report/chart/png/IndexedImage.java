package org.langmix.report.chart.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * An image as indexes into a palette. The pixels are processed as runs of one colour, and rows that
 * equal the row above are handled as a whole. Charts mostly consist of such runs and rows, so there
 * is little work per pixel.
 */
final class IndexedImage {
  private static final int LARGEST_PALETTE = 256;

  private final int[] pixels;
  private final int width;
  private final int height;
  private final ColorTable colors = new ColorTable();
  private final int[] byFrequency;
  private final int[] palette;
  private int[] runs = new int[1 << 14]; // pairs of a colour's number and a length
  private int size;

  /** Reads an image of type {@link BufferedImage#TYPE_INT_RGB}. */
  IndexedImage(BufferedImage image) {
    pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    width = image.getWidth();
    height = image.getHeight();
    for (int row = 0, next; row < height; row = next) {
      next = row + 1;
      while (next < height && isLikeTheOneAbove(next)) {
        next++;
      }
      addRuns(row * width, (row + 1) * width, next - row);
    }
    byFrequency = colors.byFrequency();
    palette = Arrays.stream(byFrequency).limit(LARGEST_PALETTE).map(colors::color).toArray();
  }

  private boolean isLikeTheOneAbove(int row) {
    int from = row * width;
    return Arrays.equals(pixels, from, from + width, pixels, from - width, from);
  }

  private void addRuns(int from, int to, int rows) {
    for (int start = from, end; start < to; start = end) {
      int color = pixels[start];
      end = start + 1;
      while (end < to && pixels[end] == color) {
        end++;
      }
      if (size == runs.length) {
        runs = Arrays.copyOf(runs, 2 * size);
      }
      runs[size++] = colors.add(color & 0xFFFFFF, (long) (end - start) * rows);
      runs[size++] = end - start;
    }
  }

  /** The most frequent colours, at most 256. */
  int[] palette() {
    return palette.clone();
  }

  /**
   * The rows as PNG stores them: a byte 0, which says that the row is not filtered, and one byte
   * per pixel. A colour that is not in the palette has the index of the nearest colour in the
   * palette.
   */
  byte[] scanlines() {
    byte[] indexes = indexes();
    int length = width + 1;
    byte[] lines = new byte[length * height];
    int run = 0;
    for (int row = 0; row < height; row++) {
      int at = row * length + 1;
      if (row > 0 && isLikeTheOneAbove(row)) {
        System.arraycopy(lines, at - length, lines, at, width);
        continue;
      }
      for (int end = at + width; at < end; run += 2) {
        Arrays.fill(lines, at, at + runs[run + 1], indexes[runs[run]]);
        at += runs[run + 1];
      }
    }
    return lines;
  }

  /** The palette index of each colour, by the colour's number. */
  private byte[] indexes() {
    byte[] indexes = new byte[byFrequency.length];
    for (int i = 0; i < byFrequency.length; i++) {
      int number = byFrequency[i];
      indexes[number] = (byte) (i < palette.length ? i : nearest(colors.color(number)));
    }
    return indexes;
  }

  private int nearest(int color) {
    int nearest = 0;
    for (int i = 1; i < palette.length; i++) {
      if (distance(color, palette[i]) < distance(color, palette[nearest])) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static int distance(int one, int other) {
    int red = ((one >> 16) & 0xFF) - ((other >> 16) & 0xFF);
    int green = ((one >> 8) & 0xFF) - ((other >> 8) & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return red * red + green * green + blue * blue;
  }
}
