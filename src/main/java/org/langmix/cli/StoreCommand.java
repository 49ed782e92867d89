package org.langmix.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.langmix.cli.option.ProgramVersion;
import org.langmix.cli.option.StoreLocation;
import org.langmix.cli.terminal.Invocation;
import org.langmix.count.line.LineCounts;
import org.langmix.store.StoreInspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Looks after the count store. */
@Command(
    name = "store",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Shows the count store, which spares a report what an earlier one counted; checks or clears"
          + " it.",
      ""
    },
    commandListHeading = "%nCommands:%n")
final class StoreCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "The store's file (default: that of a report).")
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

  /** Whether there is a store; if not, says so. */
  private boolean exists() {
    if (Files.exists(path())) {
      return true;
    }
    out().printf("There is no count store at %s; a report makes one.%n", path());
    return false;
  }

  @Override
  public void run() {
    if (exists()) {
      StoreInspection store = StoreInspection.of(path());
      out().printf("%s%n%,d bytes, format %d%n", path(), store.bytes(), store.format());
      store.counts().forEach(this::printCounts);
      out().printf("the figures of %,d trees and changes%n", store.results());
    }
  }

  private void printCounts(int ruleVersion, long counts) {
    out()
        .printf(
            "%,d counts by version %d of the counting rules%s%n",
            counts,
            ruleVersion,
            ruleVersion == LineCounts.RULE_VERSION ? "" : ", which this program does not use");
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      versionProvider = ProgramVersion.class,
      description = {"Reads all of the store; fails if it is damaged.", ""})
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
      description = {"Removes the store, if the file is one.", ""})
  void clear() {
    if (exists()) {
      StoreInspection.clear(path());
      out().printf("Removed %s%n", path());
    }
  }
}
