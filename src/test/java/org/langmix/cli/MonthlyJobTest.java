package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.git.NewRepository;

/** The jobs that {@code langmix ci} prints. */
class MonthlyJobTest {
  private static final String LANGMIX = "java -jar target/langmix.jar";

  /** Where GitHub Actions has a step's summary. */
  private static final String SUMMARY = "GITHUB_STEP_SUMMARY";

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
        .contains("--store counts.mv --tags 'v6.1*' --only 'a'\\''b: #' linux.git\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--nope", "--store=x", "--out=x", "linux"})
  void what_the_report_would_refuse_is_refused_at_once(String option) {
    Langmix run = Langmix.run("ci", "github", "--", option);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("langmix: ");
  }

  @ParameterizedTest
  @EnumSource(CiService.class)
  void three_months_give_right_reports_and_fetch_only_what_is_new(CiService service)
      throws Exception {
    assumeTrue(PartialClone.isPossible(), "git is older than 2.29");
    Path server = temp.resolve("server.git");
    Path job = Files.createDirectory(temp.resolve("job"));
    String printed = print(service, "--repo", server.toUri(), "--", "--format", "csv,markdown");
    LooseObjects git = new LooseObjects(server);
    try (NewRepository linux = NewRepository.create(server)) {
      git.git("config", "uploadpack.allowFilter", "true");
      for (int month = 1; month <= 3; month++) {
        linux.file("README", "Linux 6." + month + "\n");
        linux.file("drivers/old.c", "int a;\n").file("drivers/b.c", "int b" + month + ";\n");
        linux.file("rust/kernel/new" + month + ".rs", "fn f() {}\n// " + month + "\n");
        linux.commit(LocalDate.of(2023, month, 2)).tag("v6." + month);
        assertThat(run(steps(printed), job)).as(printed).isZero();
        assertSameReport(server, job.resolve("langmix-report"));
        // Of the first month old.c, b.c and new1.rs, then b.c and a new file each; never README.
        PartialClone clone = new PartialClone(server, job.resolve("linux.git"));
        assertThat(clone.blobs()).hasSize(1 + 2 * month);
      }
    }
  }

  private void assertSameReport(Path server, Path report) throws IOException {
    Path expected = temp.resolve("expected");
    Langmix.run("report", server, "--out", expected, "--format", "csv,markdown");
    for (String file : List.of("counts.csv", "new-code.csv", "rust-share.csv", "revisions.csv")) {
      assertThat(report.resolve(file)).hasSameTextualContentAs(expected.resolve(file));
    }
  }

  /** The job's commands from the clone to the summary. */
  private static List<String> steps(String job) {
    return job.lines()
        .map(line -> line.strip().replaceFirst("^- (?=git|cat)|^run: ", ""))
        .filter(line -> line.matches("(test|git|java|cat) .*"))
        .toList();
  }

  private static int run(List<String> steps, Path directory) throws Exception {
    assertThat(steps).hasSize(4);
    String java =
        "'%s/bin/java' -cp '%s' %s"
            .formatted(
                System.getProperty("java.home"),
                System.getProperty("java.class.path"),
                Main.class.getName());
    String script = "set -e\n" + String.join("\n", steps).replace(LANGMIX, java);
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", script);
    shell.directory(directory.toFile()).redirectErrorStream(true);
    shell.redirectOutput(directory.resolve("log").toFile());
    shell.environment().putAll(Map.of(SUMMARY, directory.resolve("summary").toString()));
    int status = shell.start().waitFor();
    assertThat(status).as(Files.readString(directory.resolve("log"))).isZero();
    return status;
  }
}
