package org.langmix.report.chart.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Makes Java read an empty font configuration in place of fontconfig's. Java needs a font
 * configuration, and fails on a machine without fontconfig. On a machine with fontconfig, the empty
 * configuration is as good, because Java also searches the font directories. So it is used on all
 * machines except those with Windows or macOS.
 */
final class EmptyFontconfig {
  private static final String PROPERTY = "sun.awt.fontconfig";

  private EmptyFontconfig() {}

  /**
   * Runs the code that measures the first text of the program. Java looks for fonts only once, at
   * that time.
   */
  static <T> T during(Supplier<T> first) {
    String system = System.getProperty("os.name");
    boolean isElsewhere = system.startsWith("Windows") || system.startsWith("Mac");
    if (isElsewhere || System.getProperty(PROPERTY) != null) {
      return first.get();
    }
    Path file;
    try {
      file = Files.createTempFile("langmix-", ".properties");
      Files.writeString(file, "version=1\nsequence.allfonts=default\n");
    } catch (IOException e) {
      return first.get(); // fontconfig may be installed
    }
    System.setProperty(PROPERTY, file.toString());
    try {
      return first.get();
    } finally {
      System.clearProperty(PROPERTY);
      delete(file);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
