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
 * The fonts of all charts. The program contains them, so that charts look the same on any machine,
 * whatever fonts it has.
 */
public final class Fonts {
  private static final String DIRECTORY = "/com/formdev/flatlaf/fonts/inter/";
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final Loaded LOADED = EmptyFontconfig.during(Loaded::load);

  private record Loaded(Font regular, Font semiBold) {
    static Loaded load() {
      System.setProperty("java.awt.headless", "true");
      Loaded loaded = new Loaded(font("Inter-Regular.otf"), font("Inter-SemiBold.otf"));
      width("x", loaded.regular); // Java looks for the system's fonts now, and never again
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
     * Java copies a font into a temporary file. If that fails, Java may only say that the font is
     * bad.
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

  /** Throws the error that drawing would throw if this machine can't draw. */
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
   * The font for a text: the given font if it has all letters, as it has for Latin, Greek and
   * Cyrillic text. Otherwise the system's sans-serif font, if that has all letters.
   */
  public static Font forText(String text, Font font) {
    if (font.canDisplayUpTo(text) < 0) {
      return font;
    }
    Font ofTheMachine = new Font(Font.SANS_SERIF, Font.PLAIN, font.getSize());
    try {
      return ofTheMachine.canDisplayUpTo(text) < 0 ? ofTheMachine : font;
    } catch (Error e) { // Java's error "No physical fonts found"
      return font;
    }
  }

  /** The width of a text, in pixels. */
  public static double width(String text, Font font) {
    return font.getStringBounds(text, CONTEXT).getWidth();
  }
}
