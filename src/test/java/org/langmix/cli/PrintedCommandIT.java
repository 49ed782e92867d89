package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.JavaProcess;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/** Pastes the command that a report prints into a shell. */
class PrintedCommandIT {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);

  @TempDir private Path temp;

  private Path repository(String name) {
    Path directory = temp.resolve(name);
    try (NewRepository repository = NewKernel.create(directory)) {
      repository
          .file("MAINTAINERS", "A\nF:\tdrivers/a/\n\nB\nF:\tdrivers/b/\n")
          .file("drivers/a/a.rs", "fn a() {}\n")
          .file("drivers/b/b.c", "int b;\n")
          .file("drivers/b/c.c", "int c;\n")
          .file("-x $HOME/a.c", "int c;\n")
          .commit(DAY)
          .tag("v6.1")
          .file("lib/a.rs", "fn a() {}\nfn b() {}\n")
          .commit(DAY.plusDays(70))
          .tag("v6.2")
          .file("lib/b.rs", "fn b() {}\n")
          .commit(DAY.plusDays(140))
          .tag("v6.3");
    }
    return directory;
  }

  /** The command that a report with these arguments prints. */
  private String printed(Object... arguments) throws IOException {
    Path out = temp.resolve("report");
    Langmix run =
        Langmix.run(
            Stream.concat(
                    Stream.of("report", "--out", out, "--format", "csv,html,markdown"),
                    Stream.of(arguments))
                .toArray());
    assertThat(run.status()).as(run.err()).isZero();
    String command = ReadPage.of(out.resolve("report.html")).text("command");
    assertThat(Files.readString(out.resolve("summary.md")))
        .endsWith("```sh\n" + command + "\n```\n");
    return command;
  }

  /**
   * Runs a command in the directory of the clones, and returns the files of the report that it
   * makes.
   */
  private Map<String, String> pasted(String command) throws Exception {
    String langmix =
        "langmix() { %s %s \"$@\" --quiet --no-store --out again --format csv,html,markdown; }\n"
            .formatted(JavaProcess.inShell(), Main.class.getName());
    Process process =
        new ProcessBuilder("bash", "-c", langmix + command)
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return ReportFiles.in(temp.resolve("again"));
  }

  private void assertMakesTheSame(String command) throws Exception {
    Map<String, String> again = pasted(command);
    String version = "langmix development"; // both runs use the version of the class files
    assertThat(again.get("report.html")).contains(version);
    assertThat(again).isEqualTo(ReportFiles.in(temp.resolve("report")));
  }

  @Test
  void it_has_all_options_that_change_figures() throws Exception {
    Path areas = Files.writeString(temp.resolve("my areas"), "Drivers\nF:\tdrivers/\n");
    String command =
        printed(
            repository("linux.git"),
            "--tags=v6.?",
            "--every=year",
            "--ref=v6.3",
            "--since=v6.1",
            "--until=2023-03-01",
            "--head",
            "--areas=" + areas,
            "--dir=-x $HOME",
            "--depth=2",
            "--only=drivers/*/",
            "--only=-x*/",
            "--exclude=drivers/b/c.c",
            "--maintainers",
            "--all-sections",
            "--verify",
            "--allow-gaps",
            "--threads=1");
    assertThat(command)
        .isEqualTo(
            "langmix report --tags 'v6.?' --every year --ref v6.3 --since v6.1 --until 2023-03-01"
                + " --head --areas 'my areas' '--dir=-x $HOME' --depth 2 --only 'drivers/*/'"
                + " '--only=-x*/' --exclude drivers/b/c.c --maintainers --all-sections --verify"
                + " --allow-gaps linux.git");
    assertMakesTheSame(command);
  }

  @Test
  void it_names_each_of_several_clones() throws Exception {
    String command =
        printed(
            "--tree", "mainline=" + repository("linux.git"),
            "--tree", "my own=" + repository("@it's mine.git"));
    assertThat(command)
        .isEqualTo("langmix report --tree mainline=linux.git --tree 'my own=@it'\\''s mine.git'");
    assertMakesTheSame(command);
  }

  @Test
  void a_clone_is_never_taken_for_an_option() throws Exception {
    for (String name : new String[] {"-linux", "@linux", "~"}) {
      assertMakesTheSame(printed(repository(name)));
    }
  }

  @Test
  void the_demo_is_its_own_command() throws Exception {
    Path out = temp.resolve("demo");
    Langmix.run("demo", "--out", out, "--format", "html");
    assertThat(ReadPage.of(out.resolve("report.html")).text("command")).isEqualTo("langmix demo");
  }
}
