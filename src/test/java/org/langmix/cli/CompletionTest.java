package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completions that bash offers when the Tab key is pressed. */
class CompletionTest {
  @TempDir private Path temp;

  private String offered(String... words) throws Exception {
    Langmix completion = Langmix.run("completion");
    assertThat(completion.status()).isZero();
    Path script = Files.writeString(temp.resolve("completion"), completion.out());
    String press =
        "compopt() { :; }; source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_langmix; echo \"${COMPREPLY[@]}\""
            .formatted(script, String.join(" ", words), words.length - 1);
    try {
      Process bash = new ProcessBuilder("bash", "-c", press).redirectErrorStream(true).start();
      String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(bash.waitFor()).isZero();
      return output.strip();
    } catch (IOException e) {
      assumeTrue(false, "there is no bash here");
      throw e;
    }
  }

  @Test
  void a_command_is_completed() throws Exception {
    assertThat(offered("langmix", "rep")).isEqualTo("report");
  }

  @Test
  void so_are_the_options_of_a_command() throws Exception {
    assertThat(offered("langmix", "report", "--mi")).isEqualTo("--milestones");
    assertThat(offered("langmix", "store", "check", "--sto")).isEqualTo("--store");
  }

  @Test
  void every_command_that_help_lists_is_offered() throws Exception {
    assertThat(offered("langmix", "")).contains("report", "areas", "completion", "man-pages");
  }
}
