package org.langmix.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.langmix.history.History;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.Wording;
import org.langmix.report.chart.ChartPlan.Kind;
import org.langmix.report.chart.sheet.ChartDescription;
import org.langmix.report.chart.sheet.Code;
import org.langmix.report.chart.sheet.Texts;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** Chooses the charts of a history. */
final class ChartSet {
  private final History history;
  private final ChartDescription words;
  private final Wording wording;
  private final List<ChartPlan> figures = new ArrayList<>();
  private final FileNames names = new FileNames();

  private ChartSet(History history) {
    this.history = history;
    this.words = new ChartDescription(history);
    this.wording = Wording.of(history);
  }

  /** All charts: first the charts of the whole tree, then pairs, then areas. */
  static List<ChartPlan> of(History history) {
    ChartSet set = new ChartSet(history);
    set.addWholeTree();
    history.areas().stream().filter(Area::pair).forEach(set::addPair);
    history.areas().forEach(set::addArea);
    return List.copyOf(set.figures);
  }

  private void addWholeTree() {
    Snapshot newest = history.newest();
    String title = shareTitle(List.of(newest));
    String titleOfEach = shareTitle(history.newestOfEach());
    String course =
        words.course(
            "Rust's share", snapshot -> snapshot.rustShare(Subsystem.TREE), Figures::percentage);
    String description = "Line over %s. %s.".formatted(words.revisions(), course);
    boolean anyRust = Code.rust(Subsystem.TREE, Origin.KERNEL).isEverIn(history);
    if (anyRust) {
      figures.add(
          new ChartPlan(
              Kind.TREE,
              "rust-share",
              titleOfEach,
              description,
              sheet -> new AreaCharts(sheet).share(titleOfEach)));
    }
    figures.add(rustAndC(newest, title));
    if (anyRust) {
      figures.add(new StackedChart(history).figure());
    }
    new HeatMap(history).figure().ifPresent(figures::add);
    new DensityChart(history).figure().ifPresent(figures::add);
    new RustcChart(history).figure().ifPresent(figures::add);
    new ArchitecturesChart(history).figure().ifPresent(figures::add);
    new TermsChart(history).figure().ifPresent(figures::add);
    new AddedShareChart(history).figure().ifPresent(figures::add);
    new AddedRemovedChart(history).figure().ifPresent(figures::add);
    new NewCodeChart(history).figure().ifPresent(figures::add);
  }

  private String shareTitle(List<Snapshot> newest) {
    String code = history.filter().isActive() ? "the code" : wording.ownCode();
    String files =
        history.filter().isActive() ? ", " + Texts.printable(history.filter().describe()) : "";
    return "Rust is "
        + words.ofEach(
            newest,
            snapshot ->
                Figures.percentage(snapshot.rustShare(Subsystem.TREE).orElse(0))
                    + (newest.indexOf(snapshot) == 0 ? " of " + code : ""))
        + files;
  }

  private ChartPlan rustAndC(Snapshot newest, String share) {
    String title =
        "%s: %s lines beside %s of C"
            .formatted(
                share,
                Figures.rounded(newest.rustCode(Subsystem.TREE, Origin.KERNEL)),
                Figures.rounded(newest.cCode(Subsystem.TREE, Origin.KERNEL)));
    return new ChartPlan(
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

  /** An area that never had Rust is not a pair yet. */
  private void addPair(Area area) {
    Subsystem subsystem = area.subsystem();
    if (Code.rust(subsystem, Origin.KERNEL).isEverIn(history)) {
      String title = title(area);
      figures.add(
          new ChartPlan(
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
          new ChartPlan(
              Kind.AREA,
              names.of("area-", area.name()),
              title,
              inWords(subsystem, area.origin()),
              sheet -> new AreaCharts(sheet).area(title, subsystem, area.origin())));
    }
  }

  /**
   * The title covers the clones that have the area. If no clone has it now, the title covers a
   * clone that had it.
   */
  private String title(Area area) {
    Subsystem subsystem = area.subsystem();
    String name = Texts.printable(area.name());
    List<Snapshot> newest =
        history.newestOfEach().stream().filter(snapshot -> snapshot.has(subsystem)).toList();
    if (newest.isEmpty()) {
      return "%s: not in %s any more"
          .formatted(name, ChartDescription.name(history, lastWith(subsystem)));
    }
    return name
        + ": "
        + words.ofEach(
            newest,
            snapshot ->
                area.origin() == Origin.KERNEL
                    ? share(snapshot, subsystem)
                    : lines(snapshot, subsystem, area.origin()))
        + (area.origin() == Origin.KERNEL ? "" : ", " + area.origin().displayName());
  }

  /** The newest revision of the first clone that ever had a subsystem. */
  private Snapshot lastWith(Subsystem subsystem) {
    return history.newestOfEach().stream()
        .filter(newest -> history.besides(newest).stream().anyMatch(s -> s.has(subsystem)))
        .findFirst()
        .orElseThrow();
  }

  private static String share(Snapshot snapshot, Subsystem subsystem) {
    return snapshot.rustCode(subsystem, Origin.KERNEL) == 0
        ? "no Rust"
        : Figures.percentage(snapshot.rustShare(subsystem).orElse(0)) + " Rust";
  }

  private static String lines(Snapshot snapshot, Subsystem subsystem, Origin origin) {
    return "%s lines of Rust and %s of C"
        .formatted(
            Figures.rounded(snapshot.rustCode(subsystem, origin)),
            Figures.rounded(snapshot.cCode(subsystem, origin)));
  }
}
