package org.langmix.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.PathPattern;
import org.langmix.subsystem.SubsystemOptions;
import org.langmix.subsystem.SubsystemOptions.Sections;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose subsystems. */
public final class SubsystemArguments {
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

  @Option(
      names = "--maintainers",
      description =
          "Report on the sections of the kernel's MAINTAINERS file too, those of the newest revision"
              + " at every revision: those with Rust in them.")
  private boolean maintainers;

  @Option(
      names = "--all-sections",
      description = "With --maintainers, the sections without Rust as well.")
  private boolean allSections;

  public SubsystemOptions options() {
    if (depth < 1) {
      throw new ParameterException(spec.commandLine(), "--depth must be 1 or more");
    }
    if (allSections && !maintainers) {
      throw new ParameterException(
          spec.commandLine(), "--all-sections says which sections --maintainers takes; add that");
    }
    return new SubsystemOptions(
        AreasFile.read(areas, spec.commandLine()),
        paths.stream().map(this::relative).toList(),
        depth,
        new PathFilter(patterns("--only", only), patterns("--exclude", exclude)),
        sections());
  }

  /** The file that the areas come from; empty for the built-in ones. */
  public Optional<Path> areasFile() {
    return Optional.ofNullable(areas);
  }

  private List<PathPattern> patterns(String option, List<String> globs) {
    try {
      return globs.stream().map(PathPattern::parse).toList();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
    }
  }

  private Sections sections() {
    if (!maintainers) {
      return Sections.NONE;
    }
    return allSections ? Sections.ALL : Sections.WITH_RUST;
  }

  private String relative(String path) {
    return relative("--dir", path, spec.commandLine());
  }

  /** A path that an option names, without what it may do without. */
  public static String relative(String option, String path, CommandLine commandLine) {
    String trimmed = path.replaceFirst("^(\\./)+", "").replaceFirst("/+$", "");
    if (trimmed.isEmpty() || trimmed.startsWith("/")) {
      throw new ParameterException(
          commandLine, option + " '" + path + "' is not relative to the top of the kernel tree");
    }
    return trimmed;
  }
}
