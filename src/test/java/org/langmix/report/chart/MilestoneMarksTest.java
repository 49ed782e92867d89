package org.langmix.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.langmix.history.History;

class MilestoneMarksTest {
  private static final double PLOT = 300;
  private static final double BESIDES = 90;

  private static Sheet sheet(int revisions, String milestones) {
    History history =
        Histories.growing(Histories.releases(Histories.versions(revisions)), List.of());
    return new Sheet(
        history, Milestones.parse("test", milestones), Canvas.NARROW, "Counted by langmix");
  }

  @Property(tries = 300)
  void names_overlap_neither_names_nor_marks_and_stay_within_the_image(
      @ForAll @Size(min = 1, max = 12) Set<@IntRange(max = 99) Integer> versions,
      @ForAll @Size(12) List<@AlphaChars @StringLength(min = 1, max = 30) String> names) {
    List<Integer> all = List.copyOf(versions);
    String[] tags = Histories.versions(160);
    String text =
        all.stream()
            .map(
                version ->
                    tags[version].replaceFirst("-rc.*", "") + " " + names.get(all.indexOf(version)))
            .collect(Collectors.joining("\n"));
    Sheet sheet = sheet(160, text);
    MilestoneMarks marks = new MilestoneMarks(sheet, PLOT, BESIDES);
    List<Rectangle2D> texts = new ArrayList<>();
    List<Line2D> lines = new ArrayList<>();
    for (MilestoneMarks.Mark mark : marks.marks()) {
      double x = (mark.place() + 0.5) / 160 * PLOT;
      double top = mark.row() + mark.lines().size();
      double width =
          mark.lines().stream()
              .mapToDouble(line -> Fonts.width(line, Canvas.NARROW.smallFont()))
              .max()
              .orElseThrow();
      texts.add(
          new Rectangle2D.Double(
              x + mark.shift() + 1, mark.row() + 0.1, width, mark.lines().size() - 0.2));
      lines.add(new Line2D.Double(x, 0, x, top));
    }
    for (int i = 0; i < texts.size(); i++) {
      assertThat(texts.get(i).getMinX()).isNotNegative();
      assertThat(texts.get(i).getMaxX()).isLessThan(PLOT + BESIDES);
      assertThat(texts.get(i).getMaxY() * marks.rowHeight()).isLessThan(marks.height());
      for (int j = 0; j < texts.size(); j++) {
        assertThat(i != j && texts.get(i).intersects(texts.get(j))).isFalse();
        assertThat(i != j && lines.get(j).intersects(texts.get(i))).isFalse();
      }
    }
  }

  @Test
  void milestones_at_one_place_share_a_mark() {
    MilestoneMarks marks = new MilestoneMarks(sheet(24, "v5.0 Nova\nv5.0 Binder"), PLOT, BESIDES);
    assertThat(marks.marks())
        .singleElement()
        .satisfies(mark -> assertThat(mark.lines()).containsExactly("Nova, Binder"));
  }

  @Test
  void names_that_overlap_are_in_different_rows() {
    MilestoneMarks marks =
        new MilestoneMarks(sheet(160, "v5.5 first driver\nv5.6 second driver"), PLOT, BESIDES);
    assertThat(marks.marks()).extracting(MilestoneMarks.Mark::row).containsExactlyInAnyOrder(0, 1);
  }
}
