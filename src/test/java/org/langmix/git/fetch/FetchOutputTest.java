package org.langmix.git.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FetchOutputTest {
  private static String complaint(String output) throws InterruptedException {
    FetchOutput read =
        FetchOutput.follow(
            new ByteArrayInputStream(output.getBytes(StandardCharsets.UTF_8)),
            objects -> {},
            System::nanoTime);
    read.stop();
    return read.complaint("nothing");
  }

  @Test
  void a_complaint_is_passed_on_with_the_advice_that_follows() throws Exception {
    String output =
        """
        fatal: detected dubious ownership in repository at '/srv/linux'
        To add an exception for this directory, call:

        \tgit config --global --add safe.directory /srv/linux
        """;
    assertThat(complaint(output))
        .isEqualTo(
            "fatal: detected dubious ownership in repository at '/srv/linux' To add an exception for"
                + " this directory, call: git config --global --add safe.directory /srv/linux");
  }

  @Test
  void consequences_progress_and_the_other_side_are_no_advice() throws Exception {
    String output =
        """
        remote: Enumerating objects: 3, done.
        Receiving objects:  33% (1/3)\rfatal: early EOF
        remote: aborting
        Resolving deltas: 100% (1/1)
        fatal: fetch-pack: invalid index-pack output
        Please try again
        """;
    assertThat(complaint(output)).isEqualTo("fatal: early EOF");
  }

  @Test
  void without_a_complaint_the_last_line_is_the_reason() throws Exception {
    assertThat(complaint("ssh: no route\nclosed\n")).isEqualTo("closed");
    assertThat(complaint("")).isEqualTo("nothing");
  }
}
