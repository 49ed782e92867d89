package org.langmix.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.langmix.history.History;
import org.langmix.history.KernelFacts;
import org.langmix.history.KernelPlatform;
import org.langmix.history.Snapshot;
import org.langmix.report.chart.plot.Lines;
import org.langmix.report.chart.plot.Panels;
import org.langmix.report.chart.sheet.ChartDescription;
import org.langmix.report.chart.sheet.Curve;
import org.langmix.report.chart.sheet.EndLabels;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.sheet.Texts;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.RangeAxis;
import org.langmix.report.chart.style.TickFormat;

/**
 * The chart of the oldest rustc that builds each kernel, beside those of Debian stable and of the
 * Rust project on that day. Of a version {@code 1.85.0}, the figure is 85.
 */
final class RustcChart {
  private static final Pattern VERSION = Pattern.compile("1\\.(\\d{1,4})(\\..*)?");

  private final History history;
  private final List<Curve> curves =
      List.of(
          curve("Newest", Ink.OTHER, platform -> platform.day().newest()),
          curve("Debian stable", Ink.PINK, platform -> platform.day().debianRustc()),
          curve("Oldest", Ink.RUST, KernelPlatform::rustc));

  RustcChart(History history) {
    this.history = history;
  }

  /** The chart; empty unless the oldest rustc of two revisions is known. */
  Optional<ChartPlan> figure() {
    Optional<KernelPlatform> newest = platform(history.newest());
    boolean known = newest.filter(platform -> minor(platform.rustc()).isPresent()).isPresent();
    long revisions =
        history.snapshots().stream()
            .filter(snapshot -> value(snapshot, KernelPlatform::rustc).isPresent())
            .count();
    return known && revisions > 1
        ? Optional.of(
            new ChartPlan(
                ChartPlan.Kind.TREE,
                "rustc",
                title(newest.get()),
                description(newest.get()),
                this::draw))
        : Optional.empty();
  }

  private Optional<KernelPlatform> platform(Snapshot snapshot) {
    return history.facts(snapshot.revision()).map(KernelFacts::platform);
  }

  private OptionalDouble value(Snapshot snapshot, Function<KernelPlatform, String> version) {
    return platform(snapshot)
        .map(platform -> minor(version.apply(platform)))
        .orElse(OptionalDouble.empty());
  }

  /** The 85 of {@code 1.85.0}; empty if the version is unknown. */
  private static OptionalDouble minor(String version) {
    Matcher matcher = VERSION.matcher(version);
    return matcher.matches()
        ? OptionalDouble.of(Integer.parseInt(matcher.group(1)))
        : OptionalDouble.empty();
  }

  private Curve curve(String name, Ink ink, Function<KernelPlatform, String> version) {
    return new Curve(name, ink, snapshot -> value(snapshot, version), RustcChart::text);
  }

  private static String text(double minor) {
    return "1.%.0f".formatted(minor);
  }

  private String title(KernelPlatform newest) {
    double oldest = minor(newest.rustc()).orElseThrow();
    OptionalDouble debian = minor(newest.day().debianRustc());
    String builds =
        "%s builds with rustc %s"
            .formatted(ChartDescription.name(history, history.newest()), text(oldest));
    if (debian.isEmpty()) {
      return builds + " or newer";
    }
    return debian.getAsDouble() < oldest
        ? builds + " or newer, while Debian stable ships " + text(debian.getAsDouble())
        : builds
            + (debian.getAsDouble() == oldest
                ? ", which Debian stable ships"
                : " or newer; Debian stable ships " + text(debian.getAsDouble()));
  }

  private String description(KernelPlatform newest) {
    return "Lines over %s: the oldest rustc that builds each revision, the one of Debian stable on its day, and the newest one. Now: %s; Debian stable %s, newest %s."
        .formatted(
            new ChartDescription(history).revisions(),
            newest.rustc(),
            known(newest.day().debianRustc()),
            known(newest.day().newest()));
  }

  private static String known(String version) {
    return version.isEmpty() ? "not known" : version;
  }

  private JFreeChart draw(Sheet sheet) {
    XYPlot plot = sheet.theme().plot("Version of rustc", TickFormat.versionsOfRust());
    Lines lines = new Lines(sheet);
    curves.forEach(curve -> lines.add(plot, curve.ink(), curve.value()));
    ((RangeAxis) plot.getRangeAxis())
        .fitPoints(values().min().orElseThrow(), values().max().orElseThrow());
    plot.addAnnotation(
        new EndLabels(curves.stream().flatMap(lines::labels).toList(), sheet.canvas()));
    return new Panels(sheet)
        .withMilestones(
            history
                .facts(history.newest().revision())
                .map(KernelFacts::platform)
                .map(this::title)
                .orElseThrow(),
            "The oldest rustc that scripts/min-tool-version.sh allows, that of Debian stable on the"
                + " day of the revision, and the newest stable one; the axis does not begin at 1.0."
                + exceptions(),
            List.of(plot));
  }

  /** The architectures that need another rustc now, as a sentence; empty if there are none. */
  private String exceptions() {
    List<String> exceptions =
        platform(history.newest()).map(KernelPlatform::describeExceptions).orElse(List.of());
    return exceptions.isEmpty()
        ? ""
        : " Not all architectures build with the oldest: "
            + Texts.printable(String.join(", ", exceptions))
            + ".";
  }

  private DoubleStream values() {
    return history.snapshots().stream()
        .flatMap(snapshot -> curves.stream().map(curve -> curve.value().apply(snapshot)))
        .flatMapToDouble(OptionalDouble::stream);
  }
}
