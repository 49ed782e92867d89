package org.langmix.cli;

import java.util.Objects;
import org.langmix.count.LineCounts;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar has it. */
final class Version implements IVersionProvider {
  static String ofProgram() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "langmix " + ofProgram() + " (counting rules, version " + LineCounts.RULE_VERSION + ")"
    };
  }
}
