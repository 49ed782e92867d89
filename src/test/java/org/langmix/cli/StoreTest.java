package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.Git;
import org.langmix.git.NewRepository;
import org.langmix.store.CountStore;

/** Makes reports with a count store. Their content never depends on the store. */
class StoreTest {
  private static final String USED = "{\"used\":true,\"results\":%d,\"known\":%d,\"added\":%d}";
  private static final String UNUSED = "{\"used\":false,\"results\":0,\"known\":0,\"added\":0}";

  @TempDir private Path temp;
  private Path linux;
  private Path out;
  private Path store;
  private Map<String, String> expected;

  @BeforeEach
  void makeRepository() throws IOException {
    linux = temp.resolve("linux.git");
    out = temp.resolve("report");
    store = temp.resolve("counts.mv");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("arch/arm/a.S", "@ a\n# b\n")
          .file("arch/x86/a.S", "@ a\n# b\n")
          .file("drivers/a.c", "/* a */\nint a;\nMODULE_LICENSE(\"GPL\");\n")
          .file("drivers/b.c", "int b;\n")
          .commit(LocalDate.of(2022, 12, 11))
          .tag("v6.1")
          .file("drivers/a.rs", "/// A.\n\n// SAFETY: a\nunsafe { a() }\nunsafe fn a() {}\n")
          .file("drivers/b.c", "int c;\n")
          .commit(LocalDate.of(2023, 2, 19))
          .tag("v6.2");
    }
    report("--no-store");
    expected = ReportFiles.in(out);
  }

  private Langmix report(Object... arguments) {
    return Langmix.run(
        Stream.concat(
                Stream.of("report", linux, "--out", out, "--format", "csv", "--tags", "all"),
                Stream.of(arguments))
            .toArray());
  }

  private String provenance() throws IOException {
    JsonObject run =
        JsonParser.parseString(Files.readString(out.resolve("run.json"))).getAsJsonObject();
    return run.get("store").toString();
  }

  private void complete(Langmix run, String provenance) throws IOException {
    assertThat(run.status()).isZero();
    assertThat(ReportFiles.in(out)).isEqualTo(expected);
    assertThat(provenance()).isEqualTo(provenance);
  }

  @Test
  void a_second_run_counts_nothing_and_says_the_same() throws Exception {
    complete(report("--store", store), USED.formatted(0, 0, 6));
    Langmix second = report("--store", store);
    complete(second, USED.formatted(5, 0, 0));
    assertThat(second.err()).isEmpty();
  }

  @Test
  void one_more_tag_costs_what_is_new_in_it() throws Exception {
    report("--store", store, "--until", "v6.1");
    complete(report("--store", store), USED.formatted(1, 4, 2));
  }

  @Test
  void figures_are_remembered_for_the_same_subsystems_only() throws Exception {
    report("--store", store);
    Path areas = Files.writeString(temp.resolve("areas"), "Drivers\nF:\tdrivers/a.*\n");
    for (List<Object> other :
        List.of(
            List.<Object>of("--depth", 2),
            List.<Object>of("--dir", "arch/x86"),
            List.<Object>of("--areas", areas))) {
      Object[] stored = Stream.concat(other.stream(), Stream.of("--store", store)).toArray();
      assertThat(report(stored).status()).isZero();
      assertThat(provenance()).isEqualTo(USED.formatted(1, 6, 0));
      Map<String, String> withStore = ReportFiles.in(out);
      assertThat(report(stored).status()).isZero();
      assertThat(provenance()).isEqualTo(USED.formatted(5, 0, 0));
      assertThat(ReportFiles.in(out)).isEqualTo(withStore);
      report(Stream.concat(other.stream(), Stream.of("--no-store")).toArray());
      assertThat(ReportFiles.in(out)).isEqualTo(withStore);
    }
    complete(report("--store", store), USED.formatted(5, 0, 0));
  }

  @Test
  void the_last_release_without_rust_is_not_searched_again() throws Exception {
    Path other = temp.resolve("other.git");
    try (NewRepository repository = NewKernel.create(other)) {
      repository.file("a/b.c", "int a;\n").commit(LocalDate.of(2022, 7, 31)).tag("v5.19");
      repository.file("a/b.c", "int b;\n").commit(LocalDate.of(2022, 10, 2)).tag("v6.0");
      repository.file("rust/c.rs", "fn c() {}\n").commit(LocalDate.of(2022, 12, 11)).tag("v6.1");
    }
    Object[] command = {"report", other, "--out", out, "--format", "csv", "--store", store};
    assertThat(Langmix.run(command).status()).isZero();
    Map<String, String> first = ReportFiles.in(out);
    assertThat(first.get("revisions.csv")).contains("v6.0").doesNotContain("v5.19");
    String directory = Git.run(other, "rev-parse", "v6.0:a");
    Files.delete(
        other.resolve("objects/" + directory.substring(0, 2) + "/" + directory.substring(2)));
    assertThat(Langmix.run(command).status()).isZero();
    assertThat(ReportFiles.in(out)).isEqualTo(first);
  }

  @Test
  void a_run_without_a_store_neither_uses_nor_changes_it() throws Exception {
    report("--store", store);
    byte[] before = Files.readAllBytes(store);
    complete(report("--no-store"), UNUSED);
    assertThat(store).hasBinaryContent(before);
  }

  @Test
  void a_store_in_use_is_done_without() throws Exception {
    report("--store", store);
    try (CountStore other = CountStore.open(store, warning -> {})) {
      assertThat(other.usage().used()).isTrue();
      Langmix run = report("--store", store);
      complete(run, UNUSED);
      assertThat(run.err())
          .isEqualTo(
              "langmix: the count store '%s' is in use by another run; continuing without it%n"
                  .formatted(store));
    }
    complete(report("--store", store), USED.formatted(5, 0, 0));
  }

  @Test
  void a_damaged_store_is_set_aside_and_made_anew() throws Exception {
    report("--store", store);
    byte[] content = Files.readAllBytes(store);
    Files.write(store, Arrays.copyOf(content, content.length / 2));
    Langmix run = report("--store", store);
    complete(run, USED.formatted(0, 0, 6));
    assertThat(run.err())
        .startsWith("langmix: the count store '" + store + "' is damaged (")
        .contains("; renamed it to '" + store + ".damaged-1' and started a new store");
    complete(report("--store", store), USED.formatted(5, 0, 0));
  }

  @Test
  void bytes_that_change_in_the_store_change_no_figure() throws Exception {
    report("--store", store);
    byte[] sound = Files.readAllBytes(store);
    Random random = new Random(1);
    for (int i = 0; i < 30; i++) {
      byte[] damaged = sound.clone();
      damaged[random.nextInt(sound.length)] ^= (byte) (1 + random.nextInt(255));
      Files.write(store, damaged);
      assertThat(report("--store", store).status()).isZero();
      assertThat(ReportFiles.in(out)).isEqualTo(expected);
    }
  }

  @Test
  void gaps_are_not_stored() throws Exception {
    // The blob of drivers/a.c.
    Path blob = linux.resolve("objects/a7/e61bf3191a725395eda4915fac6fb34892498d");
    byte[] content = Files.readAllBytes(blob);
    Files.delete(blob);
    assertThat(report("--store", store, "--allow-gaps").status()).isEqualTo(3);
    assertThat(provenance()).isEqualTo(USED.formatted(0, 0, 5));
    Files.write(blob, content);
    complete(report("--store", store), USED.formatted(1, 5, 1));
  }

  @Test
  void a_store_that_can_not_be_made_does_not_keep_a_report_from_being_made() throws Exception {
    Path below = linux.resolve("HEAD/counts.mv");
    Langmix run = report("--store", below);
    complete(run, UNUSED);
    assertThat(run.err())
        .startsWith("langmix: the count store '" + below + "' can't be used (")
        .endsWith(
            "; continuing without it; choose another file with --store" + System.lineSeparator());
  }

  @Test
  void by_default_the_store_is_where_the_environment_has_caches() throws Exception {
    List<Object> arguments = List.of("report", linux, "--out", out, "--format", "csv", "--quiet");
    for (Map<String, String> environment :
        List.of(
            Map.of("XDG_CACHE_HOME", temp + "/xdg", "HOME", temp + "/unused"),
            Map.of("XDG_CACHE_HOME", "relative", "HOME", temp + "/home"))) {
      assertThat(Langmix.runIn(environment, arguments.toArray())).isEqualTo(new Langmix(0, "", ""));
    }
    assertThat(temp.resolve("xdg/langmix/counts.mv")).isNotEmptyFile();
    assertThat(temp.resolve("home/.cache/langmix/counts.mv")).isNotEmptyFile();
    assertThat(temp.resolve("unused")).doesNotExist();
  }

  @Test
  void a_host_without_a_home_has_no_store() throws Exception {
    Langmix run =
        Langmix.runIn(
            Map.of(), "report", linux, "--out", out, "--format", "csv", "--tags", "all", "--quiet");
    complete(run, UNUSED);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void the_store_command_shows_checks_and_clears() throws Exception {
    assertThat(Langmix.run("store", "--store", store).out())
        .isEqualTo("There is no count store at %s; a report creates it.%n".formatted(store));
    report("--store", store);
    assertThat(Langmix.run("store", "--store", store).out().lines())
        .containsExactly(
            store.toString(),
            "%,d bytes, format 1".formatted(Files.size(store)),
            "6 counts by version 4 of the counting rules",
            "1 pair of files compared by version 4 of the counting rules",
            "5 results of trees and changes");
    assertThat(Langmix.run("store", "check", "--store", store))
        .isEqualTo(new Langmix(0, "%s is sound.%n".formatted(store), ""));
    assertThat(Langmix.run("store", "clear", "--store", store).status()).isZero();
    assertThat(store).doesNotExist();
  }

  @Test
  void the_store_command_tells_what_is_wrong_and_leaves_it_alone() throws Exception {
    Files.writeString(store, "no store\n");
    for (List<String> command : List.of(List.of("store"), List.of("store", "clear"))) {
      Langmix run =
          Langmix.run(Stream.concat(command.stream(), Stream.of("--store", store)).toArray());
      assertThat(run.err())
          .startsWith("langmix: the count store '" + store + "' is not a langmix count store");
      assertThat(run.status()).isEqualTo(1);
      assertThat(store).hasContent("no store\n");
    }
    Files.writeString(store, "");
    assertThat(Langmix.run("store", "check", "--store", store).err()).contains("(it is empty)");
    assertThat(store).isEmptyFile();
    assertThat(Langmix.run("store").err()).contains("name a file with --store");
  }
}
