package org.langmix.report.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.langmix.count.Language;
import org.langmix.diff.ChangedLines;
import org.langmix.history.Change;
import org.langmix.history.ChangedFiles;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.report.chart.Histories;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** The code that a revision added and removed. */
class ChangedCodeTest {
  private static final Subsystem TREE = Subsystem.TREE;
  private static final List<Area> AREAS = Histories.pairs("Binder", "Nova", "Tyr");

  /** Releases in which each area and the tree have 500 lines of Rust more than before. */
  private static final History GROWING =
      Histories.growing(Histories.releases("v7.1", "v7.2", "v7.3"), AREAS);

  private final Map<Slice, ChangedFiles> changed = new HashMap<>();

  private void changed(
      Subsystem subsystem, Language language, Origin origin, long added, long removed) {
    ChangedLines lines = new ChangedLines(added + 7, removed + 5, added, removed);
    changed.put(new Slice(subsystem, language, origin), new ChangedFiles(2, lines));
  }

  private void rust(Subsystem subsystem, long added, long removed) {
    changed(subsystem, Language.RUST, Origin.KERNEL, added, removed);
  }

  private Change change() {
    List<Revision> revisions = Histories.releases("v7.1", "v7.2", "v7.3");
    return new Change(revisions.get(1), revisions.get(2), Map.of(), Map.of(), List.of(), changed);
  }

  private Digest digest(Map<Revision, Set<Subsystem>> incomplete, List<Gap> gaps) {
    History history =
        new History(
            GROWING.snapshots(),
            GROWING.changes(),
            List.of(change()),
            GROWING.subsystems(),
            GROWING.areas(),
            GROWING.filter(),
            gaps,
            incomplete,
            true);
    return Digest.ofEach(history).get(0);
  }

  private Digest digest() {
    return digest(Map.of(), List.of());
  }

  @Test
  void c_has_headers_and_only_what_was_written_for_the_kernel_counts() {
    rust(TREE, 300, 40);
    changed(TREE, Language.C, Origin.KERNEL, 4000, 1000);
    changed(TREE, Language.C_HEADER, Origin.KERNEL, 700, 200);
    changed(TREE, Language.ASSEMBLY, Origin.KERNEL, 50, 50);
    changed(TREE, Language.RUST, Origin.VENDORED, 9000, 9000);
    changed(TREE, Language.C_HEADER, Origin.GENERATED, 9000, 9000);
    rust(AREAS.get(0).subsystem(), 100, 0);
    assertThat(ChangedCode.of(change(), TREE)).isEqualTo(new ChangedCode(300, 40, 4700, 1200));
    assertThat(ChangedCode.of(change(), AREAS.get(0).subsystem()))
        .isEqualTo(new ChangedCode(100, 0, 0, 0));
    assertThat(ChangedCode.of(change(), AREAS.get(1).subsystem()))
        .isEqualTo(new ChangedCode(0, 0, 0, 0));
    // 300 of 300 + 4,700 lines.
    assertThat(ChangedCode.of(change(), TREE).rustShare()).hasValue(6);
  }

  @Test
  void rusts_share_of_the_added_code_is_one_sentence() {
    assertThat(new ChangedCode(4231, 9, 65881, 1).describeShare("v7.2"))
        .hasValue(
            "6.0 % of the code added since v7.2 is Rust: 4,231 of 70,112 lines of Rust and C");
    assertThat(new ChangedCode(0, 9, 1200, 1).describeShare("v7.2"))
        .hasValue("None of the code added since v7.2 is Rust: 0 of 1,200 lines of Rust and C");
    assertThat(new ChangedCode(12, 9, 0, 1).describeShare("v7.2"))
        .hasValue("100 % of the code added since v7.2 is Rust: 12 of 12 lines of Rust and C");
    assertThat(new ChangedCode(0, 9, 0, 1).describeShare("v7.2")).isEmpty();
  }

  @Test
  void the_digest_tells_of_the_newest_revision_and_the_one_that_it_is_compared_with() {
    rust(TREE, 600, 100);
    changed(TREE, Language.C, Origin.KERNEL, 1400, 0);
    assertThat(digest().tree().rustAdded()).isEqualTo(600);
    assertThat(digest().tree().rustRemoved()).isEqualTo(100);
    assertThat(digest().describeAddedShare("v7.2"))
        .hasValue("30 % of the code added since v7.2 is Rust: 600 of 2,000 lines of Rust and C");
  }

  @Test
  void one_revision_alone_has_added_nothing() {
    History one = Histories.growing(Histories.releases("v7.3"), AREAS);
    Digest digest = Digest.ofEach(one).get(0);
    assertThat(digest.describeAddedShare("v7.2")).isEmpty();
    assertThat(digest.tree().rustAdded()).isZero();
    assertThat(digest.isChangeIncomplete(TREE)).isFalse();
  }

  @Test
  void the_area_with_the_most_lines_added_and_removed_comes_first() {
    rust(AREAS.get(0).subsystem(), 510, 10);
    rust(AREAS.get(1).subsystem(), 900, 400);
    // Tyr has 500 lines more, but they came from elsewhere.
    assertThat(digest().changedAreas())
        .extracting(SubsystemFigures::name)
        .containsExactly("Nova", "Binder", "Tyr");
  }

  @Test
  void an_area_of_the_same_size_may_have_changed() {
    rust(AREAS.get(1).subsystem(), 30, 30);
    Snapshot now = GROWING.newest();
    Snapshot before = new Snapshot(change().before(), now.tools(), now.tallies());
    History history =
        new History(
            List.of(before, now),
            List.of(),
            List.of(change()),
            GROWING.subsystems(),
            GROWING.areas(),
            GROWING.filter(),
            List.of(),
            Map.of(),
            true);
    assertThat(Digest.ofEach(history).get(0).changedAreas())
        .extracting(SubsystemFigures::name)
        .containsExactly("Nova");
  }

  @Test
  void what_a_gap_touches_is_not_known_for_certain() {
    rust(TREE, 600, 100);
    Subsystem binder = AREAS.get(0).subsystem();
    Subsystem nova = AREAS.get(1).subsystem();
    for (int i = 1; i <= 2; i++) {
      Revision revision = GROWING.snapshots().get(i).revision();
      Digest digest = digest(Map.of(revision, Set.of(TREE, binder)), List.of());
      assertThat(digest.isChangeIncomplete(binder)).isTrue();
      assertThat(digest.isChangeIncomplete(nova)).isFalse();
      assertThat(digest.describeAddedShare("v7.2"))
          .hasValue(
              "100 % of the code added since v7.2 is Rust: 600 of 600 lines of Rust and C,"
                  + " as far as it could be counted");
    }
    Revision older = GROWING.snapshots().get(0).revision();
    Digest digest = digest(Map.of(older, Set.of(TREE, binder)), List.of());
    assertThat(digest.isChangeIncomplete(binder)).isFalse();
    assertThat(digest.describeAddedShare("v7.2").orElseThrow()).endsWith("lines of Rust and C");
  }

  @Test
  void what_may_have_moved_from_an_unread_directory_is_not_known_for_certain() {
    Revision revision = GROWING.newest().revision();
    Gap directory = new Gap(revision, Gap.Kind.DIRECTORY, "drivers/android/", "", "missing");
    Subsystem binder = AREAS.get(0).subsystem();
    Digest digest = digest(Map.of(revision, Set.of(TREE, binder)), List.of(directory));
    assertThat(digest.isChangeIncomplete(AREAS.get(1).subsystem())).isTrue();
    assertThat(digest.isIncomplete(AREAS.get(1).subsystem())).isFalse();
  }
}
