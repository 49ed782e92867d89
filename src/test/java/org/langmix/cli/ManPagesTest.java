package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.cli.manual.ManPage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class ManPagesTest {
  @TempDir private Path pages;

  private String page(String name) throws Exception {
    assertThat(Langmix.run("man-pages", pages)).isEqualTo(new Langmix(0, "", ""));
    return Files.readString(pages.resolve(name));
  }

  @Test
  void every_command_that_help_shows_has_a_page() throws Exception {
    assertThat(Langmix.run("man-pages", pages).status()).isZero();
    assertThat(pages)
        .isDirectoryContaining("glob:**/langmix.1")
        .isDirectoryContaining("glob:**/langmix-report.1")
        .isDirectoryContaining("glob:**/langmix-store-clear.1")
        .isDirectoryContaining("glob:**/langmix-man-pages.1");
  }

  @Test
  void a_page_begins_with_what_the_command_is_for() throws Exception {
    assertThat(page("langmix.1"))
        .startsWith(".TH LANGMIX 1 \"\" \"langmix development\"\n")
        .contains(
            """
            .SH NAME
            langmix \\- measures the mix of Rust and C in Linux kernel trees over time
            .SH SYNOPSIS
            langmix [\\-hV] [\\-\\-stacktrace] COMMAND
            """);
  }

  @Test
  void options_are_described_as_in_the_help() throws Exception {
    assertThat(page("langmix-report.1"))
        .contains(
            """
            .TP
            \\fB\\-\\-depth\\fR=\\fIN\\fR
            Report on all directories down to depth N (default: 1).
            """)
        .contains(".TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\n")
        .contains("such as drivers/gpu/ or drivers/*/*.c. Can be given");
  }

  @Test
  void a_value_that_may_be_missing_is_in_brackets() throws Exception {
    assertThat(page("langmix-demo.1"))
        .contains(".TP\n\\fB\\-\\-keep\\fR[=\\fIDIR\\fR]\nKeep the repository, in DIR or else in");
  }

  @Test
  void examples_can_be_copied() throws Exception {
    assertThat(page("langmix-report.1"))
        .contains(".SH EXAMPLES\n.nf\nlangmix report \\(ti/linux\n")
        .contains("\\-\\-tags \\(aqv6.12*\\(aq \\-\\-dir drivers/net/phy")
        .endsWith(".fi\n.SH SEE ALSO\n\\fBlangmix\\fR(1)\n");
  }

  @Test
  void the_exit_status_is_explained() throws Exception {
    assertThat(page("langmix.1"))
        .contains(".SH EXIT STATUS\n.TP\n\\fB0\\fR\ncomplete\n")
        .contains(".TP\n\\fB130\\fR\ninterrupted\n");
  }

  @Test
  void text_is_never_taken_for_a_request_of_troff() {
    CommandSpec command = CommandSpec.create().name("tool");
    command.usageMessage().description("Reads C:\\new; or not.");
    command.addOption(OptionSpec.builder("--dot").description(".so is a suffix").build());
    command.addOption(OptionSpec.builder("--quote").description("'v6.1' is a tag").build());
    assertThat(ManPage.of(command))
        .contains("\ntool \\- reads C:\\enew\n", "\n\\&.so is a suffix\n", "\n\\(aqv6.1\\(aq is");
  }

  @Test
  void a_hidden_option_has_no_place_in_the_page() {
    CommandSpec command = CommandSpec.create().name("tool");
    command.usageMessage().description("Does things.");
    command.addOption(OptionSpec.builder("--secret").hidden(true).build());
    assertThat(ManPage.of(command)).contains("tool \\- does things\n").doesNotContain("secret");
  }

  @Test
  void a_directory_that_is_a_file_is_told() throws Exception {
    Path file = Files.createFile(pages.resolve("file"));
    assertThat(Langmix.run("man-pages", file))
        .satisfies(run -> assertThat(run.status()).isEqualTo(1))
        .satisfies(run -> assertThat(run.err()).contains(file.toString()));
  }
}
