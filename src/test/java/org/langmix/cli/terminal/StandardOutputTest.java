package org.langmix.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.cli.Main;

class StandardOutputTest {
  private record Ended(int status, String err) {}

  @TempDir private Path temp;

  /** Prints far more than a pipe can hold, with the output redirected by a shell. */
  private Ended run(String redirection) throws Exception {
    Path file = Files.writeString(temp.resolve("long.c"), "int a;\n".repeat(50_000));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classes = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(
                List.of(
                    "bash",
                    "-o",
                    "pipefail",
                    "-c",
                    "\"$0\" -cp \"$1\" "
                        + Main.class.getName()
                        + " count --explain \"$2\" "
                        + redirection,
                    java.toString(),
                    classes,
                    file.toString()))
            .start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), err);
  }

  @Test
  void what_can_not_be_printed_is_a_failure() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
    assertThat(run("> /dev/full"))
        .isEqualTo(
            new Ended(
                1,
                "langmix: can't write to standard output (No space left on device); the output is"
                    + " incomplete\n"));
  }

  @Test
  void a_reader_that_has_seen_enough_is_none() throws Exception {
    assertThat(run("| head -n 1 > /dev/null")).isEqualTo(new Ended(0, ""));
  }
}
