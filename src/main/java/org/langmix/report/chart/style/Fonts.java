package org.langmix.report.chart.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.langmix.report.OutputException;

/**
 * The letters of all charts. The program carries them, so that charts come out the same on any
 * machine, with other fonts or none.
 */
public final class Fonts {
  private static final String DIRECTORY = "/com/formdev/flatlaf/fonts/inter/";
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final Loaded LOADED = EmptyFontconfig.during(Loaded::load);

  private record Loaded(Font regular, Font semiBold) {
    static Loaded load() {
      System.setProperty("java.awt.headless", "true");
      Loaded loaded = new Loaded(font("Inter-Regular.otf"), font("Inter-SemiBold.otf"));
      width("x", loaded.regular); // what fonts there are is looked up now, and never again
      return loaded;
    }

    private static Font font(String name) {
      try (InputStream in = Fonts.class.getResourceAsStream(DIRECTORY + name)) {
        return Font.createFont(Font.TRUETYPE_FONT, in);
      } catch (IOException | FontFormatException e) {
        requireTemporaryFiles(name);
        throw new IllegalStateException(e);
      }
    }

    /**
     * Java copies a font into a temporary file, and may only say that the font is bad where it
     * can't.
     */
    private static void requireTemporaryFiles(String name) {
      try (InputStream in = Fonts.class.getResourceAsStream(DIRECTORY + name)) {
        Path file = Files.createTempFile("langmix-", ".otf");
        try {
          Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw OutputException.noTemporaryFiles(e);
      }
    }
  }

  private Fonts() {}

  /** Fails as drawing would fail, if it can't work on this machine. */
  static void check() {
    width("x", LOADED.regular);
  }

  public static Font regular(int size) {
    return LOADED.regular.deriveFont((float) size);
  }

  public static Font semiBold(int size) {
    return LOADED.semiBold.deriveFont((float) size);
  }

  /**
   * The font for a text: that one if it has all letters, such as Latin, Greek and Cyrillic ones;
   * else what the machine has for all others, if anything.
   */
  public static Font forText(String text, Font font) {
    if (font.canDisplayUpTo(text) < 0) {
      return font;
    }
    Font ofTheMachine = new Font(Font.SANS_SERIF, Font.PLAIN, font.getSize());
    try {
      return ofTheMachine.canDisplayUpTo(text) < 0 ? ofTheMachine : font;
    } catch (Error e) { // Java's own, "No physical fonts found"
      return font;
    }
  }

  /** How wide a text is, in pixels. */
  public static double width(String text, Font font) {
    return font.getStringBounds(text, CONTEXT).getWidth();
  }
}
