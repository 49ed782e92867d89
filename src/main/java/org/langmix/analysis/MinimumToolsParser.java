package org.langmix.analysis;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.langmix.history.MinimumTools;

/**
 * Reads scripts/min-tool-version.sh. The script is a case statement with one label per tool. Under
 * each label, branches for single architectures come first and the version for all others comes
 * last.
 */
final class MinimumToolsParser {
  static final String PATH = "scripts/min-tool-version.sh";

  private static final Pattern LABEL = Pattern.compile("(\\w+)\\)");
  private static final Pattern VERSION = Pattern.compile("echo ([\\d.]+)");

  private MinimumToolsParser() {}

  static MinimumTools parse(byte[] script) {
    Map<String, String> versions = new HashMap<>();
    String label = "";
    for (String line : new String(script, StandardCharsets.UTF_8).lines().toList()) {
      Matcher labelled = LABEL.matcher(line.strip());
      Matcher version = VERSION.matcher(line.strip());
      if (labelled.matches()) {
        label = labelled.group(1);
      } else if (version.matches()) {
        versions.put(label, version.group(1));
      }
    }
    return new MinimumTools(
        Optional.ofNullable(versions.get("rustc")),
        Optional.ofNullable(versions.get("bindgen")),
        Optional.ofNullable(versions.get("llvm")),
        Optional.ofNullable(versions.get("gcc")));
  }
}
