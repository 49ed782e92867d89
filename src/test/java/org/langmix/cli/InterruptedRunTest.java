package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.store.StoreInspection;

/** A run that is told to stop says so in one line and leaves nothing behind but its counts. */
class InterruptedRunTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM", "HUP"})
  void one_line_status_130_and_the_older_report_stands(String signal) throws Exception {
    Path linux = CountingProcess.makeRepository(temp.resolve("linux.git"));
    Path out = temp.resolve("report");
    assertThat(Langmix.run("report", linux, "--out", out, "--format", "csv").status()).isZero();
    byte[] older = Files.readAllBytes(out.resolve("run.json"));
    Path store = Files.createDirectory(temp.resolve("cache")).resolve("counts.mv");

    int status =
        CountingProcess.untilStored(linux, out, store, temp.resolve("log"), "--quiet").end(signal);
    // Where the signal came too late the run is complete.
    assertThat(status).isIn(130, 0);
    if (status == 130) {
      assertThat(Files.readString(temp.resolve("log"))).isEqualTo("langmix: interrupted\n");
      assertThat(out.resolve("run.json")).hasBinaryContent(older);
    }
    assertThat(StoreInspection.of(store).counts().values()).allMatch(stored -> stored > 0);
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("linux.git", "report", "cache", "log");
    }
  }

  @Test
  void what_does_not_end_is_ended_likewise() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Stubborn.class.getName())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output = process.inputReader()) {
      assertThat(output.readLine()).isEqualTo("at work");
      assertThat(new CountingProcess(process).end("TERM")).isEqualTo(130);
      assertThat(output.lines()).containsExactly("langmix: interrupted");
    }
  }

  /** Takes no notice of interrupts. */
  static final class Stubborn {
    private Stubborn() {}

    public static void main(String[] args) {
      PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
      Interruption.during(
          err,
          () -> {
            err.println("at work");
            while (true) {
              Thread.onSpinWait();
            }
          });
    }
  }
}
