package org.langmix.report.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SampledTest {
  @Test
  void some_of_many_are_at_equal_distances_from_the_first_to_the_last() {
    List<Integer> eleven = IntStream.rangeClosed(0, 10).boxed().toList();
    assertThat(Sampled.of(eleven, 3)).containsExactly(0, 5, 10);
    assertThat(Sampled.of(eleven, 6)).containsExactly(0, 2, 4, 6, 8, 10);
    assertThat(Sampled.of(eleven, 2)).containsExactly(0, 10);
  }

  @Test
  void few_are_given_as_they_are() {
    assertThat(Sampled.of(List.of(1, 2, 3), 3)).containsExactly(1, 2, 3);
    assertThat(Sampled.of(List.of(), 3)).isEmpty();
  }

  @Property
  void there_are_never_more_than_asked_for_and_none_comes_twice(
      @ForAll @IntRange(min = 1, max = 400) int size,
      @ForAll @IntRange(min = 2, max = 60) int most) {
    List<Integer> sampled = Sampled.of(IntStream.range(0, size).boxed().toList(), most);
    assertThat(sampled)
        .hasSize(Math.min(size, most))
        .startsWith(0)
        .endsWith(size - 1)
        .isSorted()
        .doesNotHaveDuplicates();
  }
}
