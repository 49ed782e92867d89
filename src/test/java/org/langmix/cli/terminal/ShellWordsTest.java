package org.langmix.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.langmix.report.Names;

/** A shell passes every quoted word on unchanged. */
class ShellWordsTest {
  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "v6.12", "*", "?", "[a]", "'", "\"", "\\", "$HOME", "`id`", "~", "!", "#", "=", "-",
            "@", ";", "&", "|", "<", ">", "(", "{a,b}", " ", "\t", "\n", "\r", "\u0001", "\u202e",
            "é", "語", "😀");
    return pieces.list().ofMaxSize(6).map(list -> String.join("", list)).list().ofMaxSize(20);
  }

  private static List<String> taken(String shell, String command) throws IOException {
    Process process =
        new ProcessBuilder(shell, "-s").redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (OutputStream script = process.getOutputStream()) {
      script.write(("printf '%s\\0' - " + command).getBytes(StandardCharsets.UTF_8));
    }
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<String> words = List.of(printed.split("\0", -1));
    return words.subList(1, words.size() - 1);
  }

  @Property(tries = 100)
  void bash_takes_each_word_as_it_is(@ForAll("words") List<String> words) throws IOException {
    String command = ShellWords.join(words);
    assertThat(taken("bash", command)).isEqualTo(words);
    assertThat(Names.isPrintable(command)).isTrue();
  }

  @Property(tries = 50)
  void so_does_any_shell_where_all_can_be_seen(@ForAll("words") List<String> words)
      throws IOException {
    List<String> seen = words.stream().filter(Names::isPrintable).toList();
    assertThat(taken("sh", ShellWords.join(seen))).isEqualTo(seen);
  }

  @Example
  void what_needs_no_quotes_has_none() {
    assertThat(ShellWords.join(List.of("--tags", "v6.1..v6.12", "a=b/c.git", "v6.12*", "=a", "")))
        .isEqualTo("--tags v6.1..v6.12 a=b/c.git 'v6.12*' '=a' ''");
    assertThat(ShellWords.join(List.of("it's", "a\nb\u202e")))
        .isEqualTo("'it'\\''s' $'a\\012b\\342\\200\\256'");
  }
}
