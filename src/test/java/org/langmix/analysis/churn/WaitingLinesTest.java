package org.langmix.analysis.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.langmix.count.LineCounter;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineClasses;
import org.langmix.diff.LineHashes;

class WaitingLinesTest {
  private static final long ONE_TWO = BlobPair.of(1, 2, Syntax.C);
  private static final long TWO_THREE = BlobPair.of(2, 3, Syntax.C);
  private static final long FOUR_FIVE = BlobPair.of(4, 5, Syntax.C);
  private static final PairList PAIRS =
      new PairList(LongStream.of(ONE_TWO, TWO_THREE, FOUR_FIVE, ONE_TWO));

  private static LineHashes threeLines() {
    byte[] source = "int a;\nint b;\nint c;\n".getBytes(StandardCharsets.US_ASCII);
    LineClasses classes = new LineClasses();
    new LineCounter().count(Syntax.C, source, source.length, classes);
    return LineHashes.of(source, source.length, classes);
  }

  private static LongStream meet(WaitingLines waiting, int blob) {
    return waiting.meet(blob, Syntax.C, threeLines()).stream().mapToLong(WaitingLines.Met::pair);
  }

  @Test
  void each_pair_meets_once_in_whatever_order_its_blobs_come() {
    WaitingLines waiting = new WaitingLines(PAIRS, 100);
    assertThat(meet(waiting, 3)).isEmpty();
    assertThat(meet(waiting, 5)).isEmpty();
    assertThat(meet(waiting, 1)).isEmpty();
    assertThat(meet(waiting, 2)).containsExactlyInAnyOrder(ONE_TWO, TWO_THREE);
    assertThat(meet(waiting, 4)).containsExactly(FOUR_FIVE);
  }

  @Test
  void a_blob_in_another_syntax_is_another_one() {
    WaitingLines waiting = new WaitingLines(PAIRS, 100);
    assertThat(waiting.meet(5, Syntax.ASSEMBLY, threeLines())).isEmpty();
    assertThat(meet(waiting, 4)).isEmpty();
  }

  @Test
  void those_that_have_waited_longest_are_dropped_if_there_is_no_room() {
    WaitingLines waiting = new WaitingLines(PAIRS, 6);
    assertThat(meet(waiting, 1)).isEmpty();
    assertThat(meet(waiting, 3)).isEmpty();
    assertThat(meet(waiting, 5)).isEmpty(); // drops blob 1
    assertThat(meet(waiting, 2)).containsExactly(TWO_THREE);
    assertThat(meet(waiting, 4)).containsExactly(FOUR_FIVE);
  }

  @Test
  void lines_that_wait_give_way_if_memory_is_needed_unless_none_may_be_dropped() {
    WaitingLines some = new WaitingLines(PAIRS, 100);
    WaitingLines all = new WaitingLines(PAIRS, WaitingLines.ALL);
    assertThat(meet(some, 1)).isEmpty();
    assertThat(meet(all, 1)).isEmpty();
    assertThatThrownBy(WaitingLinesTest::takeTooMuchMemory).isInstanceOf(OutOfMemoryError.class);
    assertThat(meet(some, 2)).isEmpty();
    assertThat(meet(some, 3)).containsExactly(TWO_THREE);
    assertThat(meet(all, 2)).containsExactly(ONE_TWO);
  }

  /** All that is only softly reachable is freed before Java gives up. */
  private static void takeTooMuchMemory() {
    List<long[]> taken = new ArrayList<>();
    while (taken.size() < Integer.MAX_VALUE) {
      taken.add(new long[1 << 20]);
    }
  }
}
