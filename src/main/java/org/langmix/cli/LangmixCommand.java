package org.langmix.cli;

import java.util.Map;
import org.langmix.cli.hotspot.CompilerDirectives;
import org.langmix.cli.option.ProgramVersion;
import org.langmix.cli.terminal.Console;
import org.langmix.cli.terminal.Invocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, without a command. */
@Command(
    name = "langmix",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Measures the mix of Rust and C in Linux kernel trees over time: reads a local clone,"
          + " counts the lines of every subsystem at every release, and writes CSV files, charts"
          + " and an HTML page.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "  0:complete",
      "  1:failed",
      "  2:wrong usage",
      "  3:complete except for what could not be read",
      "130:interrupted"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  langmix demo                        a first look, without a kernel clone",
      "  langmix report ~/linux              all mainline releases with Rust",
      "  langmix report --tags 'v6.1*' ~/linux",
      "  langmix report --help               all options of the main command"
    })
final class LangmixCommand implements Runnable, Invocation {
  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "If the program fails, print a stack trace.")
  private boolean stacktrace;

  @Spec private CommandSpec spec;

  private final Map<String, String> environment;
  private final Console console;
  private final CompilerDirectives compiler;

  LangmixCommand(Map<String, String> environment, Console console, CompilerDirectives compiler) {
    this.environment = Map.copyOf(environment);
    this.console = console;
    this.compiler = compiler;
  }

  @Override
  public Map<String, String> environment() {
    return environment;
  }

  @Override
  public Console console() {
    return console;
  }

  /** The compiler directives of the program that a command belongs to. */
  static CompilerDirectives compiler(CommandSpec command) {
    return ((LangmixCommand) command.root().userObject()).compiler;
  }

  boolean stacktrace() {
    return stacktrace;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command is given; 'report' is the main one");
  }
}
