package org.langmix.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.langmix.cli.option.ProgramVersion;
import org.langmix.cli.option.StoreLocation;
import org.langmix.cli.terminal.Invocation;
import org.langmix.count.line.LineCounts;
import org.langmix.report.Figures;
import org.langmix.store.StoreInspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Shows, checks or clears the count store. */
@Command(
    name = "store",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Shows, checks or clears the count store. The store keeps the counts of earlier reports, so"
          + " that a new report only counts what is new.",
      ""
    },
    commandListHeading = "%nCommands:%n")
final class StoreCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "The file of the store (default: the file that a report uses).")
  private Path file;

  private Path path() {
    return Optional.ofNullable(file)
        .or(() -> StoreLocation.in(Invocation.of(spec).environment()))
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "there is no home directory; name a file with --store"));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Whether there is a store; prints a message if there is none. */
  private boolean exists() {
    if (Files.exists(path())) {
      return true;
    }
    out().printf("There is no count store at %s; a report creates it.%n", path());
    return false;
  }

  @Override
  public void run() {
    if (exists()) {
      StoreInspection store = StoreInspection.of(path());
      out().printf("%s%n%,d bytes, format %d%n", path(), store.bytes(), store.format());
      store.counts().forEach((rules, number) -> print(Figures.amount(number, "count"), rules));
      store
          .pairs()
          .forEach(
              (rules, number) ->
                  print(Figures.amount(number, "pair") + " of files compared", rules));
      out().printf("%,d results of trees and changes%n", store.results());
    }
  }

  private void print(String what, int ruleVersion) {
    out()
        .printf(
            "%s by version %d of the counting rules%s%n",
            what,
            ruleVersion,
            ruleVersion == LineCounts.RULE_VERSION ? "" : ", which this program does not use");
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      versionProvider = ProgramVersion.class,
      description = {"Reads the whole store; fails if it is damaged.", ""})
  void check() {
    if (exists()) {
      StoreInspection.of(path());
      out().printf("%s is sound.%n", path());
    }
  }

  @Command(
      name = "clear",
      mixinStandardHelpOptions = true,
      versionProvider = ProgramVersion.class,
      description = {"Removes the store. Refuses to remove a file that is not a count store.", ""})
  void clear() {
    if (exists()) {
      StoreInspection.clear(path());
      out().printf("Removed %s%n", path());
    }
  }
}
