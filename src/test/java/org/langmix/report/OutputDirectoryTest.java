package org.langmix.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.JavaProcess;

class OutputDirectoryTest {
  @TempDir private Path temp;

  private void publish(String file, String content) throws IOException {
    try (OutputDirectory directory = OutputDirectory.prepare(temp.resolve("report"))) {
      write(directory, file, content);
      directory.publish();
    }
  }

  private static void write(OutputDirectory directory, String file, String content)
      throws IOException {
    Files.writeString(directory.path().resolve(file), content);
    List<String> files = Provenance.filesBelow(directory.path());
    Provenance.Store store = new Provenance.Store(false, 0, 0, 0);
    new Provenance(
            "langmix", "0", 1, "linux", "", Map.of(), List.of(), List.of(), store, null, 0, 0,
            files)
        .write(directory.path());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(temp)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> temp.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void a_new_report_takes_the_place_of_the_older_one() throws Exception {
    publish("a.csv", "old");
    publish("b.csv", "new");
    assertThat(names()).containsExactly("report/b.csv", "report/run.json");
  }

  @Test
  void what_is_not_published_leaves_no_trace() throws Exception {
    publish("a.csv", "old");
    try (OutputDirectory directory = OutputDirectory.prepare(temp.resolve("report"))) {
      write(directory, "a.csv", "half");
    }
    assertThat(names()).containsExactly("report/a.csv", "report/run.json");
    assertThat(temp.resolve("report/a.csv")).hasContent("old");
  }

  @Test
  void files_of_others_in_a_report_are_kept() throws Exception {
    publish("a.csv", "old");
    Files.createDirectories(temp.resolve("report/notes"));
    Files.writeString(temp.resolve("report/notes/mine"), "text");
    publish("a.csv", "new");
    assertThat(names()).containsExactly("report/a.csv", "report/notes/mine", "report/run.json");
    assertThat(temp.resolve("report/a.csv")).hasContent("new");
  }

  @Test
  void a_report_that_a_killed_run_set_aside_is_put_back() throws Exception {
    publish("a.csv", "old");
    Files.move(temp.resolve("report"), temp.resolve(".report.previous"));
    OutputDirectory.prepare(temp.resolve("report")).close();
    assertThat(temp.resolve("report/a.csv")).hasContent("old");
  }

  @Test
  void what_killed_runs_were_writing_is_removed_by_the_next() throws Exception {
    String id = "." + UUID.randomUUID();
    for (String name : List.of(".report" + id, ".other" + id, ".report.mine", "report" + id)) {
      Files.createDirectories(temp.resolve(name + "/charts"));
      Files.writeString(temp.resolve(name + "/charts/a.svg"), "half");
    }
    publish("a.csv", "new");
    assertThat(temp.resolve(".report" + id)).doesNotExist();
    assertThat(names())
        .containsExactlyInAnyOrder(
            ".other" + id + "/charts/a.svg",
            ".report.mine/charts/a.svg",
            "report" + id + "/charts/a.svg",
            "report/a.csv",
            "report/run.json");
  }

  @Test
  void a_report_that_has_such_a_name_is_kept() throws Exception {
    Path report = temp.resolve(".report." + UUID.randomUUID());
    try (OutputDirectory directory = OutputDirectory.prepare(report)) {
      write(directory, "a.csv", "precious");
      directory.publish();
    }
    publish("a.csv", "new");
    assertThat(report.resolve("a.csv")).hasContent("precious");
  }

  @Test
  void what_can_not_be_tidied_up_stops_nobody() {
    assertThatCode(() -> TemporaryDirectory.removeLeft(temp.resolve("gone/report")))
        .doesNotThrowAnyException();
  }

  @Test
  void a_link_to_a_directory_stays_a_link() throws Exception {
    Files.createDirectory(temp.resolve("real"));
    Files.createSymbolicLink(temp.resolve("report"), temp.resolve("real"));
    publish("a.csv", "new");
    assertThat(Files.isSymbolicLink(temp.resolve("report"))).isTrue();
    assertThat(temp.resolve("real/a.csv")).hasContent("new");
  }

  @Test
  void what_a_killed_run_had_not_yet_kept_is_kept_by_the_next() throws Exception {
    publish("a.csv", "old");
    Files.writeString(temp.resolve("report/mine"), "text");
    Files.createDirectory(temp.resolve("report/empty"));
    Files.move(temp.resolve("report"), temp.resolve(".report.previous"));
    Files.createDirectory(temp.resolve("report"));
    Files.copy(temp.resolve(".report.previous/run.json"), temp.resolve("report/run.json"));
    publish("b.csv", "new");
    assertThat(names()).containsExactly("report/b.csv", "report/mine", "report/run.json");
    assertThat(temp.resolve("report/empty")).isDirectory();
  }

  @Test
  void a_directory_of_others_with_the_name_of_the_older_report_is_left_alone() throws Exception {
    Files.createDirectory(temp.resolve(".report.previous"));
    Files.writeString(temp.resolve(".report.previous/mine"), "text");
    publish("a.csv", "new");
    assertThat(temp.resolve(".report.previous/mine")).hasContent("text");
  }

  @Test
  void what_is_in_the_way_of_the_older_report_is_named_before_the_work_starts() throws Exception {
    publish("a.csv", "old");
    Files.createDirectory(temp.resolve(".report.previous"));
    Files.writeString(temp.resolve(".report.previous/mine"), "text");

    assertThatThrownBy(() -> OutputDirectory.prepare(temp.resolve("report")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("'" + temp.resolve(".report.previous") + "' is in the way");
    assertThat(names()).containsExactly(".report.previous/mine", "report/a.csv", "report/run.json");
  }

  @Test
  void a_link_to_another_report_in_the_way_of_the_older_one_is_not_followed() throws Exception {
    publish("a.csv", "old");
    Path other = temp.resolve("other");
    try (OutputDirectory directory = OutputDirectory.prepare(other)) {
      write(directory, "a.csv", "precious");
      directory.publish();
    }
    Files.createSymbolicLink(temp.resolve(".report.previous"), other);

    assertThatThrownBy(() -> OutputDirectory.prepare(temp.resolve("report")))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("is in the way");
    assertThat(other.resolve("run.json")).exists();
    assertThat(other.resolve("a.csv")).hasContent("precious");
  }

  @Test
  void an_empty_directory_is_in_nobodys_way() throws Exception {
    publish("a.csv", "old");
    Files.createDirectory(temp.resolve(".report.previous"));
    publish("a.csv", "new");
    assertThat(names()).containsExactly("report/a.csv", "report/run.json");
  }

  @Test
  void a_run_that_is_killed_while_it_deletes_the_older_report_stops_no_later_one()
      throws Exception {
    publish("a.csv", "old");
    Path old = temp.resolve("old");
    FileUtils.copyDirectory(temp.resolve("report").toFile(), old.toFile());
    Files.createDirectory(old.resolve("charts"));
    Files.writeString(old.resolve("charts/z.svg"), "old");
    List<Path> order = OutputDirectory.deletionOrder(old);
    for (int deleted = 0; deleted <= order.size(); deleted++) {
      Path previous = temp.resolve(".report.previous");
      FileUtils.copyDirectory(old.toFile(), previous.toFile());
      for (Path entry : order.subList(0, deleted)) {
        Files.delete(previous.resolve(old.relativize(entry)));
      }
      publish("a.csv", "new " + deleted);
      assertThat(previous).doesNotExist();
      assertThat(temp.resolve("report/a.csv")).hasContent("new " + deleted);
    }
    assertThat(order).hasSize(5);
  }

  @Test
  void a_second_run_into_the_same_directory_is_told_of_the_first() throws Exception {
    Path report = temp.resolve("report");
    try (OutputDirectory first = OutputDirectory.prepare(report)) {
      assertThatThrownBy(() -> OutputDirectory.prepare(report))
          .isInstanceOf(OutputException.class)
          .hasMessageContaining("another run is writing to '" + report + "'");
      write(first, "a.csv", "first");
      first.publish();
    }
    publish("a.csv", "second");
    assertThat(names()).containsExactly("report/a.csv", "report/run.json");
    assertThat(report.resolve("a.csv")).hasContent("second");
  }

  /** Writes to a directory until it is killed. */
  static final class EndlessRun {
    private EndlessRun() {}

    public static void main(String[] args) throws IOException {
      try (OutputDirectory directory = OutputDirectory.prepare(Path.of(args[0]))) {
        System.out.println(directory.path());
        System.in.read(); // blocks, because nothing is ever written
      }
    }
  }

  @Test
  void so_is_a_run_of_another_process_until_the_first_is_killed() throws Exception {
    Path report = temp.resolve("report");
    Process first =
        new ProcessBuilder(JavaProcess.java(EndlessRun.class, report))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(first.inputReader().readLine()).contains(".report");
      assertThatThrownBy(() -> OutputDirectory.prepare(report))
          .isInstanceOf(OutputException.class)
          .hasMessageContaining("another run is writing to '" + report + "'");
    } finally {
      first.destroyForcibly().waitFor();
    }
    publish("a.csv", "second");
    assertThat(report.resolve("a.csv")).hasContent("second");
  }

  @Test
  void the_lock_of_a_killed_run_hinders_nobody() throws Exception {
    Files.writeString(temp.resolve(".report.lock"), "left behind");
    publish("a.csv", "new");
    assertThat(names()).containsExactly("report/a.csv", "report/run.json");
  }
}
