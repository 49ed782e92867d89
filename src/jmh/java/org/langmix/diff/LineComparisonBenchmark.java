package org.langmix.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.langmix.count.LineCounter;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineClasses;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures how long it takes to compare two files: an ordinary pair, and large unfavourable ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LineComparisonBenchmark {
  private static final int LARGE = 200_000;
  private static final int ORDINARY = 1000;

  /** The number of changed lines in an ordinary pair. */
  private static final int CHANGED = 20;

  /** What the two files have in common. */
  public enum Pair {
    ORDINARY_CHANGE,
    NOTHING_IN_COMMON,
    ONE_LINE_IN_COMMON,
    REVERSED,
    REVERSED_WITH_REPEATED_LINES,
    /** Each line is one of ten. */
    FEW_DISTINCT_LINES
  }

  @Param public Pair pair;

  private final LineComparison comparison = new LineComparison();
  private byte[] source;
  private final LineClasses classes = new LineClasses();
  private LineHashes before;
  private LineHashes now;

  @Setup
  public void make() {
    List<String> lines = lines(pair == Pair.ORDINARY_CHANGE ? ORDINARY : LARGE);
    source = bytes(lines);
    before = hashes();
    List<String> changed = new ArrayList<>(lines);
    change(changed);
    source = bytes(changed);
    now = hashes();
  }

  private List<String> lines(int count) {
    Random random = new Random(1);
    return switch (pair) {
      case ORDINARY_CHANGE, REVERSED_WITH_REPEATED_LINES ->
          IntStream.range(0, count)
              .mapToObj(
                  i -> i % 5 == 0 ? "\n" : i % 7 == 0 ? "\t}\n" : "\tcall_number(" + i + ");\n")
              .toList();
      case FEW_DISTINCT_LINES ->
          IntStream.range(0, count).mapToObj(i -> "f" + random.nextInt(10) + "();\n").toList();
      default -> IntStream.range(0, count).mapToObj(i -> "\tcall_number(" + i + ");\n").toList();
    };
  }

  private void change(List<String> lines) {
    Random random = new Random(2);
    switch (pair) {
      case ORDINARY_CHANGE ->
          IntStream.range(0, CHANGED)
              .forEach(i -> lines.set(random.nextInt(lines.size()), "\tchanged(" + i + ");\n"));
      case NOTHING_IN_COMMON -> lines.replaceAll(line -> "\t" + line);
      case ONE_LINE_IN_COMMON -> {
        String kept = lines.get(LARGE / 2);
        lines.replaceAll(line -> line.equals(kept) ? line : "\t" + line);
      }
      case REVERSED, REVERSED_WITH_REPEATED_LINES -> Collections.reverse(lines);
      case FEW_DISTINCT_LINES -> Collections.shuffle(lines, random);
    }
  }

  private static byte[] bytes(List<String> lines) {
    return String.join("", lines).getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public ChangedLines compare() {
    return comparison.compare(before, now);
  }

  /** Counts one of the files. */
  @Benchmark
  public long count() {
    return new LineCounter().count(Syntax.C, source, source.length).code();
  }

  /** Counts the file and hashes its lines. */
  @Benchmark
  public LineHashes hashes() {
    new LineCounter().count(Syntax.C, source, source.length, classes);
    return LineHashes.of(source, source.length, classes);
  }
}
