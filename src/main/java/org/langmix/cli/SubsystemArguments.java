package org.langmix.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.langmix.analysis.SubsystemOptions;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.PathPattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose subsystems. */
final class SubsystemArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--areas",
      paramLabel = "FILE",
      description =
          "Take the areas from a file instead of the built-in ones: titles, with F: and X: lines"
              + " below them, as in the kernel's MAINTAINERS file.")
  private Path areas;

  @Option(
      names = "--dir",
      paramLabel = "PATH",
      description = "Report on this directory too, such as drivers/net/phy. Repeat it for more.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--depth",
      paramLabel = "N",
      defaultValue = "1",
      description = "Report on all directories down to depth N (default: ${DEFAULT-VALUE}).")
  private int depth;

  @Option(
      names = "--only",
      paramLabel = "GLOB",
      description =
          "Look at these files only: a file, a directory or a pattern as in MAINTAINERS, such as"
              + " drivers/gpu/ or drivers/*/*.c. Repeat it for more. All output says so.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Leave these files out of everything. Repeat it for more. All output says so.")
  private List<String> exclude = new ArrayList<>();

  SubsystemOptions options() {
    if (depth < 1) {
      throw new ParameterException(spec.commandLine(), "--depth must be 1 or more");
    }
    return new SubsystemOptions(
        AreasFile.read(areas, spec.commandLine()),
        paths.stream().map(this::relative).toList(),
        depth,
        new PathFilter(patterns("--only", only), patterns("--exclude", exclude)));
  }

  private List<PathPattern> patterns(String option, List<String> globs) {
    try {
      return globs.stream().map(PathPattern::parse).toList();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
    }
  }

  private String relative(String path) {
    String trimmed = path.replaceFirst("^(\\./)+", "").replaceFirst("/+$", "");
    if (trimmed.isEmpty() || trimmed.startsWith("/")) {
      throw new ParameterException(
          spec.commandLine(), "--dir '" + path + "' is not relative to the top of the kernel tree");
    }
    return trimmed;
  }
}
