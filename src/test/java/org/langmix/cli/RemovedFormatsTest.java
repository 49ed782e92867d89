package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.NewRepository;

/** A report in fewer formats takes the place of one in more. */
class RemovedFormatsTest {
  private static final String REMOVED = "It took the place of a report that also had ";

  @TempDir private Path temp;
  private Path linux;
  private Path out;

  @BeforeEach
  void makeReport() {
    linux = temp.resolve("linux.git");
    out = temp.resolve("report");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("kernel/a.c", "int a;\n").commit(LocalDate.EPOCH).tag("v6.0");
    }
    Langmix run = Langmix.run("report", linux, "--out", out);
    assertThat(run.out()).doesNotContain(REMOVED);
  }

  private String report(String formats) {
    Langmix run = Langmix.run("report", linux, "--out", out, "--format", formats);
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  @Test
  void the_formats_that_are_removed_are_told_once() {
    assertThat(report("csv"))
        .contains(REMOVED + "svg, png, html, markdown, json; those files are removed.\n");
    assertThat(out.resolve("report.html")).doesNotExist();
    assertThat(out.resolve("charts")).doesNotExist();
    assertThat(report("csv")).doesNotContain(REMOVED);
  }

  @Test
  void charts_of_one_kind_may_stay() {
    assertThat(report("csv,svg,html,markdown,json")).contains(REMOVED + "png; those files");
    assertThat(out.resolve("charts")).isNotEmptyDirectory();
  }

  @Test
  void files_that_are_not_of_the_report_stay_and_are_not_told() throws Exception {
    report("csv");
    Files.writeString(out.resolve("mine.png"), "picture");
    assertThat(report("csv")).doesNotContain(REMOVED);
    assertThat(out.resolve("mine.png")).hasContent("picture");
  }

  @Test
  void quiet_runs_say_nothing() {
    Langmix run = Langmix.run("report", linux, "--out", out, "--format", "csv", "--quiet");
    assertThat(run.out() + run.err()).isEmpty();
  }
}
