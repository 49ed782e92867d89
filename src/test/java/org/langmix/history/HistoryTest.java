package org.langmix.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.langmix.history.Gap.Kind;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.Subsystem;

class HistoryTest {
  private static final Subsystem DRIVERS = new Subsystem(Subsystem.Kind.DIRECTORY, "drivers");
  private static final Subsystem KERNEL = new Subsystem(Subsystem.Kind.DIRECTORY, "kernel");

  private static final Revision OLD = revision("v6.1");
  private static final Revision YOUNG = revision("v6.2");
  private static final Revision YOUNGEST = revision("v6.3");

  private static Revision revision(String name) {
    return new Revision(name, Lineage.of("mainline"), Optional.empty(), Optional.empty(), name);
  }

  private static Change change(Revision before, Revision revision) {
    return new Change(before, revision, Map.of(), Map.of(), List.of(), Map.of());
  }

  private static History withGap(Kind kind, String path) {
    List<Snapshot> snapshots =
        List.of(OLD, YOUNG, YOUNGEST).stream()
            .map(revision -> new Snapshot(revision, MinimumTools.UNKNOWN, Map.of()))
            .toList();
    return new History(
        snapshots,
        List.of(),
        List.of(),
        List.of(Subsystem.TREE, DRIVERS, KERNEL),
        List.of(),
        PathFilter.NONE,
        List.of(new Gap(YOUNG, kind, path, "", "missing")),
        Map.of(YOUNG, Set.of(Subsystem.TREE, DRIVERS)),
        true);
  }

  @Test
  void a_gap_touches_its_revision_and_its_subsystems() {
    History history = withGap(Kind.FILE, "drivers/a.c");
    assertThat(history.isWhole(OLD)).isTrue();
    assertThat(history.isWhole(YOUNG)).isFalse();
    assertThat(history.isWhole(YOUNG, DRIVERS)).isFalse();
    assertThat(history.isWhole(YOUNG, KERNEL)).isTrue();
    assertThat(history.isWhole(OLD, DRIVERS)).isTrue();
    assertThat(history.count(Kind.FILE)).isEqualTo(1);
    assertThat(history.count(Kind.DIRECTORY)).isZero();
  }

  @Test
  void a_file_that_is_missing_leaves_other_subsystems_changes_known() {
    History history = withGap(Kind.FILE, "drivers/a.c");
    assertThat(history.isWhole(change(OLD, YOUNG))).isFalse();
    assertThat(history.isWhole(change(OLD, YOUNG), DRIVERS)).isFalse();
    assertThat(history.isWhole(change(YOUNG, YOUNGEST), DRIVERS)).isFalse();
    assertThat(history.isWhole(change(OLD, YOUNG), KERNEL)).isTrue();
    assertThat(history.isWhole(change(OLD, YOUNGEST), DRIVERS)).isTrue();
  }

  @Test
  void of_a_directory_that_is_missing_files_may_have_moved_anywhere() {
    History history = withGap(Kind.DIRECTORY, "drivers/");
    assertThat(history.isWhole(change(OLD, YOUNG), KERNEL)).isFalse();
    assertThat(history.isWhole(change(YOUNG, YOUNGEST), KERNEL)).isFalse();
    assertThat(history.isWhole(change(OLD, YOUNGEST), KERNEL)).isTrue();
  }
}
