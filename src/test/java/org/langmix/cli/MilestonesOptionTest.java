package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

class MilestonesOptionTest {
  @TempDir private Path temp;
  private Path linux;
  private Path out;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("kernel/a.c", "int a;\n")
          .commit(LocalDate.of(2022, 10, 2))
          .tag("v6.0")
          .file("rust/kernel/lib.rs", "fn a() {}\n")
          .commit(LocalDate.of(2022, 12, 11))
          .tag("v6.1");
    }
  }

  private Path file(String text) throws IOException {
    return Files.writeString(temp.resolve("milestones"), text);
  }

  private Langmix report(Path milestones) {
    return Langmix.run(
        "report", linux, "--out", out, "--format", "svg", "--quiet", "--milestones", milestones);
  }

  private void refused(Langmix run, String message) {
    assertThat(run).isEqualTo(new Langmix(2, "", "langmix: " + message));
    assertThat(out).doesNotExist();
  }

  @Test
  void what_a_file_lists_is_marked_in_place_of_what_is_built_in() throws Exception {
    Langmix.run("report", linux, "--out", out, "--format", "svg", "--quiet");
    assertThat(out.resolve("charts/rust-share.svg")).content().contains(">Rust support</text>");
    assertThat(report(file("v6.1 the <first>\n"))).isEqualTo(new Langmix(0, "", ""));
    assertThat(out.resolve("charts/rust-share.svg"))
        .content()
        .contains(">the &lt;first&gt;</text>")
        .doesNotContain("Rust support");
  }

  @Test
  void an_empty_file_marks_nothing() throws Exception {
    assertThat(report(file("# none\n")).status()).isZero();
    assertThat(out.resolve("charts/rust-share.svg")).content().doesNotContain("Rust support");
  }

  @Test
  void the_page_and_the_provenance_have_those_that_are_built_in() throws Exception {
    Langmix.run("report", linux, "--out", out, "--format", "html", "--quiet");
    assertThat(out.resolve("report.html")).content().contains(">Rust support</text>");
    assertThat(out.resolve("run.json")).content().containsPattern("\"milestones\": [1-9]");
  }

  @Test
  void without_charts_there_are_none_but_a_users_file_is_read() throws Exception {
    Langmix.run("report", linux, "--out", out, "--format", "csv,markdown", "--quiet");
    assertThat(out.resolve("run.json")).content().contains("\"milestones\": 0");
    Langmix run =
        Langmix.run(
            "report", linux, "--out", out, "--format", "csv", "--milestones", file("soon\n"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("line 1: a milestone begins with");
  }

  @Test
  void a_mistake_in_the_file_is_told_with_its_line_before_anything_is_read() throws Exception {
    Path file = file("v6.1 first\n\nsoon better\n");
    refused(
        report(file),
        file
            + ", line 3: a milestone begins with a version such as v6.1 or a date such as"
            + " 2022-12-11\n");
    Langmix demo = Langmix.run("demo", "--out", out, "--milestones", file);
    assertThat(demo.status()).isEqualTo(2);
    assertThat(demo.err()).contains("line 3");
  }

  @Test
  void a_file_that_is_missing_or_no_text_is_refused() throws Exception {
    Path none = temp.resolve("none");
    refused(
        report(none),
        """
        can't read the milestones file '%s'; check its name and permissions
        See 'langmix report --help'.
        """
            .formatted(none));
    Path binary = Files.write(temp.resolve("binary"), new byte[] {(byte) 0xff, 0});
    refused(
        report(binary), "'%s' is not UTF-8 text\nSee 'langmix report --help'.\n".formatted(binary));
  }
}
