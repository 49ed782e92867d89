package org.langmix.report.chart.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Has Java read a list of fonts that is empty, in place of fontconfig's. Java can't do without one,
 * and fails where fontconfig is missing; where it is not, this one is as good, since Java also
 * looks into the directories of fonts. So the same is done on all machines.
 */
final class EmptyFontconfig {
  private static final String PROPERTY = "sun.awt.fontconfig";

  private EmptyFontconfig() {}

  /**
   * Runs what measures the first text of the program: Java looks up but once what fonts there are.
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
      return first.get(); // there may be fontconfig
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
