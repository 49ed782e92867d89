package org.langmix.cli;

import org.langmix.cli.option.ProgramVersion;
import org.langmix.subsystem.Areas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the built-in areas. */
@Command(
    name = "areas",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = {
      "Prints the built-in areas, in the syntax of a file for --areas and --add-areas.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  langmix areas",
      "  langmix areas > my-areas",
      "  langmix report --areas my-areas ~/linux",
      "  langmix report --add-areas more-areas ~/linux"
    })
final class AreasCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().getOut().print(Areas.builtInText());
  }
}
