package org.langmix.analysis.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BranchDatesTest {
  private static BranchDates of(List<Integer> newestFirst) {
    return BranchDates.of(newestFirst.stream().mapToInt(day -> day).toArray());
  }

  private static List<Integer> days(Integer... newestFirst) {
    BranchDates dates = of(List.of(newestFirst));
    return IntStream.range(0, newestFirst.length).mapToObj(dates::day).toList();
  }

  @Test
  void days_in_order_stay_as_they_are() {
    assertThat(days(7, 5, 5, 3)).containsExactly(7, 5, 5, 3);
    assertThat(of(List.of(7, 5, 5, 3)).untrusted()).isZero();
    assertThat(of(List.of()).untrusted()).isZero();
  }

  @Test
  void a_day_out_of_order_is_that_of_the_trusted_commit_before() {
    assertThat(days(7, 5, 0, 4, 3)).containsExactly(7, 5, 4, 4, 3);
    assertThat(days(7, 5, 99, 98, 4, 3)).containsExactly(7, 5, 4, 4, 4, 3);
    assertThat(days(4, 7, 6, 5)).containsExactly(7, 7, 6, 5);
  }

  @Test
  void before_the_first_trusted_commit_it_is_that_ones() {
    assertThat(days(7, 6, 5, 9, 8)).containsExactly(7, 6, 5, 5, 5);
  }

  @Test
  void of_several_longest_runs_the_one_from_the_oldest_commit_with_the_earliest_days_is_trusted() {
    assertThat(days(3, 9)).containsExactly(9, 9);
    assertThat(days(4, 9, 2)).containsExactly(4, 2, 2);
    assertThat(days(9, 8, 1, 0, 7, 6)).containsExactly(9, 8, 7, 7, 7, 6);
    assertThat(days(9, 8, 99, 98, 7, 6)).containsExactly(9, 8, 7, 7, 7, 6);
    assertThat(days(99, 7, 98, 6)).containsExactly(99, 7, 6, 6);
  }

  @Property
  void days_never_go_back_and_as_many_as_possible_are_trusted(
      @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> newestFirst) {
    BranchDates dates = of(newestFirst);
    for (int i = 1; i < newestFirst.size(); i++) {
      assertThat(dates.day(i)).isLessThanOrEqualTo(dates.day(i - 1));
    }
    assertThat(newestFirst.size() - dates.untrusted()).isEqualTo(longestRun(newestFirst));
  }

  /** By the textbook's recurrence, in quadratic time. */
  private static int longestRun(List<Integer> newestFirst) {
    int[] longest = new int[newestFirst.size()];
    for (int i = 0; i < longest.length; i++) {
      for (int j = 0; j < i; j++) {
        if (newestFirst.get(j) >= newestFirst.get(i)) {
          longest[i] = Math.max(longest[i], longest[j]);
        }
      }
      longest[i]++;
    }
    return Arrays.stream(longest).max().orElse(0);
  }
}
