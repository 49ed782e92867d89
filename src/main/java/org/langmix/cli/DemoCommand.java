package org.langmix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.langmix.analysis.selection.RevisionOptions;
import org.langmix.cli.option.Formats;
import org.langmix.cli.option.InterruptibleWork;
import org.langmix.cli.option.OutputArguments;
import org.langmix.cli.option.PreviousOption;
import org.langmix.cli.option.ProgramVersion;
import org.langmix.cli.option.ReadOptions;
import org.langmix.cli.terminal.TextStyle;
import org.langmix.demo.DemoRepository;
import org.langmix.report.OutputException;
import org.langmix.report.TemporaryDirectory;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.SubsystemOptions;
import org.langmix.subsystem.SubsystemOptions.Sections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes a report on a demo repository, as a first look without a kernel clone. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Creates a small repository that resembles the kernel, makes a report on it and deletes the"
          + " repository. The figures are made up.",
      ""
    })
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private OutputArguments output;

  @Override
  public Integer call() throws InterruptedException, IOException {
    Formats formats = output.formats();
    try (TemporaryDirectory directory = TemporaryDirectory.create("langmix-demo-")) {
      Path repository = directory.path().resolve("langmix-demo.git");
      make(repository);
      ReportRun run =
          new ReportRun(
              Map.of("", repository),
              RevisionOptions.DEFAULT,
              new SubsystemOptions(Areas.builtIn(), List.of(), 1, PathFilter.NONE, Sections.NONE),
              Optional.empty(),
              formats,
              output.out(),
              Optional.empty(),
              ReadOptions.DEFAULT,
              PreviousOption.NONE,
              output.threads(),
              output.quiet(),
              true);
      PrintWriter out = spec.commandLine().getOut();
      ExitStatus status =
          run.run(
              out, spec.commandLine().getErr(), TextStyle.of(spec), LangmixCommand.compiler(spec));
      if (!output.quiet()) {
        out.println(ReportRun.DEMO + ".");
      }
      return status.code();
    }
  }

  private static void make(Path repository) throws InterruptedException {
    try {
      InterruptibleWork.await(
          1,
          () -> {
            DemoRepository.create(repository);
            return null;
          });
    } catch (UncheckedIOException e) {
      throw OutputException.noTemporaryFiles(e.getCause());
    }
  }
}
