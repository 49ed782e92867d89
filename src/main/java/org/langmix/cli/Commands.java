package org.langmix.cli;

import java.util.List;
import org.langmix.cli.ci.CiCommand;
import org.langmix.cli.manual.CompletionCommand;
import org.langmix.cli.manual.ManPagesCommand;
import picocli.CommandLine;

/** The program's commands. */
final class Commands {
  private Commands() {}

  /**
   * Adds only the requested command if it does not look at the others, else all commands. Setting
   * up commands that are not needed takes a tenth of the time of a short run.
   */
  static void addTo(CommandLine program, String... args) {
    named(name(args)).forEach(program::addSubcommand);
  }

  /** The name of the requested command; empty if no command is given. */
  static String name(String... args) {
    return args.length == 0 ? "" : args[0];
  }

  /**
   * The named command if it does not look at the others, else all commands in the order of the help
   * text.
   */
  private static List<Class<?>> named(String name) {
    return switch (name) {
      case "report" -> List.of(ReportCommand.class);
      case "demo" -> List.of(DemoCommand.class);
      case "count" -> List.of(CountCommand.class);
      case "revisions" -> List.of(RevisionsCommand.class);
      case "subsystems" -> List.of(SubsystemsCommand.class);
      case "modules" -> List.of(ModulesCommand.class);
      case "compare" -> List.of(CompareCommand.class);
      case "areas" -> List.of(AreasCommand.class);
      case "store" -> List.of(StoreCommand.class);
      default ->
          List.of(
              ReportCommand.class,
              DemoCommand.class,
              CountCommand.class,
              RevisionsCommand.class,
              SubsystemsCommand.class,
              AreasCommand.class,
              ModulesCommand.class,
              CompareCommand.class,
              StoreCommand.class,
              CiCommand.class,
              CompletionCommand.class,
              ManPagesCommand.class);
    };
  }
}
