package org.langmix.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.langmix.history.History;
import org.langmix.history.KernelTerms;
import org.langmix.history.MaintainedSection.Sharing;
import org.langmix.history.Snapshot;
import org.langmix.report.chart.plot.Lines;
import org.langmix.report.chart.plot.Panels;
import org.langmix.report.chart.sheet.ChartDescription;
import org.langmix.report.chart.sheet.Curve;
import org.langmix.report.chart.sheet.EndLabels;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.TickFormat;

/** The chart of the Rust code by who maintains it: sections without C code, with it, or none. */
final class TermsChart {
  private final History history;
  private final List<Curve> curves =
      List.of(
          curve("Rust alone", Ink.RUST, Sharing.RUST),
          curve("Shared with C", Ink.C, Sharing.SHARED),
          curve("THE REST only", Ink.OTHER, Sharing.CATCH_ALL));

  TermsChart(History history) {
    this.history = history;
  }

  /** The chart; empty unless two revisions have Rust that somebody maintains. */
  Optional<ChartPlan> figure() {
    long revisions =
        history.snapshots().stream()
            .filter(snapshot -> terms(snapshot).filter(TermsChart::hasSections).isPresent())
            .count();
    Optional<KernelTerms> newest = terms(history.newest()).filter(TermsChart::hasSections);
    return newest.isPresent() && revisions > 1
        ? Optional.of(
            new ChartPlan(
                ChartPlan.Kind.TREE,
                "terms",
                title(newest.get()),
                description(newest.get()),
                this::draw))
        : Optional.empty();
  }

  private static boolean hasSections(KernelTerms terms) {
    return !terms.specificSections().isEmpty();
  }

  private Optional<KernelTerms> terms(Snapshot snapshot) {
    return history.terms(snapshot.revision());
  }

  private Curve curve(String name, Ink ink, Sharing sharing) {
    return new Curve(name, ink, snapshot -> value(snapshot, sharing), TermsChart::text);
  }

  private OptionalDouble value(Snapshot snapshot, Sharing sharing) {
    return terms(snapshot)
        .map(terms -> OptionalDouble.of(terms.rustCode(sharing)))
        .orElse(OptionalDouble.empty());
  }

  private static String text(double lines) {
    return "%,.0f".formatted(lines);
  }

  private String title(KernelTerms newest) {
    long own = newest.rustCode(Sharing.RUST);
    long all = own + newest.rustCode(Sharing.SHARED) + newest.rustCode(Sharing.CATCH_ALL);
    return "%.0f %% of the Rust in %s has maintainers of its own"
        .formatted(
            Math.floor(100.0 * own / Math.max(1, all)),
            ChartDescription.name(history, history.newest()));
  }

  private String description(KernelTerms newest) {
    return "Lines over %s: Rust code in sections of MAINTAINERS without C code, in sections with it only, and in none. Now: %,d, %,d and %,d lines."
        .formatted(
            new ChartDescription(history).revisions(),
            newest.rustCode(Sharing.RUST),
            newest.rustCode(Sharing.SHARED),
            newest.rustCode(Sharing.CATCH_ALL));
  }

  private JFreeChart draw(Sheet sheet) {
    XYPlot plot = sheet.theme().plot("Lines of Rust code", TickFormat.numbers());
    Lines lines = new Lines(sheet);
    curves.forEach(curve -> lines.add(plot, curve.ink(), curve.value()));
    plot.addAnnotation(
        new EndLabels(curves.stream().flatMap(lines::labels).toList(), sheet.canvas()));
    return new Panels(sheet)
        .withMilestones(
            terms(history.newest()).map(this::title).orElseThrow(),
            "Kernel-written Rust code in files that a section of the revision's own MAINTAINERS"
                + " without C code names; in other files, a section with C code; or no section but"
                + " THE REST.",
            List.of(plot));
  }
}
