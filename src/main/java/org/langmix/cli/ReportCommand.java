package org.langmix.cli;

import java.util.concurrent.Callable;
import org.langmix.cli.option.OutputArguments;
import org.langmix.cli.option.PreviousArguments;
import org.langmix.cli.option.ProgramVersion;
import org.langmix.cli.option.ReadArguments;
import org.langmix.cli.option.RepositoryArguments;
import org.langmix.cli.option.RevisionArguments;
import org.langmix.cli.option.StoreArguments;
import org.langmix.cli.option.SubsystemArguments;
import org.langmix.cli.terminal.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the report. This is the main command. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Counts the Rust and C lines of every subsystem at every release of a kernel clone, and"
          + " writes CSV files, charts, an HTML page and a Markdown digest.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  langmix report ~/linux",
      "  langmix report --tags mainline --tags rc --since v6.1 ~/linux",
      "  langmix report --tags 'v6.12*' --dir drivers/net/phy --out phy ~/linux-stable",
      "  langmix report --every month --ref master --since 2022-01-01 ~/linux",
      "  langmix report --tree mainline=linux --tree asahi=linux-asahi",
      "  langmix report --areas my-areas --format csv --quiet ~/linux"
    })
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private RepositoryArguments repositories;
  @Mixin private RevisionArguments revisions;
  @Mixin private SubsystemArguments subsystems;
  @Mixin private OutputArguments output;
  @Mixin private PreviousArguments previous;
  @Mixin private StoreArguments store;
  @Mixin private ReadArguments reading;

  @Override
  public Integer call() throws InterruptedException {
    ReportRun run =
        new ReportRun(
            repositories.directories(),
            revisions.options(),
            subsystems.options(),
            subsystems.areaFiles(),
            output.formats(),
            output.out(),
            reading.store(store),
            reading.reading(),
            previous.option(),
            output.threads(),
            output.quiet(),
            false);
    return run.run(
            spec.commandLine().getOut(),
            spec.commandLine().getErr(),
            TextStyle.of(spec),
            LangmixCommand.compiler(spec))
        .code();
  }
}
