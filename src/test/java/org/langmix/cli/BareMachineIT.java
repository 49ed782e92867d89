package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.JavaProcess;

/**
 * Runs on machines that lack the fonts and libraries that charts usually need. The test hides them
 * by mounts of empty file systems and of {@code /dev/null}. Root may mount, and on most systems
 * other users may as well.
 */
class BareMachineIT {
  private static final List<String> FONTS =
      List.of("/usr/share/fonts", "/usr/local/share/fonts", "/etc/fonts", "/var/cache/fontconfig");
  private static final String WITHOUT_DESKTOP =
      "java.base,java.logging,java.management,java.sql,java.xml,jdk.unsupported";

  @TempDir private Path temp;

  /** The output of a program, followed by its exit status. */
  private static String run(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return output + process.waitFor();
  }

  private static List<String> java(List<String> arguments) {
    List<String> command = JavaProcess.java();
    command.addAll(arguments);
    return command;
  }

  /** Runs Java with some directories empty and some libraries unusable. */
  private static String runWithout(
      List<Path> directories, List<Path> libraries, String... arguments) throws Exception {
    List<String> script = new ArrayList<>(List.of("set -e"));
    directories.forEach(directory -> script.add("mount -t tmpfs none '" + directory + "'"));
    libraries.forEach(library -> script.add("mount --bind /dev/null '" + library + "'"));
    String hiding = String.join("\n", script);
    List<String> unshare = unshare(hiding);
    List<String> command = new ArrayList<>(unshare);
    command.addAll(List.of("sh", "-c", hiding + "\nexec \"$@\"", "sh"));
    command.addAll(java(List.of(arguments)));
    return run(command);
  }

  private static List<String> unshare(String hiding) throws Exception {
    List<List<String>> ways =
        List.of(List.of("unshare", "-m"), List.of("unshare", "--map-root-user", "-m"));
    for (List<String> way : ways) {
      List<String> command = new ArrayList<>(way);
      command.addAll(List.of("sh", "-c", hiding));
      try {
        if (run(command).equals("0")) {
          return way;
        }
      } catch (IOException e) {
        break; // there is no such program
      }
    }
    assumeTrue(false, "fonts can't be hidden here: unshare and mount are missing or not allowed");
    return List.of();
  }

  private static List<Path> fonts() {
    return FONTS.stream().map(Path::of).filter(Files::isDirectory).toList();
  }

  /** All files of a library that Java may load. */
  private static List<Path> library(String name) {
    Path java = Path.of(System.getProperty("java.home"), "lib");
    return Stream.of(Path.of("/usr/lib"), Path.of("/usr/lib64"), java)
        .filter(Files::isDirectory)
        .flatMap(directory -> filesIn(directory, name))
        .distinct()
        .toList();
  }

  private static Stream<Path> filesIn(Path directory, String name) {
    try (Stream<Path> files = Files.walk(directory, 2)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name))
          .filter(Files::isRegularFile)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void charts_are_the_same_where_there_are_no_fonts_and_no_fontconfig() throws Exception {
    Path bare = temp.resolve("bare");
    String output =
        runWithout(
            fonts(),
            library("libfontconfig.so"),
            Main.class.getName(),
            "demo",
            "--quiet",
            "--out",
            bare.toString());
    assertThat(output).isEqualTo("0");
    Path usual = temp.resolve("usual");
    assertThat(Langmix.run("demo", "--quiet", "--out", usual).status()).isZero();
    Map<String, String> expected = ReportFiles.in(usual);
    Map<String, String> files = ReportFiles.in(bare);
    assertThat(files).containsOnlyKeys(expected.keySet()).containsKey("charts/rust-share.png");
    expected.forEach((name, bytes) -> assertThat(files.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void no_temporary_file_stays_behind() throws Exception {
    Path files = Files.createDirectory(temp.resolve("tmp"));
    List<String> arguments = new ArrayList<>(List.of("-Djava.io.tmpdir=" + files));
    arguments.add(Main.class.getName());
    arguments.addAll(List.of("demo", "--quiet", "--format", "svg", "--out"));
    arguments.add(temp.resolve("report").toString());
    assertThat(run(java(arguments))).isEqualTo("0");
    assertThat(files).isEmptyDirectory();
  }

  @Test
  void without_room_for_temporary_files_it_is_that_which_is_said() throws Exception {
    Path none = temp.resolve("none");
    String reason =
        "can't write temporary files to '%s' (no such directory); make room there, or name another directory with java -Djava.io.tmpdir=DIR\n"
            .formatted(none);
    Path report = temp.resolve("report");
    assertThat(runWithTemporaryFilesIn(none, "report", linux(), "--no-store", "--out", report))
        .isEqualTo("langmix: going on without charts: " + reason + "0");
    assertHasNoCharts(report);
    assertThat(runWithTemporaryFilesIn(none, "demo", "--out", temp.resolve("demo")))
        .isEqualTo("langmix: " + reason + "1");
  }

  private Path linux() {
    return TwoReleases.create(temp.resolve("linux.git"));
  }

  private static String runWithTemporaryFilesIn(Path directory, Object... arguments)
      throws Exception {
    List<String> all = new ArrayList<>(List.of("-Djava.io.tmpdir=" + directory));
    all.add(Main.class.getName());
    Stream.of(arguments).map(Object::toString).forEach(all::add);
    all.add("--quiet");
    return run(java(all));
  }

  @Test
  void without_freetype_all_but_the_charts_is_written_and_it_is_said_what_to_install()
      throws Exception {
    Path report = temp.resolve("report");
    String output =
        runWithout(
            fonts(),
            library("libfreetype.so"),
            Main.class.getName(),
            "report",
            linux().toString(),
            "--no-store",
            "--quiet",
            "--out",
            report.toString());
    assertThat(output)
        .startsWith("langmix: going on without charts: Java can't draw letters (")
        .contains("install FreeType (on Debian or Ubuntu: apt-get install libfreetype6)")
        .hasLineCount(2)
        .endsWith("\n0");
    assertHasNoCharts(report);
  }

  private static void assertHasNoCharts(Path report) throws IOException {
    assertThat(ReportFiles.in(report))
        .containsKeys("counts.csv", "report.html", "summary.md")
        .allSatisfy((name, content) -> assertThat(name).doesNotStartWith("charts/"));
    assertThat(report.resolve("report.html"))
        .content()
        .contains("Without charts: they could not be drawn where this report was made.")
        .doesNotContain("<figure");
  }

  @Test
  void without_the_desktop_module_likewise() throws Exception {
    Path report = temp.resolve("report");
    assertThat(runWithoutDesktop("--out", report.toString()))
        .isEqualTo(
            "langmix: going on without charts: this Java lacks the module java.desktop; run a whole"
                + " one (on Debian or Ubuntu: apt-get install default-jre-headless)\n0");
    assertHasNoCharts(report);
  }

  @Test
  void where_charts_alone_are_wanted_and_none_can_be_drawn_the_run_fails() throws Exception {
    Path report = temp.resolve("report");
    assertThat(runWithoutDesktop("--format", "png,svg", "--out", report.toString()))
        .startsWith("langmix: no charts can be drawn: this Java lacks")
        .endsWith("\n1");
    assertThat(report).doesNotExist();
  }

  private String runWithoutDesktop(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("--limit-modules", WITHOUT_DESKTOP));
    all.addAll(List.of(Main.class.getName(), "report", linux().toString(), "--no-store"));
    all.add("--quiet");
    all.addAll(List.of(arguments));
    return run(java(all));
  }
}
