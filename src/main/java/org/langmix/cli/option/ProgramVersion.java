package org.langmix.cli.option;

import java.util.Objects;
import org.langmix.count.line.LineCounts;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from the manifest of its jar. */
public final class ProgramVersion implements IVersionProvider {
  public static String ofProgram() {
    return Objects.requireNonNullElse(
        ProgramVersion.class.getPackage().getImplementationVersion(), "development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "langmix " + ofProgram() + " (counting rules, version " + LineCounts.RULE_VERSION + ")"
    };
  }
}
