package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.cli.terminal.Console;
import org.langmix.git.NewRepository;

/** Checks the summary that a report prints at its end. */
class SummaryTest {
  private static final String CODE = "\u001B[";

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() {
    linux = TwoReleases.create(temp.resolve("linux.git"));
  }

  private String summary(Console console, Map<String, String> environment, Object... arguments) {
    Stream<Object> all =
        Stream.of(
            "report",
            linux,
            "--no-store",
            "--out",
            temp.resolve("out"),
            "--format",
            "csv",
            "--allow-gaps",
            "--tags");
    String out =
        Langmix.runOn(console, environment, Stream.concat(all, Stream.of(arguments)).toArray())
            .out();
    return out.substring(0, out.indexOf("\nThe report is in"));
  }

  private String plain(Object... arguments) {
    return summary(Consoles.PLAIN, Map.of(), arguments);
  }

  @Test
  void it_shows_areas_their_change_and_their_trend() {
    assertThat(plain("all"))
        .isEqualTo(
            """
            Rust in v6.2, 2023-02-19 (lines of kernel-written code)

                                      Rust  since v6.1  C  Share  Trend
            Whole tree                   6       +5 -1  4   60 %  ▄█
            Binder                       4       +4     2   67 %  ▁█
            Drivers                      4       +4 -1  4   50 %  ▃█
            Rust abstractions            1           0  0  100 %  ██
            Rust infrastructure          1           0  0  100 %  ██
            Samples                      1       +1     0  100 %   █
            Rust samples                 1       +1     0  100 %   █

            1 module in Rust: main (4)

            Changed since v6.1, 2022-12-11
              +4 lines of Rust: 5 added, 1 removed
              83 % of the code added since v6.1 is Rust: 5 of 6 lines of Rust and C
              Rust for the first time: Binder, Samples, Rust samples
              No more Rust: Ethernet PHY, ASIX PHY, Network drivers
              main, a driver of 4 lines, is new
              New files: 2 files of Rust with 5 lines of code, 1 file of C with 1 line of
              code; Rust is 83 % of that

            Besides: vendored Rust 1, generated Rust 0, generated C 0
            """);
  }

  @Test
  void one_revision_has_neither_change_nor_trend() {
    assertThat(plain("v6.1"))
        .isEqualTo(
            """
            Rust in v6.1, 2022-12-11 (lines of kernel-written code)

                                      Rust  C  Share
            Whole tree                   2  3   40 %
            Ethernet PHY                 1  1   50 %
            ASIX PHY                     1  1   50 %
            Network drivers              1  1   50 %
            Rust abstractions            1  0  100 %
            Rust infrastructure          1  0  100 %
            Drivers                      1  3   25 %

            Besides: vendored Rust 0, generated Rust 0, generated C 0
            """);
  }

  @Test
  void without_rust_there_is_the_tree_alone() {
    try (NewRepository repository = NewKernel.create(temp.resolve("c.git"))) {
      repository.file("a.txt", "a\n").commit(LocalDate.of(2022, 12, 11)).tag("v5.19");
    }
    linux = temp.resolve("c.git");
    assertThat(plain("all")).contains("\nWhole tree                   0  0\n\nBesides");
  }

  @Test
  void a_trend_does_not_run_from_tags_to_samples_of_a_branch() {
    assertThat(plain("v6.1", "--every", "month", "--head"))
        .containsPattern("since v6.1 .*\nWhole tree .*% {2}▄█\n");
    assertThat(plain("all", "--every", "year"))
        .containsPattern("since 2022 .*\nWhole tree .*% {2}▄█\n");
  }

  @Test
  void an_output_that_can_not_write_bars_has_none() {
    assertThat(summary(Consoles.ASCII, Map.of(), "all"))
        .matches("\\p{ASCII}*")
        .doesNotContain("Trend", "?");
  }

  @Test
  void colours_are_for_terminals() {
    Map<String, String> xterm = Map.of("TERM", "xterm");
    assertThat(summary(Consoles.TERMINAL, xterm, "all"))
        .contains(CODE + "1mRust in v6.2, 2023-02-19" + CODE + "0m")
        .contains(CODE + "38;5;166m   6" + CODE + "0m", CODE + "38;5;32m4" + CODE + "0m")
        .contains(CODE + "32m     +4   " + CODE + "0m");
    assertThat(summary(Consoles.PLAIN, xterm, "all")).doesNotContain(CODE);
  }

  @Test
  void colours_leave_the_text_as_it_is() {
    assertThat(summary(Consoles.TERMINAL, Map.of(), "all").replaceAll("\u001B\\[[\\d;]*m", ""))
        .isEqualTo(plain("all"));
  }

  @Test
  void less_rust_is_red() {
    try (NewRepository repository = NewKernel.create(temp.resolve("less.git"))) {
      repository
          .file("a.rs", "fn a() {}\nfn b() {}\n")
          .commit(LocalDate.of(2022, 12, 11))
          .tag("v6.1")
          .file("a.rs", "fn a() {}\n")
          .commit(LocalDate.of(2023, 2, 19))
          .tag("v6.2");
    }
    linux = temp.resolve("less.git");
    assertThat(summary(Consoles.TERMINAL, Map.of(), "all"))
        .contains(CODE + "31m-1" + CODE + "0m lines of Rust: 0 added, 1 removed");
  }

  @Test
  void rows_that_a_gap_touches_are_marked() throws Exception {
    Files.delete(linux.resolve(TwoReleases.BINDER_BLOB));
    assertThat(plain("all"))
        .contains("\nWhole tree*  ", "\nRust abstractions   ", "\nSamples   ")
        .contains("\n*: 1 file of 1 revision could not be counted; figures are too low\n")
        .contains(": 1 of 2 lines of Rust and C, as far\n  as it could be counted\n");
    assertThat(plain("v6.1")).doesNotContain("*");
  }
}
