package org.langmix.report.chart.sheet;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.langmix.history.History;
import org.langmix.history.Snapshot;

/** Describes in words what a chart shows, for readers who can't see it. */
public final class ChartDescription {
  /** The largest number of clones that a title names. */
  public static final int IN_TITLES = 3;

  private final History history;

  public ChartDescription(History history) {
    this.history = history;
  }

  /** The name of a revision, with a mark after it if some of its files could not be read. */
  public static String name(History history, Snapshot snapshot) {
    String mark = history.isWhole(snapshot.revision()) ? "" : "*";
    return Texts.printable(snapshot.revision().label()) + mark;
  }

  private String name(Snapshot snapshot) {
    return name(history, snapshot);
  }

  /**
   * A figure of the newest revision of each clone, or of the first few clones if there are many:
   * {@code 46 % Rust in mainline v7.3, 42 % Rust in asahi v6.19}.
   */
  public String ofEach(List<Snapshot> newest, Function<Snapshot, String> figure) {
    return newest.stream()
        .limit(IN_TITLES)
        .map(snapshot -> figure.apply(snapshot) + " in " + name(snapshot))
        .collect(Collectors.joining(", "));
  }

  /** The number and the range of the revisions: {@code 10 revisions, v6.0 to v7.3}. */
  public String revisions() {
    List<Snapshot> snapshots = history.snapshots();
    return snapshots.size() == 1
        ? "one revision, " + name(snapshots.get(0))
        : "%d revisions, %s to %s"
            .formatted(
                snapshots.size(),
                name(snapshots.get(0)),
                name(snapshots.get(snapshots.size() - 1)));
  }

  /**
   * The first and the last value of a figure, in the first clone: {@code Rust: 0 lines in v6.0,
   * 55.2 k lines in v7.3}.
   */
  public String course(
      String what, Function<Snapshot, OptionalDouble> figure, DoubleFunction<String> format) {
    List<Snapshot> there =
        history.besides(history.newest()).stream()
            .filter(snapshot -> figure.apply(snapshot).isPresent())
            .toList();
    if (there.isEmpty()) {
      return what + ": none";
    }
    String last = at(there.get(there.size() - 1), figure, format);
    return there.size() == 1
        ? what + ": " + last
        : "%s: %s, %s".formatted(what, at(there.get(0), figure, format), last);
  }

  private String at(
      Snapshot snapshot, Function<Snapshot, OptionalDouble> figure, DoubleFunction<String> format) {
    return format.apply(figure.apply(snapshot).orElseThrow()) + " in " + name(snapshot);
  }
}
