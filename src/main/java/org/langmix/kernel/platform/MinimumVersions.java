package org.langmix.kernel.platform;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.SourceLine;

/**
 * Reads scripts/min-tool-version.sh: a case statement with one label per tool. Under each label,
 * tests of {@code $ARCH} or {@code $SRCARCH} come first, and the version of all others comes last.
 */
final class MinimumVersions {
  static final String PATH = "scripts/min-tool-version.sh";

  private static final Pattern LABEL = Pattern.compile("([\\w*]+)\\)");
  private static final Pattern TEST =
      Pattern.compile("(?:el)?if .*\\$\\{?(?:SRC)?ARCH\\}?\"? *==? *\"?(\\w+)\"? .*");
  private static final Pattern VERSION = Pattern.compile("echo ([\\d.]+)");

  /** Longer lines are passed over. The script has none. */
  private static final int LONGEST_LINE = 1000;

  private MinimumVersions() {}

  static MinimumVersion of(String tool, byte[] script) {
    Fact<String> version = Fact.unsaid("");
    SortedMap<String, Fact<String>> byArchitecture = new TreeMap<>();
    String label = "";
    String architecture = "";
    int number = 0;
    for (String line : new String(script, StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      if (line.length() > LONGEST_LINE) {
        continue;
      }
      Matcher labelled = LABEL.matcher(line.strip());
      Matcher test = TEST.matcher(line.strip());
      Matcher echo = VERSION.matcher(line.strip());
      if (labelled.matches()) {
        label = labelled.group(1);
        architecture = "";
      } else if (test.matches()) {
        architecture = test.group(1);
      } else if (line.strip().equals("else")) {
        architecture = "";
      } else if (echo.matches() && label.equals(tool)) {
        Fact<String> stated = Fact.at(new SourceLine(PATH, number), echo.group(1));
        if (architecture.isEmpty()) {
          version = stated;
        } else {
          byArchitecture.put(architecture, stated);
        }
      }
    }
    return new MinimumVersion(version, byArchitecture);
  }
}
