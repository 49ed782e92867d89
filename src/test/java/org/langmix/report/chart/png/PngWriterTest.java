package org.langmix.report.chart.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PngWriterTest {
  private static BufferedImage image(int width, int height, IntBinaryOperator color) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, color.applyAsInt(x, y));
      }
    }
    return image;
  }

  private static BufferedImage writtenAndRead(BufferedImage image) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    PngWriter.write(image, png);
    return ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
  }

  private static int[] pixels(BufferedImage image) {
    int width = image.getWidth();
    return Arrays.stream(image.getRGB(0, 0, width, image.getHeight(), null, 0, width))
        .map(color -> color & 0xFFFFFF)
        .toArray();
  }

  @Property(tries = 200)
  void up_to_256_colours_come_back_exactly(
      @ForAll @IntRange(min = 1, max = 40) int width,
      @ForAll @IntRange(min = 1, max = 40) int height,
      @ForAll @IntRange(min = 1, max = 256) int colors,
      @ForAll int seed)
      throws IOException {
    BufferedImage image =
        image(
            width, height, (x, y) -> (Math.floorMod(x * y * seed + x / 7, colors) * 65_793) ^ seed);
    BufferedImage read = writtenAndRead(image);
    assertThat(read.getWidth()).isEqualTo(width);
    assertThat(read.getHeight()).isEqualTo(height);
    assertThat(pixels(read)).isEqualTo(pixels(image));
  }

  @Test
  void rows_that_repeat_and_rows_that_differ_keep_their_places() throws IOException {
    BufferedImage image = image(30, 50, (x, y) -> y % 10 < 7 ? 0xFFFFFF : x * y % 200);
    assertThat(pixels(writtenAndRead(image))).isEqualTo(pixels(image));
  }

  @Test
  void of_more_colours_the_frequent_stay_exact_and_the_rare_become_their_neighbours()
      throws IOException {
    // 255 colours that fill whole rows, and 2,550 colours of one pixel each, which are all close to
    // one of the 255.
    BufferedImage image =
        image(200, 255, (x, y) -> x < 190 || y % 2 == 0 ? y << 16 : (y << 16) | (x - 189));
    int[] before = pixels(image);
    int[] after = pixels(writtenAndRead(image));
    for (int i = 0; i < before.length; i++) {
      boolean isRare = (before[i] & 0xFF) > 0;
      assertThat(distance(before[i], after[i])).isLessThanOrEqualTo(isRare ? 100 : 0);
    }
  }

  @Property(tries = 20)
  void no_pixel_is_farther_off_than_the_nearest_frequent_colour(@ForAll int seed)
      throws IOException {
    BufferedImage image =
        image(40, 40, (x, y) -> x < 20 ? ((x * 8) << 8) + seed : (x * 8191 + y * 127) * 31 + seed);
    int[] before = pixels(image);
    int[] after = pixels(writtenAndRead(image));
    int[] palette = Arrays.stream(after).distinct().toArray();
    assertThat(palette.length).isLessThanOrEqualTo(256);
    for (int i = 0; i < before.length; i++) {
      int original = before[i];
      int nearest =
          Arrays.stream(palette).map(color -> distance(original, color)).min().orElseThrow();
      assertThat(distance(original, after[i])).isEqualTo(nearest);
    }
  }

  private static int distance(int one, int other) {
    int red = ((one >> 16) & 0xFF) - ((other >> 16) & 0xFF);
    int green = ((one >> 8) & 0xFF) - ((other >> 8) & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return red * red + green * green + blue * blue;
  }

  @Test
  void many_thousands_of_colours_are_written_too() throws IOException {
    BufferedImage image = image(100, 100, (x, y) -> (y * 100 + x) * 1_677);
    assertThat(Arrays.stream(pixels(writtenAndRead(image))).distinct().count()).isEqualTo(256);
  }
}
