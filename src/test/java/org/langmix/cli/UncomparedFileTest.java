package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;
import org.langmix.report.text.ReadMarkdown;

/** A file whose lines are known from the count store, but which can't be compared any more. */
class UncomparedFileTest {
  @TempDir private Path temp;
  private Path linux;
  private Path out;

  @BeforeEach
  void loseAFileThatWasCounted() throws Exception {
    linux = temp.resolve("linux.git");
    out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("rust/kernel/a.rs", "fn a() {}\n")
          .file("drivers/android/binder.c", "int a;\n")
          .commit(LocalDate.of(2025, 4, 6))
          .tag("v6.14")
          .file("rust/kernel/a.rs", "fn a() {}\nfn b() {}\n")
          .file("drivers/android/binder.c", "int a;\nint b;\nint c;\n")
          .commit(LocalDate.of(2025, 6, 8))
          .tag("v6.15");
    }
    report("--tags", "v6.14");
    report("--tags", "v6.15");
    new LooseObjects(linux).remove("v6.14:rust/kernel/a.rs");
  }

  private Langmix report(Object... arguments) {
    return Langmix.run(
        Stream.concat(
                Stream.of(
                    "report",
                    linux,
                    "--out",
                    out,
                    "--store",
                    temp.resolve("store.mv.db"),
                    "--allow-gaps"),
                Stream.of(arguments))
            .toArray());
  }

  @Test
  void what_changed_is_marked_and_figures_are_not() throws Exception {
    Langmix run = report("--tags", "all", "--format", "csv,svg,html,markdown");
    assertThat(run.status()).as(run.err()).isEqualTo(3);
    assertThat(run.out())
        .contains("\nWhole tree                   2           0*  3   40 %")
        .contains("\n*: not all files could be compared; more lines may have changed\n")
        .contains("None of the code added since v6.14 is Rust: 0 of 2 lines of Rust and C, as\n")
        .contains("\n  +1 lines of Rust: 0 added, 0 removed*\n");
    String told =
        "1 file could not be compared, so that more lines may have been added and removed";
    assertThat(run.err()).contains(told);
    assertThat(Files.readString(out.resolve("run.json")))
        .contains("\"unread\": [\n        \"lines\"\n      ]");
    ReadMarkdown digest = new ReadMarkdown(Files.readString(out.resolve("summary.md")));
    assertThat(digest.text()).contains("Not all could be read: " + told);
    assertThat(digest.text()).contains("* What was added and removed is not known for certain");
    assertThat(digest.tables().get(0)).contains(List.of("Whole tree *", "1", "0", "0", "2"));
    assertThat(digest.tables().get(1)).extracting(row -> row.get(0)).contains("Whole tree");
    ReadPage page = ReadPage.of(out.resolve("report.html"));
    assertThat(page.text("notice warning")).contains("Not all could be read: " + told);
    assertThat(page.rows("plain")).contains(List.of("Rust abstractions *", "0", "0", "+1", "2"));
    assertThat(page.rows("areas")).extracting(row -> row.get(0)).contains("Rust abstractions");
    assertThat(out.resolve("charts/rust-share.svg")).exists();
    assertThat(out.resolve("charts/added-share.svg")).doesNotExist();
    assertThat(out.resolve("charts/added-removed.svg")).doesNotExist();
  }
}
