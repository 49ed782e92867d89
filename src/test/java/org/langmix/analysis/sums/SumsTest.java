package org.langmix.analysis.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.langmix.count.line.LineCounts;

class SumsTest {
  /** Each number stands for a file of one line in the group with that number. */
  private static Sums.Builder builder(List<Integer> files) {
    Sums.Builder sums = new Sums.Builder();
    files.forEach(group -> sums.of(group).add(LineCounts.ofLines(1, 0, 0, 0)));
    return sums;
  }

  @Property
  void sums_add_up_group_by_group(
      @ForAll List<@IntRange(max = 20) Integer> some,
      @ForAll List<@IntRange(max = 20) Integer> more) {
    Map<Integer, Long> expected = new TreeMap<>();
    some.forEach(group -> expected.merge(group, 1L, Long::sum));
    more.forEach(group -> expected.merge(group, 1L, Long::sum));
    Sums.Builder sums = builder(some);
    sums.add(builder(more).build());
    for (int group = 0; group <= 20; group++) {
      assertThat(sums.of(group).tally().files()).isEqualTo(expected.getOrDefault(group, 0L));
    }
  }
}
