package org.langmix.report.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.langmix.history.History;
import org.langmix.report.chart.Histories;
import org.langmix.report.chart.milestone.MilestonePlaces;
import org.langmix.report.chart.milestone.Milestones;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Fonts;

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
    MilestoneMarks marks = new MilestoneMarks(sheet, MilestoneMarks.At.MIDDLE, PLOT, BESIDES);
    long places =
        MilestonePlaces.of(sheet.history().snapshots(), sheet.milestones()).marked().size();
    assertThat(marks.marks()).hasSize((int) places);
    List<Rectangle2D> texts = new ArrayList<>();
    List<Line2D> lines = new ArrayList<>();
    for (MilestoneMarks.Mark mark : marks.marks()) {
      double x = (mark.place() + 0.5) / 160 * PLOT;
      double width =
          mark.lines().stream()
              .mapToDouble(line -> Fonts.width(line, Canvas.NARROW.smallFont()))
              .max()
              .orElse(0);
      if (!mark.lines().isEmpty()) {
        texts.add(
            new Rectangle2D.Double(
                x + mark.shift() + MilestoneMarks.TEXT,
                mark.row() + 0.1,
                width,
                mark.lines().size() - 0.2));
      }
      lines.add(new Line2D.Double(x, 0, x, mark.height()));
    }
    for (int i = 0; i < texts.size(); i++) {
      assertThat(texts.get(i).getMinX()).isNotNegative();
      assertThat(texts.get(i).getMaxX()).isLessThan(PLOT + BESIDES + Canvas.NARROW.margin());
      assertThat(texts.get(i).getMaxY() * marks.rowHeight()).isLessThan(marks.height());
      for (int j = 0; j < texts.size(); j++) {
        assertThat(i != j && texts.get(i).intersects(texts.get(j))).isFalse();
      }
      for (Line2D line : lines) {
        assertThat(line.intersects(texts.get(i))).isFalse();
      }
    }
  }

  @Test
  void a_name_that_reaches_before_its_mark_is_not_struck_through_by_it() {
    MilestoneMarks marks =
        new MilestoneMarks(sheet(160, "v5.19 the last of them"), MilestoneMarks.At.MIDDLE, PLOT, 0);
    assertThat(marks.marks())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.shift()).isNegative();
              assertThat(mark.height()).isEqualTo(mark.row());
            });
  }

  @Test
  void where_names_find_no_room_numbers_stand_for_all_of_them() {
    StringBuilder text = new StringBuilder();
    for (int minor = 0; minor < 9; minor++) {
      text.append("v5.%d milestone %d\n".formatted(minor, minor));
    }
    MilestoneMarks marks =
        new MilestoneMarks(sheet(160, text.toString()), MilestoneMarks.At.MIDDLE, PLOT, 0);
    assertThat(marks.marks()).hasSize(9);
    assertThat(marks.marks())
        .flatExtracting(MilestoneMarks.Mark::lines)
        .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8", "9");
    assertThat(marks.key())
        .startsWith(" Marked: 1 milestone 0; 2 milestone 1; ")
        .endsWith("; 9 milestone 8.");
  }

  @Test
  void each_clone_has_the_same_numbers() {
    StringBuilder text = new StringBuilder();
    for (int minor = 0; minor < 9; minor++) {
      text.append("v5.%d milestone %d\n".formatted(minor, minor));
    }
    History clones =
        Histories.growing(
            Stream.of("a", "b")
                .flatMap(
                    tree ->
                        Histories.releases(Histories.versions(160)).stream().map(r -> r.of(tree)))
                .toList(),
            List.of());
    Sheet sheet =
        new Sheet(
            clones, Milestones.parse("test", text.toString()), Canvas.NARROW, "Counted by langmix");
    MilestoneMarks marks =
        new MilestoneMarks(sheet.withNarrowGaps(), MilestoneMarks.At.MIDDLE, 4 * PLOT, BESIDES);
    assertThat(marks.marks())
        .flatExtracting(MilestoneMarks.Mark::lines)
        .contains("9")
        .doesNotContain("10");
    assertThat(marks.key()).endsWith("; 9 milestone 8.");
  }

  @Test
  void marks_close_together_have_one_number_from_to() {
    MilestoneMarks marks =
        new MilestoneMarks(
            sheet(
                160,
                "v5.4-rc1 a\nv5.4-rc2 b\nv5.4-rc3 c\nv5.4-rc4 d\nv5.4-rc5 e\nv5.4-rc6 f"
                    + "\nv5.4-rc7 g"),
            MilestoneMarks.At.MIDDLE,
            PLOT,
            BESIDES);
    // The marks are 1.9 pixels apart. Marks closer than 12 pixels share a text.
    assertThat(marks.marks())
        .flatExtracting(MilestoneMarks.Mark::lines)
        .containsExactly("1\u20137");
    assertThat(marks.marks()).hasSize(7);
  }

  @Test
  void what_has_no_place_is_said_and_a_long_list_is_cut() {
    History undated =
        Histories.growing(
            List.of(
                Histories.tag("v6.1.9", "a", LocalDate.of(2023, 3, 1)),
                Histories.tag("v6.2.2", "b", LocalDate.of(2023, 1, 1))),
            List.of());
    Sheet sheet =
        new Sheet(
            undated,
            Milestones.parse("test", "2023-02-01 a conference\n".repeat(60)),
            Canvas.NARROW,
            "Counted by langmix");
    assertThat(new MilestoneMarks(sheet, MilestoneMarks.At.MIDDLE, PLOT, BESIDES).key())
        .startsWith(
            " Not marked, since neither version nor date gives a place here: a conference; ")
        .containsPattern(" and \\d+ more\\.$");
  }

  @Test
  void milestones_at_one_place_share_a_mark() {
    MilestoneMarks marks =
        new MilestoneMarks(
            sheet(24, "v5.0 Nova\nv5.0 Binder"), MilestoneMarks.At.MIDDLE, PLOT, BESIDES);
    assertThat(marks.marks())
        .singleElement()
        .satisfies(mark -> assertThat(mark.lines()).containsExactly("Nova, Binder"));
  }

  @Test
  void names_that_overlap_are_in_different_rows() {
    MilestoneMarks marks =
        new MilestoneMarks(
            sheet(160, "v5.5 first driver\nv5.6 second driver"),
            MilestoneMarks.At.MIDDLE,
            PLOT,
            BESIDES);
    assertThat(marks.marks()).extracting(MilestoneMarks.Mark::row).containsExactlyInAnyOrder(0, 1);
  }
}
