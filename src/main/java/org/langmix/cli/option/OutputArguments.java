package org.langmix.cli.option;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.langmix.report.chart.milestone.Milestones;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for the output of a report. */
public final class OutputArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "langmix-report",
      description =
          "The directory to write to (default: ${DEFAULT-VALUE}). An older report in it is"
              + " replaced when the new one is complete.")
  private Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description =
          "The formats to write, separated by commas: csv, svg, png, html, markdown,"
              + " json (default: all).")
  private Set<Format> formats = EnumSet.allOf(Format.class);

  @Option(
      names = "--milestones",
      paramLabel = "FILE",
      description =
          "Mark the milestones of a file in charts over time, instead of Rust's own milestones."
              + " Each line has a version, a date or both, and a name, such as: v6.1 2022-12-11"
              + " Rust support.")
  private Path milestones;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads read, count and draw (default: one per core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "Print nothing except warnings and errors.")
  private boolean quiet;

  public Path out() {
    return out;
  }

  public Formats formats() {
    return new Formats(EnumSet.copyOf(formats), milestones());
  }

  /**
   * The milestones to mark. The built-in ones are only read for charts; a user's file is always
   * checked.
   */
  private Milestones milestones() {
    if (milestones != null) {
      String text = TextFile.read("milestones file", milestones, spec.commandLine());
      return Milestones.parse(milestones.toString(), text);
    }
    return formats.stream().anyMatch(Format::hasCharts) ? Milestones.builtIn() : Milestones.none();
  }

  public int threads() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
    }
    return threads;
  }

  public boolean quiet() {
    return quiet;
  }
}
