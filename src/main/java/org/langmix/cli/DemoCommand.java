package org.langmix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.langmix.analysis.selection.RevisionOptions;
import org.langmix.cli.option.AreaFiles;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a report on a demo repository, as a first look without a kernel clone. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Creates a small repository that resembles the kernel, makes a report on it and deletes the"
          + " repository, unless --keep is given. The figures are made up.",
      ""
    })
final class DemoCommand implements Callable<Integer> {
  private static final String NAME = "langmix-demo.git";

  @Spec private CommandSpec spec;

  @Mixin private OutputArguments output;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      arity = "0..1",
      fallbackValue = NAME,
      description =
          "Keep the repository, in DIR or else in " + NAME + ". The directory must not exist yet.")
  private Path kept;

  @Override
  public Integer call() throws InterruptedException, IOException {
    Formats formats = output.formats();
    if (kept == null) {
      try (TemporaryDirectory directory = TemporaryDirectory.create("langmix-demo-")) {
        Path repository = directory.path().resolve(NAME);
        make(repository);
        return report(repository, formats);
      }
    }
    if (Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputException(
          "'%s' exists already; delete it, or name another directory with --keep=DIR"
              .formatted(kept));
    }
    make(kept);
    int status = report(kept, formats);
    if (!output.quiet()) {
      spec.commandLine()
          .getOut()
          .printf("Its repository is kept in %s%n", kept.toAbsolutePath().normalize());
    }
    return status;
  }

  private int report(Path repository, Formats formats) throws InterruptedException {
    ReportRun run =
        new ReportRun(
            Map.of("", repository),
            RevisionOptions.DEFAULT,
            new SubsystemOptions(Areas.builtIn(), List.of(), 1, PathFilter.NONE, Sections.NONE),
            AreaFiles.NONE,
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

  private void make(Path repository) throws InterruptedException {
    try {
      InterruptibleWork.await(
          1,
          () -> {
            DemoRepository.create(repository);
            return null;
          });
    } catch (UncheckedIOException e) {
      throw kept == null
          ? OutputException.noTemporaryFiles(e.getCause())
          : OutputException.unwritable(kept, e.getCause());
    }
  }
}
