package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.cli.terminal.Console;
import org.langmix.git.NewRepository;
import org.langmix.report.text.DisplayText;
import org.langmix.report.text.ReadMarkdown;

/** Names of tags, areas and paths that could do harm in a digest or on a terminal. */
class HostileNamesTest {
  private static final String TAG = "v6.2|<b>@torvalds#1`www.a.example`\u202Eabc";
  private static final List<String> AREAS =
      List.of(
          "<script>alert(1)</script>",
          "| a | b |",
          "`code` **bold** [link](https://a.example)",
          "@torvalds fixes #1 and GH-2",
          "www.a.example or https://b.example",
          ":tada: $x$ ![image](a.png)",
          "- item",
          "right \u202E to left \u05D0\u05D1",
          "\u5185\u6838\u5185\u6838\u5185\u6838\u5185\u6838\u5185\u6838\u5185\u6838\u5185\u6838",
          "e\u0301".repeat(200),
          "a".repeat(300),
          "\u001B[31mred\u009B0m");

  @TempDir private Path temp;
  private Path linux;
  private Path areas;

  @BeforeEach
  void makeRepository() throws IOException {
    linux = temp.resolve("linux.git");
    areas = temp.resolve("areas");
    StringBuilder text = new StringBuilder();
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("a.c", "int a;\n")
          .commit(LocalDate.of(2022, 12, 11))
          .tag("v6.1")
          .tag(TAG.replace("v6.2", "v6.1"));
      for (int i = 0; i < AREAS.size(); i++) {
        text.append(AREAS.get(i)).append("\nF:\tdrivers/d").append(i).append("/\nA:\tpair\n\n");
        repository.file("drivers/d%d/a|<b>*`\n@me#%<d.rs".formatted(i), "module! { type: A }\n");
        repository.file("drivers/d%d/%s.rs".formatted(i, "b".repeat(250)), "module! { type: A }\n");
      }
      repository.commit(LocalDate.of(2023, 2, 19)).tag(TAG);
    }
    Files.writeString(areas, text);
  }

  private Langmix report(Console console, Object... arguments) {
    Stream<Object> all =
        Stream.of(
            "report",
            linux,
            "--no-store",
            "--out",
            temp.resolve("out"),
            "--format",
            "markdown",
            "--areas",
            areas,
            "--tags",
            "all");
    return Langmix.runOn(
        console, Map.of("TERM", "xterm"), Stream.concat(all, Stream.of(arguments)).toArray());
  }

  private static List<String> linesOf(Langmix run) {
    return run.out().lines().takeWhile(line -> !line.startsWith("The report is in")).toList();
  }

  @Test
  void the_digest_shows_them_and_makes_nothing_of_them() throws Exception {
    assertThat(report(Consoles.PLAIN).status()).isZero();
    String source = Files.readString(temp.resolve("out/summary.md"));
    ReadMarkdown digest = new ReadMarkdown(source);
    assertThat(digest.markupAndLinks()).isEmpty();
    assertThat(digest.proseText())
        .doesNotContainPattern("[@#!%~$:][A-Za-z0-9_+-]|www\\.|://|GH-\\d|\u202E");
    assertThat(digest.headings().get(0))
        .isEqualTo("Rust in v6.2|<b>@torvalds#1`www.a.example`?abc, 2023-02-19");
    assertThat(digest.tables().get(2))
        .extracting(row -> row.get(0))
        .containsAll(AREAS.subList(0, 7))
        .contains("right ? to left \u05D0\u05D1", "a".repeat(46) + "..", "?[31mred?0m");
    assertThat(source.length()).isLessThan(20_000);
  }

  @Test
  void every_row_of_a_table_has_as_many_cells_as_its_header() throws Exception {
    report(Consoles.PLAIN);
    List<List<List<String>>> tables =
        new ReadMarkdown(Files.readString(temp.resolve("out/summary.md"))).tables();
    assertThat(tables).hasSize(5);
    for (List<List<String>> table : tables) {
      assertThat(table).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.get(0)));
    }
    String source = Files.readString(temp.resolve("out/summary.md"));
    assertThat(source.lines().filter(line -> line.startsWith("|")))
        .hasSize(tables.stream().mapToInt(table -> table.size() + 1).sum())
        .allSatisfy(line -> assertThat(line).endsWith(" |").doesNotContain("<"));
  }

  @Test
  void the_summary_stays_within_80_columns_and_aligned() {
    List<String> lines = linesOf(report(Consoles.PLAIN));
    assertThat(lines)
        .allSatisfy(line -> assertThat(DisplayText.columns(line)).isLessThan(80))
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("\\p{Cc}|\u202E"));
    List<String> rows = lines.stream().filter(line -> line.matches(".*[ \u2581]\u2588")).toList();
    assertThat(rows).hasSize(AREAS.size() + 1);
    assertThat(rows)
        .extracting(DisplayText::columns)
        .containsOnly(DisplayText.columns(rows.get(0)));
  }

  @Test
  void colours_are_the_only_codes_on_a_terminal() {
    assertThat(report(Consoles.TERMINAL).out())
        .contains("\u001B[1m")
        .doesNotContainPattern("\u001B(?!\\[(0|1|3[12]|38;5;\\d+)m)|\u009B");
  }

  @Test
  void many_areas_clones_and_options_make_no_long_digest() throws Exception {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 400)
        .forEach(i -> text.append("@a#1|".repeat(20) + i + "\nF:\tdrivers/\nA:\tpair\n\n"));
    Files.writeString(areas, text);
    Object[] options =
        IntStream.range(0, 60)
            .boxed()
            .flatMap(i -> Stream.of("--tags", "v6.1..v6.1", "--dir", "drivers/d" + i % 12))
            .toArray();
    assertThat(report(Consoles.PLAIN, options).status()).isZero();
    assertThat(Files.size(temp.resolve("out/summary.md"))).isLessThan(20_001);
  }
}
