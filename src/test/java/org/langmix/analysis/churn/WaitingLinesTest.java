package org.langmix.analysis.churn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
}
