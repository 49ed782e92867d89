package org.langmix.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.langmix.analysis.selection.Period;
import org.langmix.cli.ci.CiService;
import org.langmix.cli.hotspot.CompilerDirectives;
import org.langmix.cli.option.EnumWords;
import org.langmix.cli.option.Format;
import org.langmix.cli.option.Grouping;
import org.langmix.cli.option.UnknownOptions;
import org.langmix.cli.terminal.Console;
import org.langmix.cli.terminal.StandardError;
import org.langmix.cli.terminal.StandardOutput;
import org.langmix.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the program. */
public final class Main {
  /** The commands that read and count whole trees. */
  private static final Set<String> MEASURING = Set.of("report", "compare", "count");

  private Main() {}

  /** Runs a command and exits with its status. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT); // figures look the same in every locale
    Charset charset = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    // The locale C says nothing of an encoding, and git prints names there as they are.
    Charset written = charset.equals(US_ASCII) ? UTF_8 : charset;
    StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = new PrintWriter(standard, true, written);
    StandardError standardError = new StandardError(System.err);
    PrintWriter err = new PrintWriter(standardError, true, written);
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putIfAbsent("HOME", System.getProperty("user.home"));
    Console console = new Console(Terminal.isStandardOutput(), charset);
    int status =
        Interruption.during(standardError, () -> run(out, err, environment, console, args));
    standard.complaint().ifPresent(complaint -> err.println("langmix: " + complaint));
    System.exit(standard.complaint().isPresent() ? ExitStatus.FAILED.code() : status);
  }

  /** Runs a command in an environment and returns its exit status. */
  static int run(
      PrintWriter out,
      PrintWriter err,
      Map<String, String> environment,
      Console console,
      String... args) {
    Optional<String> complaint = Locales.complaint(System.getProperty("user.dir"), args);
    if (complaint.isPresent()) {
      err.println("langmix: " + complaint.get());
      err.flush();
      return ExitStatus.WRONG_USAGE.code();
    }
    CompilerDirectives compiler =
        MEASURING.contains(Commands.name(args))
            ? CompilerDirectives.start()
            : CompilerDirectives.none();
    CommandLine commandLine = new CommandLine(new LangmixCommand(environment, console, compiler));
    Commands.addTo(commandLine, args);
    commandLine
        .setOut(out)
        .setErr(err)
        .registerConverter(Period.class, new EnumWords<>(Period.class))
        .registerConverter(Format.class, new EnumWords<>(Format.class))
        .registerConverter(Grouping.class, new EnumWords<>(Grouping.class))
        .registerConverter(CiService.class, new EnumWords<>(CiService.class))
        .setParameterExceptionHandler(Main::wrongUsage)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    try (compiler) {
      return commandLine.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failed(e, commandLine);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("langmix: " + UnknownOptions.message(e));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.printf("See '%s --help'.%n", command.getCommandSpec().qualifiedName());
    return ExitStatus.WRONG_USAGE.code();
  }

  private static int failed(Throwable thrown, CommandLine command) {
    // An interrupt closes the files that are being read, and they then look damaged.
    Failure failure = Thread.interrupted() ? Failure.INTERRUPTED : Failure.of(thrown);
    LangmixCommand root =
        command.getCommandSpec().root().userObject() instanceof LangmixCommand c ? c : null;
    if (root != null && root.stacktrace()) {
      thrown.printStackTrace(command.getErr());
    }
    command.getErr().println("langmix: " + failure.message(thrown));
    return failure.status().code();
  }
}
