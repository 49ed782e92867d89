package org.langmix.cli.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import javax.management.JMException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiagnosticCommandTest {
  @BeforeEach
  void assumeHotSpot() {
    assumeTrue(System.getProperty("java.vm.name").matches(".*(HotSpot|OpenJDK).*"));
  }

  @Test
  void both_ways_give_the_same_answer() throws Exception {
    String answer = DiagnosticCommand.runDirectly("VM.command_line");

    assertThat(answer).contains("java_command");
    assertThat(DiagnosticCommand.runByBean("VM.command_line")).isEqualTo(answer);
  }

  /** A program that has not used a management bean before. */
  static final class Fresh {
    public static void main(String[] args) throws Exception {
      System.out.println(DiagnosticCommand.runDirectly("VM.uptime"));
    }
  }

  @Test
  void the_direct_way_is_open_to_a_program_that_has_only_started() throws Exception {
    Process fresh =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens",
                "jdk.management/com.sun.management.internal=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Fresh.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    assertThat(fresh.inputReader().readLine()).endsWith(" s");
    assertThat(fresh.waitFor()).isZero();
  }

  @Test
  void both_ways_pass_an_argument_on() throws Exception {
    assertThat(DiagnosticCommand.runDirectly("VM.uptime", "-date")).matches("(?s)\\d{4}-.*");
    assertThat(DiagnosticCommand.runByBean("VM.uptime", "-date")).matches("(?s)\\d{4}-.*");
  }

  @Test
  void a_command_that_there_is_not_fails() {
    assertThatThrownBy(() -> DiagnosticCommand.run("Langmix.not_there"))
        .isInstanceOf(JMException.class);
  }
}
