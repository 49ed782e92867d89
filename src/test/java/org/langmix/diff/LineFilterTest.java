package org.langmix.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineFilterTest {
  private final LineFilter filter = new LineFilter();

  @Property(edgeCases = EdgeCasesMode.NONE)
  void no_line_of_the_set_is_left_out(@ForAll long[] set, @ForAll long[] others) {
    filter.take(set, set.length);
    long[] lines = Arrays.copyOf(set, set.length + others.length);
    System.arraycopy(others, 0, lines, set.length, others.length);

    int kept = filter.keep(lines, lines.length);

    assertThat(kept).isBetween(set.length, lines.length);
    assertThat(Arrays.copyOf(lines, set.length)).isEqualTo(set);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void most_other_lines_are_left_out(@ForAll @IntRange(min = 1, max = 3000) int size) {
    Random random = new Random(size);
    filter.take(random.longs(size).toArray(), size);

    assertThat(filter.keep(random.longs(3000).toArray(), 3000)).isLessThan(300);
  }

  @Test
  void an_empty_set_keeps_nothing() {
    filter.take(new long[0], 0);

    assertThat(filter.keep(new long[] {0, 1, -1, Long.MIN_VALUE}, 4)).isZero();
  }
}
