package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

class OtherCommandsTest {
  @TempDir private Path temp;

  private Path linux() {
    Path linux = temp.resolve("linux.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("drivers/android/binder.c", "int a;\n")
          .commit(LocalDate.of(2022, 10, 2))
          .tag("v6.0")
          .tag("=1+1");
    }
    return linux;
  }

  @Test
  void help_names_the_commands_and_options() {
    assertThat(Langmix.run("--help").out())
        .contains("report", "demo", "revisions", "subsystems", "store");
    assertThat(Langmix.run("report", "--help").out())
        .contains("--tags", "--since", "--areas", "--depth", "--out", "--threads", "Examples");
    assertThat(Langmix.run("report", "--help").status()).isZero();
  }

  @Test
  void help_and_the_man_page_list_every_command() throws Exception {
    List<String> commands =
        List.of(
            "report",
            "demo",
            "count",
            "revisions",
            "subsystems",
            "areas",
            "modules",
            "compare",
            "store",
            "ci",
            "completion",
            "man-pages");
    String help = Langmix.run("--help").out();
    assertThat(help.substring(help.indexOf("Commands:")).lines().map(line -> line.split(" +", 3)))
        .extracting(words -> words.length > 2 ? words[1] : "")
        .containsAll(commands);
    Langmix.run("man-pages", temp);
    for (String command : commands) {
      assertThat(temp.resolve("langmix.1"))
          .content()
          .contains("\\fBlangmix\\-" + command.replace("-", "\\-") + "\\fR(1)");
      assertThat(temp.resolve("langmix-" + command + ".1")).isRegularFile();
    }
  }

  @Test
  void version_tells_the_counting_rules() {
    assertThat(Langmix.run("--version").out()).contains("langmix", "counting rules, version 4");
  }

  @Test
  void revisions_lists_what_a_report_would_measure() {
    Langmix table = Langmix.run("revisions", linux());
    assertThat(table.status()).isZero();
    assertThat(table.out().lines().toList())
        .hasSize(2)
        .last(STRING)
        .matches("v6.0      2022-10-02  [0-9a-f]{12}  the last mainline release without Rust");
  }

  @Test
  void revisions_as_csv_is_harmless() {
    assertThat(Langmix.run("revisions", linux(), "--tags", "all", "--csv").out().lines())
        .first(STRING)
        .isEqualTo("revision,date,series,commit,tree,why");
    assertThat(Langmix.run("revisions", temp.resolve("linux.git"), "--tags", "all", "--csv").out())
        .contains("'=1+1,");
  }

  @Test
  void the_demo_makes_a_report_and_says_everywhere_that_its_figures_are_made_up() throws Exception {
    String remark = "This is the demo: its files and figures are made up";
    Path out = temp.resolve("report");
    Langmix demo = Langmix.run("demo", "--out", out, "--format", "csv,svg,html,markdown");
    assertThat(demo.status()).isZero();
    assertThat(demo.out()).contains("Rust in v7.3").endsWith(remark + ".\n");
    assertThat(Files.readAllLines(out.resolve("revisions.csv"))).hasSize(25);
    assertThat(ReadPage.of(out.resolve("report.html")).texts("p")).contains(remark + ".");
    assertThat(out.resolve("summary.md")).content().contains("**" + remark + ".**\n");
    assertThat(out.resolve("run.json")).content().contains("\"remark\": \"" + remark + "\"");
    assertThat(charts(out))
        .allMatch(svg -> svg.contains(">" + remark + ". langmix-demo.git, v7.3"));
  }

  @Test
  void the_demo_keeps_its_repository_if_it_is_told_to() throws Exception {
    Path kept = temp.resolve("kept.git");
    Object[] demo = {"demo", "--out", temp.resolve("report"), "--format", "csv", "--keep", kept};
    Langmix run = Langmix.run(demo);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).endsWith("Its repository is kept in " + kept + "\n");
    assertThat(Langmix.run("revisions", kept).out()).contains("v7.3");
    Langmix again = Langmix.run(demo);
    assertThat(again.err())
        .isEqualTo(
            "langmix: '%s' exists already; delete it, or name another directory with --keep=DIR%n"
                .formatted(kept));
    assertThat(again.status()).isEqualTo(1);
  }

  @Test
  void every_chart_of_the_demo_says_so_at_its_top() throws Exception {
    Path out = temp.resolve("report");
    Langmix.run("demo", "--out", out, "--format", "svg,png,html");
    assertThat(charts(out)).allMatch(svg -> svg.contains(">DEMO: made-up figures</text>"));
    String page = Files.readString(out.resolve("report.html"));
    int charts = page.split("<figure id=\"chart-", -1).length - 1;
    assertThat(charts).isPositive();
    assertThat(page.split(">DEMO: made-up figures</text>", -1)).hasSize(1 + 2 * charts);
  }

  @Test
  void no_other_report_says_so() throws Exception {
    Path out = temp.resolve("report");
    Langmix run = Langmix.run("report", linux(), "--tags", "all", "--out", out);
    assertThat(run.out()).doesNotContain("made up");
    for (String file : List.of("report.html", "summary.md", "run.json")) {
      assertThat(out.resolve(file)).content().doesNotContain("made up");
    }
    assertThat(out.resolve("run.json")).content().contains("\"remark\": \"\"");
    assertThat(charts(out)).noneMatch(svg -> svg.contains("made up") || svg.contains("DEMO"));
  }

  private static List<String> charts(Path out) throws IOException {
    List<String> charts = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(out.resolve("charts"), "*.svg")) {
      for (Path file : files) {
        charts.add(Files.readString(file));
      }
    }
    assertThat(charts).isNotEmpty();
    return charts;
  }
}
