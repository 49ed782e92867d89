package org.langmix.cli.ci;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.langmix.cli.option.Format;
import org.langmix.cli.option.ProgramVersion;
import org.langmix.cli.terminal.ShellWords;
import org.langmix.report.Names;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Prints a CI job that makes the report every month. */
@Command(
    name = "ci",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Prints a job for GitHub Actions or GitLab CI that makes the report every month. Each run"
          + " only fetches and counts what is new.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  langmix ci github > .github/workflows/langmix.yml",
      "  langmix ci gitlab --pages > .gitlab-ci.yml",
      "  langmix ci github -- --tags mainline --tags rc --maintainers"
    })
public final class CiCommand implements Runnable {
  private static final String MAINLINE =
      "https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git";

  /** The report's options that the job sets itself. */
  private static final List<String> OWN =
      List.of("--fetch-missing", "--store", "counts.mv", "--out", "last-report");

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SERVICE", description = "github or gitlab.")
  private CiService service;

  @Parameters(
      index = "1..*",
      paramLabel = "OPTION",
      description = "More options for the report, after --.")
  private List<String> options = new ArrayList<>();

  @Option(
      names = "--repo",
      paramLabel = "URL",
      defaultValue = MAINLINE,
      description = "The URL of the kernel's repository (default: ${DEFAULT-VALUE}).")
  private String repository;

  @Option(
      names = "--pages",
      description = "Also publish the report on the web, with GitHub Pages or GitLab Pages.")
  private boolean pages;

  @Override
  public void run() {
    requireReportOptions();
    String further = options.isEmpty() ? "" : " " + inOneLine(options);
    spec.commandLine().getOut().print(service.job(inOneLine(List.of(repository)), further, pages));
  }

  /** Refuses options that the report would refuse, before the job runs with them. */
  private void requireReportOptions() {
    options.stream()
        .map(option -> option.replaceFirst("=.*", ""))
        .filter(name -> name.startsWith("--") && OWN.contains(name))
        .findFirst()
        .ifPresent(
            own -> {
              throw new ParameterException(
                  spec.commandLine(), "the job sets " + own + " itself; leave it out");
            });
    List<String> all = new ArrayList<>(OWN);
    all.addAll(options);
    CommandLine report = spec.root().commandLine().getSubcommands().get("report");
    ParseResult parsed = report.parseArgs(all.toArray(String[]::new));
    if (parsed.hasMatchedPositional(0)) {
      throw new ParameterException(
          spec.commandLine(),
          "only options of the report may follow --; name the kernel's repository with --repo");
    }
    Set<Format> formats = parsed.matchedOptionValue("--format", EnumSet.allOf(Format.class));
    if (pages && !formats.contains(Format.HTML)) {
      throw new ParameterException(
          spec.commandLine(), "--pages publishes the HTML page; add html to --format");
    }
  }

  /**
   * Quotes words for any shell. Words that would need escape sequences are refused, because they
   * can't stand in the YAML file.
   */
  private String inOneLine(List<String> words) {
    if (!words.stream().allMatch(Names::isPrintable)) {
      throw new ParameterException(
          spec.commandLine(), "an option contains a line break or another unprintable character");
    }
    return ShellWords.join(words);
  }
}
