package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Areas;

/** Checks a report on real kernels. Runs only if {@code LANGMIX_KERNEL} names a kernel clone. */
@EnabledIfEnvironmentVariable(named = "LANGMIX_KERNEL", matches = ".+")
class KernelRepositoryTest {
  /** Areas that contain all files in a directory. */
  private static final Set<String> CATCH_ALLS =
      Set.of("Drivers", "Library", "Rust infrastructure", "Samples", "Scripts", "Tools");

  @TempDir private static Path temp;
  private static Path linux;
  private static Path out;
  private static List<Map<String, String>> counts;

  @BeforeAll
  static void measure() throws IOException {
    linux = Path.of(System.getenv("LANGMIX_KERNEL"));
    out = temp.resolve("report");
    Langmix run =
        Langmix.run("report", linux, "--out", out, "--tags", "all", "--format", "csv,svg");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    counts = Csv.rows(out.resolve("counts.csv"));
  }

  private static long number(Map<String, String> row, String column) {
    return Long.parseLong(row.get(column));
  }

  @Test
  void lines_are_the_sum_of_code_comment_and_blank() {
    assertThat(counts)
        .allSatisfy(
            row ->
                assertThat(number(row, "lines"))
                    .isEqualTo(
                        number(row, "code") + number(row, "comment") + number(row, "blank")));
  }

  @Test
  void directories_add_up_to_the_tree_at_every_revision() {
    List<String> revisions = counts.stream().map(row -> row.get("revision")).distinct().toList();
    for (String revision : revisions) {
      for (String column : List.of("files", "lines", "code", "comment", "blank")) {
        assertThat(sum(revision, "directory", column))
            .as("%s of %s", column, revision)
            .isEqualTo(sum(revision, "tree", column))
            .isPositive();
      }
    }
  }

  private static long sum(String revision, String kind, String column) {
    return Csv.sum(
        counts,
        column,
        row -> row.get("revision").equals(revision) && row.get("kind").equals(kind));
  }

  @Test
  void lines_are_those_that_git_counts() throws Exception {
    String revision = counts.get(counts.size() - 1).get("revision");
    for (Map.Entry<String, String> language :
        Map.of("Rust", "*.rs", "C", "*.c", "C Header", "*.h", "Assembly", "*.S").entrySet()) {
      long lines =
          Csv.sum(
              counts,
              "lines",
              row ->
                  row.get("revision").equals(revision)
                      && row.get("kind").equals("tree")
                      && row.get("language").equals(language.getKey()));
      assertThat(lines).as(language.getKey()).isEqualTo(linesByGit(revision, language.getValue()));
    }
  }

  private static long linesByGit(String revision, String pattern) throws Exception {
    return git("grep", "-a", "-h", "-c", "", revision, "--", pattern)
        .mapToLong(Long::parseLong)
        .sum();
  }

  private static Stream<String> git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", linux.toString()));
    command.addAll(List.of(arguments));
    Process git = new ProcessBuilder(command).start();
    String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).isZero();
    return output.lines();
  }

  @Test
  void every_rust_file_is_in_an_area_of_its_own() throws Exception {
    List<Area> areas =
        Areas.builtIn().areas().stream().filter(a -> !CATCH_ALLS.contains(a.name())).toList();
    Set<String> rust = new HashSet<>();
    for (String revision :
        counts.stream().map(row -> row.get("revision")).collect(Collectors.toSet())) {
      git("ls-tree", "-r", "--name-only", revision)
          .filter(path -> path.endsWith(".rs"))
          .forEach(rust::add);
    }
    assertThat(rust)
        .isNotEmpty()
        .allMatch(path -> areas.stream().anyMatch(area -> area.matches(path)));
  }

  @Test
  void a_second_run_gives_the_same_bytes_without_and_with_what_the_store_knows()
      throws IOException {
    Path store = temp.resolve("counts.mv");
    for (String known : List.of("\"known\": 0", "\"added\": 0")) {
      Path again = temp.resolve("again");
      Langmix.run(
          "report",
          linux,
          "--out",
          again,
          "--tags",
          "all",
          "--format",
          "csv,svg",
          "--threads",
          "3",
          "--store",
          store);
      assertThat(Files.readString(again.resolve("run.json"))).contains(known);
      assertSameFiles(again);
    }
  }

  private static void assertSameFiles(Path again) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("run.json"))
          .forEach(file -> assertSame(file, again.resolve(out.relativize(file))));
    }
  }

  private static void assertSame(Path one, Path other) {
    try {
      assertThat(Files.mismatch(one, other)).as(one.toString()).isEqualTo(-1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
