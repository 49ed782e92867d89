package org.langmix.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.langmix.count.LineCounter;
import org.langmix.count.Syntax;
import org.langmix.count.checkpoint.FileVersion;
import org.langmix.count.line.LineClasses;

class VersionHasherTest {
  private final VersionHasher hasher = new VersionHasher();
  private final LineCounter counter = new LineCounter();
  private final LineClasses classes = new LineClasses();

  private long[] hash(FileVersion version) {
    counter.count(Syntax.C, version.source(), version.length(), classes);
    return hasher.hash(version, classes).lines();
  }

  private long[] plain(byte[] source) {
    counter.count(Syntax.C, source, source.length, classes);
    return LineHashes.of(source, source.length, classes).lines();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void copied_lines_have_the_hashes_that_they_would_have_anyway(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] first = text(random);
    hash(new FileVersion(first, first.length, 0, true));
    byte[] before = first;
    for (int id = 1; id < 4; id++) {
      ByteArrayOutputStream now = new ByteArrayOutputStream();
      int[] ranges = copyRanges(before, now, random);
      byte[] source = now.toByteArray();

      FileVersion version =
          new FileVersion(source, source.length, id, true).copiedFrom(id - 1, ranges);

      assertThat(hash(version)).isEqualTo(plain(source));
      before = source;
    }
  }

  /** Ranges of any bytes of a file, with other bytes between them. */
  private static int[] copyRanges(byte[] base, ByteArrayOutputStream now, Random random) {
    IntStream.Builder ranges = IntStream.builder();
    for (int i = random.nextInt(5); i > 0; i--) {
      if (random.nextBoolean()) {
        now.writeBytes(text(random));
      }
      int from = random.nextInt(base.length + 1);
      int length = random.nextInt(base.length - from + 1);
      ranges.add(from).add(now.size()).add(length);
      now.write(base, from, length);
    }
    if (random.nextBoolean()) {
      now.writeBytes(text(random));
    }
    return ranges.build().toArray();
  }

  /** Lines of up to thirty bytes; the last one may have no newline. */
  private static byte[] text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append("x".repeat(random.nextInt(30))).append(random.nextInt(5) == 0 ? "// \n" : "\n");
    }
    return bytes(text + (random.nextBoolean() ? "int last;" : ""));
  }

  @Test
  void a_last_line_without_a_newline_may_go_on_in_the_copy() {
    byte[] base = bytes("int one;\nint two;\nint three, four, five, six;");
    byte[] copy = bytes("int one;\nint two;\nint three, four, five, six;;\n");
    hash(new FileVersion(base, base.length, 1, true));

    long[] hashes =
        hash(new FileVersion(copy, copy.length, 2, false).copiedFrom(1, 0, 0, base.length));

    assertThat(hashes).isEqualTo(plain(copy));
  }

  @Test
  void a_forgotten_version_does_not_matter() {
    byte[] base = bytes("int one;\nint two;\nint three, four, five, six;\n");
    hash(new FileVersion(base, base.length, 1, true));
    hasher.forgetVersions();
    byte[] other = bytes("int six;\nint two;\nint three, four, five, six;\n");
    hash(new FileVersion(other, other.length, 1, true));

    long[] hashes =
        hash(new FileVersion(other, other.length, 2, false).copiedFrom(1, 0, 0, other.length));

    assertThat(hashes).isEqualTo(plain(other));
  }

  @Test
  void copied_lines_have_the_classes_of_the_copy() {
    byte[] base = bytes("int one;\nint two;\nint three, four, five, six;\n");
    byte[] copy = bytes("/*\nint one;\nint two;\nint three, four, five, six;\n*/\n");
    hash(new FileVersion(base, base.length, 1, true));

    long[] hashes =
        hash(new FileVersion(copy, copy.length, 2, false).copiedFrom(1, 0, 3, base.length));

    assertThat(hashes).isEqualTo(plain(copy));
    assertThat(LongStream.of(hashes)).noneMatch(line -> (line & LineHashes.CODE) != 0);
  }
}
