package org.langmix.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.langmix.history.History;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.chart.Figure.Kind;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** Which charts a history has. */
final class ChartSet {
  private final History history;
  private final Words words;
  private final List<Figure> figures = new ArrayList<>();
  private final FileNames names = new FileNames();

  private ChartSet(History history) {
    this.history = history;
    this.words = new Words(history);
  }

  /** All charts: first those of the whole tree, then pairs, then areas. */
  static List<Figure> of(History history) {
    ChartSet set = new ChartSet(history);
    set.addWholeTree();
    history.areas().stream().filter(Area::pair).forEach(set::addPair);
    history.areas().forEach(set::addArea);
    return List.copyOf(set.figures);
  }

  private void addWholeTree() {
    Snapshot newest = history.newest();
    String share = Figures.percentage(newest.rustShare(Subsystem.TREE).orElse(0));
    String title =
        "Rust is %s of %s in %s%s"
            .formatted(
                share,
                history.filter().isActive() ? "the code" : "kernel-written code",
                Words.name(history, newest),
                history.filter().isActive()
                    ? ", " + Texts.printable(history.filter().describe())
                    : "");
    String course =
        words.course(
            "Rust's share", snapshot -> snapshot.rustShare(Subsystem.TREE), Figures::percentage);
    String description = "Line over %s. %s.".formatted(words.revisions(), course);
    boolean anyRust = Code.rust(Subsystem.TREE, Origin.KERNEL).isEverIn(history);
    if (anyRust) {
      figures.add(
          new Figure(
              Kind.TREE,
              "rust-share",
              title,
              description,
              sheet -> new AreaCharts(sheet).share(title)));
    }
    figures.add(rustAndC(newest, title));
    if (anyRust) {
      figures.add(new StackedChart(history).figure());
    }
    new HeatMap(history).figure().ifPresent(figures::add);
    new DensityChart(history).figure().ifPresent(figures::add);
    new NewCodeChart(history).figure().ifPresent(figures::add);
  }

  private Figure rustAndC(Snapshot newest, String share) {
    String title =
        "%s: %s lines beside %s of C"
            .formatted(
                share,
                Figures.rounded(newest.rustCode(Subsystem.TREE, Origin.KERNEL)),
                Figures.rounded(newest.cCode(Subsystem.TREE, Origin.KERNEL)));
    return new Figure(
        Kind.TREE,
        "c-and-rust",
        title,
        inWords(Subsystem.TREE, Origin.KERNEL),
        sheet -> new AreaCharts(sheet).wholeTree(title));
  }

  private String inWords(Subsystem subsystem, Origin origin) {
    return "Lines over %s. %s. %s."
        .formatted(
            words.revisions(),
            Code.rust(subsystem, origin).inWords(words),
            Code.c(subsystem, origin).inWords(words));
  }

  /** An area without Rust at any revision is a pair that is none yet. */
  private void addPair(Area area) {
    Subsystem subsystem = area.subsystem();
    if (Code.rust(subsystem, Origin.KERNEL).isEverIn(history)) {
      String title = title(area);
      figures.add(
          new Figure(
              Kind.PAIR,
              names.of("pair-", area.name()),
              title,
              inWords(subsystem, Origin.KERNEL),
              sheet -> new AreaCharts(sheet).rustAgainstC(title, subsystem)));
    }
  }

  private void addArea(Area area) {
    Subsystem subsystem = area.subsystem();
    if (history.snapshots().stream().anyMatch(snapshot -> snapshot.has(subsystem))) {
      String title = title(area);
      figures.add(
          new Figure(
              Kind.AREA,
              names.of("area-", area.name()),
              title,
              inWords(subsystem, area.origin()),
              sheet -> new AreaCharts(sheet).area(title, subsystem, area.origin())));
    }
  }

  private String title(Area area) {
    Snapshot newest = history.newest();
    Subsystem subsystem = area.subsystem();
    String name = Texts.printable(area.name());
    String revision = Words.name(history, newest);
    if (!newest.has(subsystem)) {
      return "%s: not in %s any more".formatted(name, revision);
    }
    if (area.origin() != Origin.KERNEL) {
      return "%s: %s lines of Rust and %s of C in %s, %s"
          .formatted(
              name,
              Figures.rounded(newest.rustCode(subsystem, area.origin())),
              Figures.rounded(newest.cCode(subsystem, area.origin())),
              revision,
              area.origin().displayName());
    }
    return newest.rustCode(subsystem, Origin.KERNEL) == 0
        ? "%s: no Rust in %s".formatted(name, revision)
        : "%s: %s Rust in %s"
            .formatted(name, Figures.percentage(newest.rustShare(subsystem).orElse(0)), revision);
  }
}
