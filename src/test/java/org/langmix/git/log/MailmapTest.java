package org.langmix.git.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.Git;

class MailmapTest {
  @TempDir private Path temp;

  private static String proper(String mailmap, String name, String mail) {
    Ident ident =
        Mailmap.parse(mailmap.getBytes(StandardCharsets.UTF_8)).proper(new Ident(name, mail, 7));
    assertThat(ident.seconds()).isEqualTo(7);
    return "%s <%s>".formatted(ident.name(), ident.mail());
  }

  @Test
  void a_name_stands_for_an_address() {
    String mailmap = "Jane Doe <jane@desktop>\n";
    assertThat(proper(mailmap, "jane", "jane@desktop")).isEqualTo("Jane Doe <jane@desktop>");
    assertThat(proper(mailmap, "jane", "JANE@Desktop")).isEqualTo("Jane Doe <JANE@Desktop>");
    assertThat(proper(mailmap, "jane", "jane@laptop")).isEqualTo("jane <jane@laptop>");
  }

  @Test
  void an_address_stands_for_an_address() {
    assertThat(proper("<jane@example.org> <jane@desktop>", "jane", "jane@desktop"))
        .isEqualTo("jane <jane@example.org>");
  }

  @Test
  void a_name_and_an_address_stand_for_an_address() {
    assertThat(proper("Jane Doe <jane@example.org> <jane@desktop>", "jane", "jane@desktop"))
        .isEqualTo("Jane Doe <jane@example.org>");
  }

  @Test
  void a_name_and_an_address_stand_for_a_name_and_an_address() {
    String mailmap = "Jane Doe <jane@example.org> jane <root@desktop>\nRoot <root@desktop>";
    assertThat(proper(mailmap, "Jane", "root@desktop")).isEqualTo("Jane Doe <jane@example.org>");
    assertThat(proper(mailmap, "joe", "root@desktop")).isEqualTo("Root <root@desktop>");
  }

  @Test
  void comments_stand_at_the_start_of_a_line_or_behind_the_last_address() {
    String mailmap =
        "# Jane Doe <jane@desktop>\n # Joe <joe@desktop>\nKim <kim@desktop> # the boss";
    assertThat(proper(mailmap, "jane", "jane@desktop")).isEqualTo("jane <jane@desktop>");
    assertThat(proper(mailmap, "joe", "joe@desktop")).isEqualTo("# Joe <joe@desktop>");
    assertThat(proper(mailmap, "kim", "kim@desktop")).isEqualTo("Kim <kim@desktop>");
  }

  @Test
  void later_lines_add_to_earlier_ones() {
    String mailmap = "Jane Doe <jane@desktop>\n<jane@example.org> <jane@desktop>\n";
    assertThat(proper(mailmap, "jane", "jane@desktop")).isEqualTo("Jane Doe <jane@example.org>");
  }

  @Test
  void without_a_mailmap_everybody_is_who_the_commit_says() {
    Ident jane = new Ident("jane", "jane@desktop", 7);
    assertThat(Mailmap.EMPTY.proper(jane)).isEqualTo(jane);
  }

  @Test
  void people_are_who_git_takes_them_for() throws Exception {
    Git.run(temp, "init", "-q");
    Random random = new Random(1);
    for (int round = 0; round < 30; round++) {
      String mailmap =
          lines(random, 1 + random.nextInt(12), MailmapTest::mailmapLine)
              .collect(Collectors.joining("\n"));
      Files.writeString(temp.resolve(".mailmap"), mailmap);
      List<String> people =
          lines(random, 40, some -> "%s <%s>".formatted(name(some), mail(some)))
              .distinct()
              .toList();
      String told = Git.feed(String.join("\n", people), temp, "check-mailmap", "--stdin");
      List<String> expected = Arrays.asList(told.split("\n"));
      for (int i = 0; i < people.size(); i++) {
        String[] parts = people.get(i).split(" ?[<>]", -1);
        String found = proper(mailmap, parts[0], parts[1]);
        assertThat(found).as(people.get(i) + " by " + mailmap).isEqualTo(expected.get(i));
      }
    }
  }

  private interface Line {
    String of(Random random);
  }

  private static java.util.stream.Stream<String> lines(Random random, int count, Line line) {
    return IntStream.range(0, count).mapToObj(i -> line.of(random));
  }

  private static String name(Random random) {
    return List.of("Ann", "ann", "Bob B", "bob b", "\u00c9va", "\u00e9va").get(random.nextInt(6));
  }

  private static String mail(Random random) {
    return List.of("a@x", "A@X", "b@y", "c", "\u00e9@z", "\u00c9@z").get(random.nextInt(6));
  }

  private static String mailmapLine(Random random) {
    StringBuilder line = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      line.append(
          switch (random.nextInt(8)) {
            case 0, 1 -> name(random);
            case 2, 3 -> "<" + mail(random) + ">";
            case 4 -> List.of(" ", "\t", "  ", "\r").get(random.nextInt(4));
            case 5 -> List.of("<", ">", "#", "<>", "< a@x >").get(random.nextInt(5));
            default -> name(random) + " <" + mail(random) + "> ";
          });
    }
    return line.toString();
  }
}
