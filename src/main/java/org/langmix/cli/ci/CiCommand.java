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

/** Prints a job that makes the report every month. */
@Command(
    name = "ci",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Prints a job for GitHub Actions or GitLab CI that makes the report every month, at the cost"
          + " of what is new.",
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

  /** Those of the job itself. */
  private static final List<String> OWN =
      List.of("--fetch-missing", "--store", "counts.mv", "--out", "last-report");

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SERVICE", description = "github or gitlab.")
  private CiService service;

  @Parameters(
      index = "1..*",
      paramLabel = "OPTION",
      description = "Further options of the report, behind --.")
  private List<String> options = new ArrayList<>();

  @Option(
      names = "--repo",
      paramLabel = "URL",
      defaultValue = MAINLINE,
      description = "The kernel's repository (default: ${DEFAULT-VALUE}).")
  private String repository;

  @Option(names = "--pages", description = "Put the report on the web as well, as a page.")
  private boolean pages;

  @Override
  public void run() {
    requireReportOptions();
    String further = options.isEmpty() ? "" : " " + inOneLine(options);
    spec.commandLine().getOut().print(service.job(inOneLine(List.of(repository)), further, pages));
  }

  /** Refuses now what the report would refuse in a month. */
  private void requireReportOptions() {
    options.stream()
        .map(option -> option.replaceFirst("=.*", ""))
        .filter(name -> name.startsWith("--") && OWN.contains(name))
        .findFirst()
        .ifPresent(
            own -> {
              throw new ParameterException(spec.commandLine(), "the job sets " + own + " itself");
            });
    List<String> all = new ArrayList<>(OWN);
    all.addAll(options);
    CommandLine report = spec.root().commandLine().getSubcommands().get("report");
    ParseResult parsed = report.parseArgs(all.toArray(String[]::new));
    if (parsed.hasMatchedPositional(0)) {
      throw new ParameterException(
          spec.commandLine(),
          "behind -- there are only options of the report; --repo names the kernel");
    }
    Set<Format> formats = parsed.matchedOptionValue("--format", EnumSet.allOf(Format.class));
    if (pages && !formats.contains(Format.HTML)) {
      throw new ParameterException(
          spec.commandLine(), "--pages puts the page on the web: --format must have html too");
    }
  }

  /** As any shell takes them; what needs more than that has no place in a file of YAML. */
  private String inOneLine(List<String> words) {
    if (!words.stream().allMatch(Names::isPrintable)) {
      throw new ParameterException(spec.commandLine(), "an option holds a line break or the like");
    }
    return ShellWords.join(words);
  }
}
