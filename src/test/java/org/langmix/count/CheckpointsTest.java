package org.langmix.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.langmix.count.checkpoint.Checkpoints;
import org.langmix.count.checkpoint.Copied;
import org.langmix.count.checkpoint.Counted;
import org.langmix.count.checkpoint.FileVersion;
import org.langmix.count.checkpoint.KeptCheckpoints;
import org.langmix.count.line.LineClass;
import org.langmix.count.line.LineClasses;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.RunningCounts;

class CheckpointsTest {
  private static final String COMMENT = "/* a */\n/* b */\n";
  private static final String LINES = "int a;\n/* b */\n\nint c;\n";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Counts with a checkpoint at every offset that allows one. */
  private static Counted count(String text, Copied copied) {
    byte[] source = bytes(text);
    FileVersion version = new FileVersion(source, source.length, 0, true);
    return new LineCounter(8, 1).count(version, copied, true, new RunningCounts());
  }

  private static List<Integer> checkpoints(String text) {
    Checkpoints found = count(text, Copied.NOTHING).checkpoints();
    return IntStream.range(0, found.count()).map(found::offset).boxed().toList();
  }

  /** A whole file, copied to an offset of another file. */
  private static Copied copied(String base, int to) {
    return new Copied(
        count(base, Copied.NOTHING).checkpoints(), new int[] {0, to, bytes(base).length});
  }

  @Test
  void they_stand_at_the_start_and_behind_lines() {
    assertThat(checkpoints("int a;\nint b;\n")).containsExactly(0, 7, 14);
  }

  @ParameterizedTest
  @CsvSource({
    "'/* a\nb\nc */ int d;\n', 0 19",
    "'a \\\nb;\nc;\n', 0 7 10",
    "'R\"(a\nb\n)\";\nc;\n', 0 11 14",
    "'MODULE_LICENSE\n(a);\nb;\n', 0 20 23",
    "'a; \nb;\n\nc;\n', 0 7 11",
    "'a;\nb', 0 3",
    "'// a\nb;\n', 0 5 8",
    "'#define A(b) \"/*\nc;\n', 0 17 20",
    "'/* a\n', 0"
  })
  void none_stands_where_a_token_or_a_line_may_go_on(String text, String offsets) {
    List<Integer> expected = List.of(offsets.split(" ")).stream().map(Integer::valueOf).toList();
    assertThat(checkpoints(text)).isEqualTo(expected);
  }

  @Test
  void what_is_copied_is_not_lexed() {
    Copied lie = copied(LINES, 0);
    String other = "x".repeat(LINES.length() - 1) + "\n";

    assertThat(count(other, lie).lines()).isEqualTo(Syntax.C.count(bytes(LINES)));
  }

  @Test
  void what_a_comment_begun_before_it_holds_is_lexed_anew() {
    String text = "/* a\n" + LINES;

    assertThat(count(text, copied(LINES, 5)).lines()).isEqualTo(LineCounts.ofLines(1, 3, 0, 1));
  }

  @Test
  void what_stands_within_a_raw_string_is_lexed_anew() {
    String text = "R\"(\n" + LINES + ")\";\n";

    assertThat(count(text, copied(LINES, 4)).lines()).isEqualTo(LineCounts.ofLines(6, 0, 0, 0));
  }

  @Test
  void what_is_copied_into_a_line_is_lexed_anew() {
    String base = "int a;\n" + COMMENT;
    Copied part = new Copied(count(base, Copied.NOTHING).checkpoints(), 7, 2, COMMENT.length());

    assertThat(count("x " + COMMENT, part).lines()).isEqualTo(LineCounts.ofLines(1, 1, 0, 0));
  }

  @Test
  void a_start_that_is_copied_into_a_line_is_lexed_anew() {
    assertThat(count("x " + COMMENT, copied(COMMENT, 2)).lines())
        .isEqualTo(LineCounts.ofLines(1, 1, 0, 0));
  }

  @Test
  void a_file_of_very_many_lines_has_no_more_of_them_than_fit() {
    String base = LINES.repeat(20_000);
    Counted counted = count(base, Copied.NOTHING);
    Copied copied = new Copied(counted.checkpoints(), 0, 7, base.length());

    assertThat(counted.checkpoints().count()).isEqualTo(1 << 14);
    assertThat(count("int d;\n" + base, copied).lines())
        .isEqualTo(LineCounts.ofLines(40_001, 20_000, 0, 20_000));
  }

  @Test
  void modules_in_what_is_copied_count() {
    String base = "int a;\nMODULE_LICENSE(\"GPL\");\nint b;\n";

    assertThat(count("int c;\n" + base, copied(base, 7)).lines().modules()).isEqualTo(1);
  }

  @Property(tries = 5000)
  void versions_of_a_file_count_as_if_each_stood_alone(
      @ForAll("texts") String text,
      @ForAll("texts") String inserted,
      @ForAll @IntRange(min = 1, max = 4) int words,
      @ForAll @IntRange(min = 1, max = 64) int interval,
      @ForAll long seed) {
    LineCounter counter = new LineCounter(words, interval);
    LineCounter recording = new LineCounter(words, interval);
    Random random = new Random(seed);
    EditedFile edited = new EditedFile(bytes(text));
    for (int i = 0; i < 4; i++) {
      byte[] source = edited.bytes();
      int[] copies = edited.copies();
      LineCounts alone = Syntax.C.count(source);
      LineClasses classes = new LineClasses();
      recording.count(
          new FileVersion(source, source.length, i, true).copiedFrom(i - 1, copies), classes);
      assertThat(classes.toList()).isEqualTo(Syntax.C.explain(source));
      for (boolean isBase : new boolean[] {true, false}) {
        FileVersion version =
            new FileVersion(source, source.length, isBase ? i : -1 - i, isBase)
                .copiedFrom(i - 1, copies);
        assertThat(counter.count(version))
            .as(new String(source, StandardCharsets.UTF_8))
            .isEqualTo(alone);
      }
      edited = EditedFile.of(source, bytes(inserted), random);
    }
  }

  @Test
  void versions_of_every_fixture_count_as_if_each_stood_alone() throws IOException {
    List<byte[]> fixtures = LexerLaws.fixtures("c");
    Random random = new Random(1);
    LineCounter counter = new LineCounter(8, 16);
    for (byte[] fixture : fixtures) {
      for (byte[] inserted : fixtures) {
        counter.forgetVersions();
        counter.count(new FileVersion(fixture, fixture.length, 0, true));
        EditedFile edited = EditedFile.of(fixture, inserted, random);
        byte[] source = edited.bytes();
        FileVersion version =
            new FileVersion(source, source.length, 1, true).copiedFrom(0, edited.copies());
        assertThat(counter.count(version)).isEqualTo(Syntax.C.count(source));
      }
    }
  }

  @Test
  void a_copy_has_the_classes_of_the_lines_that_it_has_copied() {
    LineCounter counter = new LineCounter(8, 1);
    LineClasses classes = new LineClasses();
    counter.count(new FileVersion(bytes(LINES), LINES.length(), 1, true), classes);
    String other = "x".repeat(LINES.length() - 1) + "\n";
    FileVersion lie =
        new FileVersion(bytes(other), other.length(), 2, true).copiedFrom(1, 0, 0, LINES.length());

    counter.count(lie, classes);

    assertThat(classes.toList())
        .containsExactly(LineClass.CODE, LineClass.COMMENT, LineClass.BLANK, LineClass.CODE);
  }

  @Test
  void a_version_whose_classes_were_not_asked_for_lends_none() {
    LineCounter counter = new LineCounter(8, 1);
    LineClasses classes = new LineClasses();
    counter.count(new FileVersion(bytes(LINES), LINES.length(), 1, true));
    FileVersion copy =
        new FileVersion(bytes(LINES), LINES.length(), 2, true).copiedFrom(1, 0, 0, LINES.length());

    counter.count(copy, classes);

    assertThat(classes.toList()).isEqualTo(Syntax.C.explain(bytes(LINES)));
  }

  @Test
  void a_version_that_was_forgotten_is_no_base() {
    LineCounter counter = new LineCounter(8, 1);
    counter.count(new FileVersion(bytes(LINES), LINES.length(), 1, true));
    counter.forgetVersions();
    String other = "x".repeat(LINES.length() - 1) + "\n";
    FileVersion lie =
        new FileVersion(bytes(other), other.length(), 2, true).copiedFrom(1, 0, 0, LINES.length());

    assertThat(counter.count(lie)).isEqualTo(LineCounts.ofLines(1, 0, 0, 0));
  }

  @Test
  void the_checkpoints_of_very_many_versions_are_not_all_kept() {
    KeptCheckpoints kept = new KeptCheckpoints();
    Checkpoints many = count(LINES.repeat(20_000), Copied.NOTHING).checkpoints();
    int versions = 0;
    while (kept.hasRoom()) {
      kept.keep(versions++, many);
    }
    assertThat(versions).isEqualTo(16);
    kept.clear();
    assertThat(kept.hasRoom()).isTrue();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "/*",
            "*/",
            "//",
            "\"",
            "'",
            "\\",
            "\\\n",
            "\\ \n",
            "\n",
            "\n",
            "\r",
            "\r\n",
            "R\"(",
            ")\"",
            "R\"x(",
            "#include <",
            "#",
            "%:",
            ">",
            "x",
            " ",
            "\t",
            "\ufeff",
            "MODULE_LICENSE",
            "(",
            "MODULE_LICENSE(\"GPL\");\n",
            "E\n",
            "int plain = code;\n",
            "/* a comment */\n",
            "int a; // b\n",
            "\t\tif (a)\n\n",
            "#define A \\\n\tb\n",
            "\u00e9",
            "\0")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}
