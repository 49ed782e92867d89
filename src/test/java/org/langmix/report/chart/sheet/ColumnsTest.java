package org.langmix.report.chart.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.report.chart.Histories;

class ColumnsTest {
  private static History clones(String... clones) {
    List<Revision> revisions =
        Stream.of(clones)
            .flatMap(tree -> Histories.releases("v6.0", "v6.1").stream().map(r -> r.of(tree)))
            .toList();
    return Histories.growing(revisions, List.of());
  }

  @Test
  void revisions_of_one_clone_are_one_apart_and_the_next_is_behind_a_gap() {
    Columns columns = Columns.of(clones("mainline", "asahi"), 0.2);
    assertThat(columns.middle(1)).isEqualTo(1);
    // The four columns take four fifths of the axis.
    assertThat(columns.middle(2)).isCloseTo(3, within(1e-9));
    assertThat(columns.middle(2.5)).isCloseTo(3.5, within(1e-9));
    assertThat(columns.end() - columns.start()).isCloseTo(5, within(1e-9));
    assertThat(columns.blocks())
        .containsExactly(new Columns.Block("mainline", 0, 1), new Columns.Block("asahi", 2, 3));
  }

  @Test
  void however_many_clones_there_are_revisions_keep_a_fourth_of_the_axis() {
    Columns columns = Columns.of(clones("a", "b", "c", "d", "e", "f"), 0.3);
    assertThat(12 / (columns.end() - columns.start())).isCloseTo(0.25, within(1e-9));
  }
}
