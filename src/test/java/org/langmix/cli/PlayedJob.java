package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.langmix.JavaProcess;

/**
 * A printed job, run as its CI service would run it. All commands from the clone on run one after
 * another until one fails. Their directory contains only what the last run has kept.
 *
 * @param printed the text of the job
 * @param directory the directory in which the job runs
 */
record PlayedJob(String printed, Path directory) {
  private static final String LANGMIX = "java -jar target/langmix.jar";

  /**
   * The variable with the name of the file for a step's summary in GitHub Actions. GitLab CI shows
   * the summary in the log.
   */
  private static final String SUMMARY = "GITHUB_STEP_SUMMARY";

  private static final Pattern KEPT =
      Pattern.compile(
          "(?:cache/[a-z]+@.*\n.*with:|  cache:\n.*\n.*)\n.*path.*\n((?: +(- )?\\S+\n)+)");

  /** Runs the job once and returns its exit status. */
  int run() throws Exception {
    forget();
    String java = JavaProcess.inShell() + " " + Main.class.getName();
    String script = "set -e\n" + String.join("\n", commands()).replace(LANGMIX, java);
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", script);
    shell.directory(directory.toFile()).redirectErrorStream(true);
    shell.redirectOutput(directory.resolve("log").toFile());
    shell.environment().putAll(Map.of(SUMMARY, directory.resolve("summary").toString()));
    return shell.start().waitFor();
  }

  /** The log and the summary of the last run. */
  String shown() throws IOException {
    Path summary = directory.resolve("summary");
    return Files.readString(directory.resolve("log"))
        + (Files.exists(summary) ? Files.readString(summary) : "");
  }

  /** The directory of the report that is uploaded. It does not exist if there is no report. */
  Path report() {
    return directory.resolve("langmix-report");
  }

  private void forget() throws IOException {
    List<String> kept = kept();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        if (!kept.contains(file.getFileName().toString())) {
          PathUtils.delete(file);
        }
      }
    }
  }

  /**
   * The paths that are kept between runs. The saved and the restored paths must be equal, because
   * GitHub does not find a cache of other paths.
   */
  private List<String> kept() {
    List<List<String>> all =
        KEPT.matcher(printed)
            .results()
            .map(found -> found.group(1).replaceAll("(?m)^ +(- )?", "").lines().toList())
            .distinct()
            .toList();
    assertThat(all).as(printed).hasSize(1);
    return all.get(0);
  }

  private List<String> commands() {
    List<String> commands =
        printed
            .lines()
            .map(line -> line.strip().replaceFirst("^- (?=[a-z]+ )|^run: ", ""))
            .filter(line -> line.matches("(test|git|rm|java|cp|cat|grep) .*"))
            .toList();
    assertThat(commands).hasSize(8);
    return commands;
  }
}
