package org.langmix.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.PathPattern;
import org.langmix.subsystem.SubsystemOptions;
import org.langmix.subsystem.SubsystemOptions.Sections;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose subsystems. */
public final class SubsystemArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Mixin private AreaArguments areas;

  @Option(
      names = "--dir",
      paramLabel = "PATH",
      description =
          "Also report on this directory, such as drivers/net/phy. Can be given several times.")
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
          "Count only these files: a file, a directory or a pattern as in MAINTAINERS, such as"
              + " drivers/gpu/ or drivers/*/*.c. Can be given several times. All output mentions"
              + " it.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Do not count these files. Can be given several times. All output mentions it.")
  private List<String> exclude = new ArrayList<>();

  @Option(
      names = "--maintainers",
      description =
          "Also report on the sections of the kernel's MAINTAINERS file that contain Rust. The"
              + " sections of the newest revision are used for every revision.")
  private boolean maintainers;

  @Option(
      names = "--all-sections",
      description = "With --maintainers, also report on the sections without Rust.")
  private boolean allSections;

  public SubsystemOptions options() {
    if (depth < 1) {
      throw new ParameterException(spec.commandLine(), "--depth must be 1 or more");
    }
    if (allSections && !maintainers) {
      throw new ParameterException(
          spec.commandLine(), "--all-sections needs --maintainers; add that option");
    }
    return new SubsystemOptions(
        areas.areas(),
        paths.stream().map(this::relative).toList(),
        depth,
        new PathFilter(patterns("--only", only), patterns("--exclude", exclude)),
        sections());
  }

  /** The files that the areas come from. */
  public AreaFiles areaFiles() {
    return areas.files();
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

  /** A path that an option names, without a leading {@code ./} and without trailing slashes. */
  public static String relative(String option, String path, CommandLine commandLine) {
    String trimmed = path.replaceFirst("^(\\./)+", "").replaceFirst("/+$", "");
    if (trimmed.isEmpty() || trimmed.startsWith("/")) {
      throw new ParameterException(
          commandLine, option + " '" + path + "' is not relative to the top of the kernel tree");
    }
    return trimmed;
  }
}
