package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.JavaProcess;
import org.langmix.cli.terminal.StandardError;
import org.langmix.store.StoreInspection;

/** A run that is told to stop says so in one line and leaves nothing behind except its counts. */
class InterruptedRunIT {
  @TempDir private static Path shared;
  private static Path linux;

  @TempDir private Path temp;

  @BeforeAll
  static void makeRepository() {
    linux = CountingProcess.makeRepository(shared.resolve("linux.git"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM", "HUP"})
  void one_line_status_130_and_the_older_report_stands(String signal) throws Exception {
    Path out = temp.resolve("report");
    assertThat(Langmix.run("report", linux, "--out", out, "--format", "csv").status()).isZero();
    byte[] older = Files.readAllBytes(out.resolve("run.json"));
    Path store = Files.createDirectory(temp.resolve("cache")).resolve("counts.mv");

    int status =
        CountingProcess.untilStored(linux, out, store, temp.resolve("log"), "--quiet").end(signal);
    // If the signal came too late, the run is complete.
    assertThat(status).isIn(130, 0);
    if (status == 130) {
      assertThat(Files.readString(temp.resolve("log"))).isEqualTo("langmix: interrupted\n");
      assertThat(out.resolve("run.json")).hasBinaryContent(older);
    }
    assertThat(StoreInspection.of(store).counts().values()).allMatch(stored -> stored > 0);
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("report", "cache", "log");
    }
  }

  @Test
  void so_it_is_while_charts_are_drawn() throws Exception {
    Path out = temp.resolve("report");
    Path store = Files.createDirectory(temp.resolve("cache")).resolve("counts.mv");

    // Not INT, which a build in the background may have told its children to ignore.
    int status = CountingProcess.untilDrawing(linux, out, store, temp.resolve("log")).end("TERM");

    assertThat(status).isEqualTo(130);
    assertThat(Files.readString(temp.resolve("log"))).isEqualTo("langmix: interrupted\n");
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("cache", "log");
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Stubborn.class, Complaining.class})
  void whatever_the_work_does_it_ends_with_one_line(Class<?> program) throws Exception {
    Process process =
        new ProcessBuilder(JavaProcess.java(program)).redirectErrorStream(true).start();
    try (BufferedReader output = process.inputReader()) {
      assertThat(output.readLine()).isEqualTo("at work");
      assertThat(new CountingProcess(process).end("TERM")).isEqualTo(130);
      assertThat(output.lines()).containsExactly("langmix: interrupted");
    }
  }

  /** A program that ignores interrupts. */
  static final class Stubborn {
    private Stubborn() {}

    public static void main(String[] args) {
      during(
          err -> {
            while (true) {
              Thread.onSpinWait();
            }
          });
    }
  }

  /** A program that mistakes an interrupt for damage. */
  static final class Complaining {
    private Complaining() {}

    public static void main(String[] args) {
      during(
          err -> {
            while (!Thread.interrupted()) {
              Thread.onSpinWait();
            }
            err.println("langmix: the pack is damaged");
          });
    }
  }

  private static void during(Consumer<PrintWriter> work) {
    StandardError error = new StandardError(System.err);
    PrintWriter err = new PrintWriter(error, true, StandardCharsets.UTF_8);
    System.exit(
        Interruption.during(
            error,
            () -> {
              err.println("at work");
              work.accept(err);
              return 1;
            }));
  }
}
