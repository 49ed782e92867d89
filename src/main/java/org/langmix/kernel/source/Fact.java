package org.langmix.kernel.source;

import java.util.List;

/**
 * A value and the lines that say so.
 *
 * @param lines in the order in which they explain the value; none if nothing is said
 */
public record Fact<T>(T value, List<SourceLine> lines) {
  public Fact {
    lines = List.copyOf(lines);
  }

  /** A value that one line states. */
  public static <T> Fact<T> at(SourceLine line, T value) {
    return new Fact<>(value, List.of(line));
  }

  /** A value that stands for nothing being said, such as an empty text. */
  public static <T> Fact<T> unsaid(T value) {
    return new Fact<>(value, List.of());
  }
}
