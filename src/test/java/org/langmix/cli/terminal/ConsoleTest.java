package org.langmix.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.langmix.cli.Consoles;

class ConsoleTest {
  private static final Console UTF_16 = new Console(true, StandardCharsets.UTF_16);

  @Test
  void a_terminal_shows_colours_unless_it_is_told_not_to() {
    assertThat(Consoles.TERMINAL.showsColours(Map.of("TERM", "xterm-256color"))).isTrue();
    assertThat(Consoles.TERMINAL.showsColours(Map.of("NO_COLOR", ""))).isTrue();
    assertThat(Consoles.TERMINAL.showsColours(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Consoles.TERMINAL.showsColours(Map.of("TERM", "dumb"))).isFalse();
  }

  @Test
  void another_output_shows_colours_only_if_told_to() {
    assertThat(Consoles.PLAIN.showsColours(Map.of("TERM", "xterm"))).isFalse();
    assertThat(Consoles.PLAIN.showsColours(Map.of("CLICOLOR_FORCE", "1"))).isTrue();
    assertThat(Consoles.PLAIN.showsColours(Map.of("CLICOLOR_FORCE", "0"))).isFalse();
    assertThat(Consoles.PLAIN.showsColours(Map.of("CLICOLOR_FORCE", ""))).isFalse();
    assertThat(Consoles.PLAIN.showsColours(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1")))
        .isFalse();
  }

  @Test
  void what_can_be_written_depends_on_the_charset() {
    assertThat(Consoles.TERMINAL.shows('\u2581')).isTrue();
    assertThat(UTF_16.shows('\u2581')).isTrue();
    assertThat(Consoles.ASCII.shows('\u2581')).isFalse();
  }
}
