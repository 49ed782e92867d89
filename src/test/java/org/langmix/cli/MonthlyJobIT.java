package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.NewKernel;
import org.langmix.cli.ci.CiService;
import org.langmix.git.NewRepository;

/** Runs the jobs that {@code langmix ci} prints. */
class MonthlyJobIT {
  @TempDir private Path temp;

  private static String print(Object... arguments) {
    Object[] all = Stream.concat(Stream.of("ci"), Stream.of(arguments)).toArray();
    Langmix run = Langmix.run(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  @ParameterizedTest
  @EnumSource(CiService.class)
  void the_readme_shows_what_is_printed(CiService service) throws IOException {
    String command = "ci " + service.name().toLowerCase(Locale.ROOT);
    String readme = Files.readString(Path.of("README.md"));
    Matcher shown =
        Pattern.compile("<!-- langmix " + command + " -->\\s+```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(readme);
    assertThat(shown.find()).as(command).isTrue();
    assertThat(shown.group(1)).isEqualTo(print(service));
  }

  @Test
  void actions_are_pinned_by_commit_and_nothing_may_be_written() {
    String job = print("github", "--pages");
    assertThat(job.lines().filter(line -> line.contains("uses:")))
        .hasSize(8)
        .allMatch(
            line -> line.matches(".*uses: actions/[a-z/-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    assertThat(print("github")).contains("contents: read").doesNotContain("write", "secrets.");
  }

  @Test
  void further_options_reach_the_report_as_one_word_each() {
    assertThat(
            print("gitlab", "--repo", "/srv/my linux", "--", "--tags", "v6.1*", "--only", "a'b: #"))
        .contains("--filter=blob:none '/srv/my linux' linux.git")
        .contains("--out last-report --tags 'v6.1*' --only 'a'\\''b: #' linux.git ||\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--nope", "--store=x", "--out=x", "linux"})
  void what_the_report_would_refuse_is_refused_at_once(String option) {
    Langmix run = Langmix.run("ci", "github", "--", option);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("langmix: ");
  }

  @Test
  void what_the_job_sets_itself_is_no_further_option() {
    assertThat(Langmix.run("ci", "github", "--", "--out", "x").err())
        .startsWith("langmix: the job sets --out itself");
  }

  @Test
  void pages_need_the_page() {
    Langmix run = Langmix.run("ci", "gitlab", "--pages", "--", "--format", "csv,markdown");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("add html to --format");
    assertThat(print("gitlab", "--pages", "--", "--format", "csv,html")).contains("index.html");
  }

  /** A server, and a monthly job that clones from it. */
  private final class Months implements AutoCloseable {
    private final Path server = temp.resolve("server.git");
    private final NewRepository linux;
    private final PlayedJob job;

    Months(CiService service, Object... options) throws Exception {
      assumeTrue(PartialClone.isPossible(), "git is older than 2.29");
      linux = NewKernel.create(server);
      new LooseObjects(server).git("config", "uploadpack.allowFilter", "true");
      Object[] all =
          Stream.concat(
                  Stream.of(service, "--repo", server.toUri(), "--"),
                  Stream.concat(Stream.of("--format", "csv,markdown"), Stream.of(options)))
              .toArray();
      job = new PlayedJob(print(all), Files.createDirectory(temp.resolve("job")));
    }

    /** Adds the release of a month to the server. */
    void release(int month) {
      linux.file("README", "Linux 6." + month + "\n");
      linux.file("drivers/old.c", "int a;\n").file("drivers/b.c", "int b" + month + ";\n");
      linux.file("rust/kernel/new" + month + ".rs", "fn f() {}\n// " + month + "\n");
      linux.commit(LocalDate.of(2023, month, 2)).tag("v6." + month);
    }

    void run() throws Exception {
      int status = job.run();
      assertThat(status).as(job.shown()).isZero();
    }

    @Override
    public void close() {
      linux.close();
    }
  }

  @ParameterizedTest
  @EnumSource(CiService.class)
  void three_months_give_right_reports_and_fetch_only_what_is_new(CiService service)
      throws Exception {
    try (Months months = new Months(service)) {
      for (int month = 1; month <= 3; month++) {
        months.release(month);
        months.run();
        assertSameReport(months.server, months.job.report());
        // The first month needs old.c, b.c, new1.rs, MAINTAINERS and the makefile at the top. Each
        // later month
        // needs b.c and one new file. README is never needed.
        PartialClone clone =
            new PartialClone(months.server, months.job.directory().resolve("linux.git"));
        assertThat(clone.blobs()).hasSize(3 + 2 * month);
      }
    }
  }

  private void assertSameReport(Path server, Path report) throws IOException {
    Path expected = temp.resolve("expected");
    Langmix.run("report", server, "--out", expected, "--format", "csv,markdown");
    for (String file :
        List.of("counts.csv", "new-code.csv", "churn.csv", "rust-share.csv", "revisions.csv")) {
      assertThat(report.resolve(file)).hasSameTextualContentAs(expected.resolve(file));
    }
  }

  @ParameterizedTest
  @EnumSource(CiService.class)
  void each_month_begins_with_what_is_new_since_the_last_report_and_a_failed_one_shows_none(
      CiService service) throws Exception {
    try (Months months = new Months(service)) {
      PlayedJob job = months.job;
      months.release(1);
      months.run();
      assertThat(job.shown()).contains("# Rust in v6.1").doesNotContain("New since");

      months.release(2);
      months.run();
      assertThat(job.shown())
          .contains("## New since the previous report (up to v6.1, 2023-01-02)")
          .contains("New revisions: v6.2\n");
      String summary = Files.readString(job.report().resolve("summary.md"));
      months.run();
      assertThat(job.report().resolve("summary.md")).hasContent(summary);

      months.release(3);
      LooseObjects server = new LooseObjects(months.server);
      byte[] lost = server.remove("v6.3:drivers/b.c");
      assertThat(job.run()).isEqualTo(1);
      assertThat(job.shown()).contains("can't be read").doesNotContain("# Rust in");
      assertThat(job.report()).doesNotExist();

      server.write("v6.3:drivers/b.c", lost);
      months.release(4);
      months.run();
      assertThat(job.shown())
          .contains("## New since the previous report (up to v6.2, 2023-02-02)")
          .contains("New revisions: v6.3, v6.4\n");
    }
  }

  @ParameterizedTest
  @EnumSource(CiService.class)
  void a_report_with_gaps_is_shown_and_its_run_marked(CiService service) throws Exception {
    try (Months months = new Months(service, "--allow-gaps")) {
      months.release(1);
      new LooseObjects(months.server).remove("v6.1:drivers/b.c");
      assertThat(months.job.run()).isEqualTo(service == CiService.GITHUB ? 1 : 3);
      assertThat(months.job.shown()).contains("# Rust in v6.1");
      assertThat(months.job.report().resolve("gaps.csv")).exists();
    }
  }
}
