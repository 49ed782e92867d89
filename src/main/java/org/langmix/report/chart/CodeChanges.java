package org.langmix.report.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.langmix.history.Change;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.report.Wording;
import org.langmix.report.chart.plot.Layers;
import org.langmix.report.chart.sheet.Texts;
import org.langmix.report.digest.ChangedCode;
import org.langmix.subsystem.Subsystem;

/** The code of the whole tree that each revision added and removed. */
final class CodeChanges {
  private final History history;

  /** By the index of the revision; empty for a revision that follows no other. */
  private final List<Optional<Change>> changes;

  CodeChanges(History history) {
    this.history = history;
    Map<Revision, Change> byRevision = new HashMap<>();
    history.changes().forEach(change -> byRevision.put(change.revision(), change));
    this.changes =
        history.snapshots().stream()
            .map(snapshot -> Optional.ofNullable(byRevision.get(snapshot.revision())))
            .toList();
  }

  /**
   * Whether a revision follows another one, but the change between them is not known, because not
   * all of both could be read.
   */
  boolean isUnknown(int index) {
    return changes.get(index).filter(change -> !history.isWhole(change)).isPresent();
  }

  /** What a revision changed; empty if it follows no other, or if the change is not known. */
  private Optional<ChangedCode> of(int index) {
    return changes
        .get(index)
        .filter(history::isWhole)
        .map(change -> ChangedCode.of(change, Subsystem.TREE));
  }

  /** What a revision changed, whose change is known. */
  ChangedCode of(Snapshot snapshot) {
    return of(history.snapshots().indexOf(snapshot)).orElseThrow();
  }

  /** The name of the revision that a revision follows; it must follow one. */
  String since(Snapshot snapshot) {
    Change change = changes.get(history.snapshots().indexOf(snapshot)).orElseThrow();
    return Texts.printable(change.before().label());
  }

  /** A figure of what a revision changed; 0 if nothing is known of it. */
  double figure(int index, ToDoubleFunction<ChangedCode> figure) {
    return of(index).map(figure::applyAsDouble).orElse(0.0);
  }

  /** The revisions whose changes are known and of a certain kind. */
  private List<Snapshot> revisions(Predicate<ChangedCode> wanted) {
    return IntStream.range(0, changes.size())
        .filter(index -> of(index).filter(wanted).isPresent())
        .mapToObj(history.snapshots()::get)
        .toList();
  }

  boolean isAny(Predicate<ChangedCode> wanted) {
    return !revisions(wanted).isEmpty();
  }

  /** Of each clone that has any, the newest revision whose change is of a certain kind. */
  List<Snapshot> newestOfEach(Predicate<ChangedCode> wanted) {
    Map<String, Snapshot> newest = new LinkedHashMap<>();
    revisions(wanted).forEach(one -> newest.put(one.revision().cloneName(), one));
    return List.copyOf(newest.values());
  }

  /** The revision with the highest figure; empty if all figures are 0. */
  Optional<Snapshot> highest(ToDoubleFunction<ChangedCode> figure) {
    return revisions(code -> figure.applyAsDouble(code) > 0).stream()
        .max(Comparator.comparingDouble(one -> figure.applyAsDouble(of(one))));
  }

  /** How changes are counted and what is left out, as the end of a sentence. */
  String counted() {
    return "since the revision that it follows, by the smallest line difference%s."
        .formatted(Wording.of(history).leftOut());
  }

  /** The sentence that explains the marks of unknown changes, after a space; empty without any. */
  String marks() {
    return IntStream.range(0, changes.size()).anyMatch(this::isUnknown)
        ? " No bar (%s) where one of the two could not be read completely."
            .formatted(Layers.UNKNOWN)
        : "";
  }
}
