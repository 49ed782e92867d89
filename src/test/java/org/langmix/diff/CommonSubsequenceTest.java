package org.langmix.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonSubsequenceTest {
  private static final long ANY = Long.MAX_VALUE / 2;

  private final CommonSubsequence common = new CommonSubsequence();

  private static long[] lines(String letters) {
    return letters.chars().mapToLong(CommonSubsequenceTest::line).toArray();
  }

  /** A line as its hash, spread over all bits as hashes are, and without the mark of code. */
  private static long line(int number) {
    return number * 0x9e3779b97f4a7c15L & ~LineHashes.CODE;
  }

  private static long[] random(Random random, int length, int distinct) {
    return LongStream.generate(() -> line(random.nextInt(distinct))).limit(length).toArray();
  }

  private int length(long[] a, long[] b) {
    int ifSimilar = common.lengthIfSimilar(a.clone(), a.length, b.clone(), b.length);
    int length = common.length(symbols(a, b), ANY);
    assertThat(ifSimilar).isIn(length, CommonSubsequence.UNKNOWN);
    return length;
  }

  /** The definition, one cell of the table after the other. */
  private static int plainLength(long[] a, long[] b) {
    int[] row = new int[b.length + 1];
    for (long line : a) {
      int diagonal = 0;
      for (int j = 0; j < b.length; j++) {
        int above = row[j + 1];
        row[j + 1] = line == b[j] ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[b.length];
  }

  private static Symbols symbols(long[] a, long[] b) {
    Symbols symbols = new Symbols();
    symbols.take(a, a.length, b, b.length, 0);
    symbols.selectAll();
    return symbols;
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 0",
    "abc, abc, 3",
    "abc, xyz, 0",
    "abcabba, cbabac, 4",
    "abcdef, fedcba, 1",
    "axbxcxd, abcd, 4",
    "aab, baa, 2",
    "abcbdab, bdcaba, 4"
  })
  void examples_from_the_textbooks(String a, String b, int expected) {
    assertThat(length(lines(a), lines(b))).isEqualTo(expected);
  }

  @Property(tries = 3000)
  void the_length_is_that_of_the_definition(@ForAll("lines") long[] a, @ForAll("lines") long[] b) {
    assertThat(length(a, b)).isEqualTo(plainLength(a, b));
  }

  @Property(tries = 3000)
  void every_algorithm_finds_the_length(@ForAll("lines") long[] a, @ForAll("lines") long[] b) {
    int expected = plainLength(a, b);
    int differences = a.length + b.length - 2 * expected;
    Myers myers = new Myers();

    assertThat(new BitParallel().length(symbols(a, b), ANY)).isEqualTo(expected);
    assertThat(new HuntSzymanski().length(symbols(a, b))).isEqualTo(expected);
    assertThat(myers.differences(a, a.length, b, b.length, a.length + b.length))
        .isEqualTo(differences);
    assertThat(myers.differences(a, a.length, b, b.length, differences)).isEqualTo(differences);
    assertThat(myers.differences(a, a.length, b, b.length, differences - 1)).isEqualTo(Myers.MORE);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void algorithms_agree_on_sequences_of_many_blocks(
      @ForAll @IntRange(max = 1500) int aLength,
      @ForAll @IntRange(max = 1500) int bLength,
      @ForAll @IntRange(min = 1, max = 400) int distinct,
      @ForAll long seed) {
    Random random = new Random(seed);
    long[] a = random(random, aLength, distinct);
    long[] b = random(random, bLength, distinct);
    int expected = new BitParallel().length(symbols(a, b), ANY);
    int differences = new Myers().differences(a, aLength, b, bLength, aLength + bLength);

    assertThat(length(a, b)).isEqualTo(expected);
    assertThat(new HuntSzymanski().length(symbols(a, b))).isEqualTo(expected);
    assertThat(differences).isEqualTo(aLength + bLength - 2 * expected);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void cells_far_from_the_diagonal_matter_only_if_more_differs_than_was_said(
      @ForAll @IntRange(max = 1500) int length,
      @ForAll @IntRange(min = 1, max = 400) int distinct,
      @ForAll @IntRange(max = 100) int percent,
      @ForAll long seed) {
    Random random = new Random(seed);
    long[] a = random(random, length, distinct);
    Symbols symbols = symbols(a, edited(random, a, distinct, percent));
    BitParallel bits = new BitParallel();
    int longest = new HuntSzymanski().length(symbols);
    long least = symbols.leastDifferences();
    long differences = symbols.differences(longest);

    assertThat(common.length(symbols, ANY)).isEqualTo(longest);
    assertThat(common.length(symbols, random.nextInt(99))).isEqualTo(longest);
    assertThat(bits.length(symbols, differences)).isEqualTo(longest);
    assertThat(bits.length(symbols, differences + random.nextInt(99))).isEqualTo(longest);
    assertThat(bits.length(symbols, random.nextLong(least, differences + 1))).isBetween(0, longest);
  }

  /** So many of a hundred lines are taken out, and as many others put in. */
  private static long[] edited(Random random, long[] lines, int distinct, int percent) {
    LongStream.Builder edited = LongStream.builder();
    for (long line : lines) {
      if (random.nextInt(100) >= percent) {
        edited.add(line);
      }
      if (random.nextInt(100) < percent) {
        edited.add(line(random.nextInt(distinct)));
      }
    }
    return edited.build().toArray();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void an_edited_sequence_keeps_what_was_not_edited(
      @ForAll @IntRange(min = 200, max = 3000) int length,
      @ForAll @IntRange(max = 200) int edits,
      @ForAll long seed) {
    Random random = new Random(seed);
    long[] a = random(random, length, length);
    long[] b = a.clone();
    for (int i = 0; i < edits; i++) {
      b[random.nextInt(length)] = line(length + i);
    }
    int kept = (int) LongStream.range(0, length).filter(i -> a[(int) i] == b[(int) i]).count();

    assertThat(length(a, b)).isEqualTo(kept);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_order_of_the_two_does_not_matter(@ForAll("lines") long[] a, @ForAll("lines") long[] b) {
    assertThat(length(a, b)).isEqualTo(length(b, a));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_common_head_and_tail_lengthen_it_by_theirs(
      @ForAll("lines") long[] a,
      @ForAll("lines") long[] b,
      @ForAll("lines") long[] head,
      @ForAll("lines") long[] tail) {
    assertThat(length(join(head, a, tail), join(head, b, tail)))
        .isEqualTo(head.length + length(a, b) + tail.length);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void lines_of_one_side_alone_do_not_matter(
      @ForAll("lines") long[] a, @ForAll("lines") long[] b, @ForAll("lines") long[] others) {
    long[] foreign = Arrays.stream(others).map(other -> line(7) ^ other).toArray();
    long[] between = new long[a.length + foreign.length];
    for (int i = 0, j = 0, at = 0; at < between.length; at++) {
      between[at] = j < foreign.length && (i == a.length || at % 2 == 0) ? foreign[j++] : a[i++];
    }
    assertThat(length(between, b)).isEqualTo(length(a, b));
  }

  private static long[] join(long[]... parts) {
    return Arrays.stream(parts).flatMapToLong(Arrays::stream).toArray();
  }

  @Provide
  Arbitrary<long[]> lines() {
    return Arbitraries.integers()
        .between(1, 40)
        .flatMap(
            distinct ->
                Arbitraries.integers()
                    .between(1, distinct)
                    .map(CommonSubsequenceTest::line)
                    .list()
                    .ofMaxSize(300)
                    .map(lines -> lines.stream().mapToLong(Long::longValue).toArray()));
  }
}
