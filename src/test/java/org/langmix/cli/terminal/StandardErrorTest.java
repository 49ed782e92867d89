package org.langmix.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardErrorTest {
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final StandardError error =
      new StandardError(new PrintStream(shown, true, StandardCharsets.UTF_8));
  private final PrintWriter err = new PrintWriter(error, true, StandardCharsets.UTF_8);

  private String endedBehind(String text) {
    err.print(text);
    err.flush();
    error.silence();
    err.println("langmix: the pack is damaged");
    error.lastLine("langmix: interrupted", StandardCharsets.US_ASCII);
    return shown.toString(StandardCharsets.UTF_8);
  }

  @Test
  void the_last_line_follows_a_line() {
    assertThat(endedBehind("warning\n")).isEqualTo("warning\nlangmix: interrupted\n");
  }

  @Test
  void the_last_line_takes_the_place_of_a_progress_bar() {
    assertThat(endedBehind("\rCounting 23%"))
        .isEqualTo("\rCounting 23%" + TerminalProgress.ERASE + "langmix: interrupted\n");
  }

  @Test
  void what_is_erased_is_not_erased_again() {
    String erased = "\rCounting 23%" + TerminalProgress.ERASE;
    assertThat(endedBehind(erased)).isEqualTo(erased + "langmix: interrupted\n");
  }
}
