package org.langmix.report.chart;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes file names from titles. The names are unique and safe on any file system. */
final class FileNames {
  private static final int LONGEST = 60;

  /** The end of the file name of a chart's dark variant. */
  static final String DARK = "-dark";

  private final Set<String> given = new HashSet<>();

  String of(String prefix, String title) {
    String words =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String base = prefix + words.substring(0, Math.min(words.length(), LONGEST));
    String name = base;
    for (int i = 2; given.contains(name) || given.contains(name + DARK); i++) {
      name = base + "-" + i;
    }
    given.add(name);
    given.add(name + DARK);
    return name;
  }
}
