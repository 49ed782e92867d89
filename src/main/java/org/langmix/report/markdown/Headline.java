package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.langmix.history.Gap;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.Missing;
import org.langmix.report.digest.SubsystemFigures;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.Subsystem;

/** The newest revision, the files that are missing, and the figures that readers look for first. */
record Headline(Digest digest, PathFilter filter, String remark) {
  private static final int LISTED_GAPS = 5;

  void print(SummarySizes limits, PrintWriter out) {
    out.printf("# Rust in %s%n%n", SummaryText.withDay(digest.newest().revision()));
    List<Gap> gaps = digest.gaps().stream().filter(Gap::isInSums).toList();
    if (!gaps.isEmpty()) {
      printGaps(gaps, limits, out);
    }
    String unread = String.join("; ", Missing.besides(digest.gaps()));
    if (!unread.isEmpty()) {
      out.printf("> **Not all could be read:** %s.%n%n", unread);
    }
    if (!remark.isEmpty()) {
      out.printf("**%s.**%n%n", SummaryText.sentence(remark));
    }
    if (filter.isActive()) {
      out.printf("**Not of all files:** %s.%n%n", SummaryText.sentence(filter.describe()));
    }
    out.printf("**%s.** %s%s%n", code(), pace(), areas());
    if (digest.wording().origins()) {
      out.printf("%n%s%n", besides());
    }
  }

  private static void printGaps(List<Gap> gaps, SummarySizes limits, PrintWriter out) {
    Map<String, Long> byRevision =
        gaps.stream()
            .collect(
                Collectors.groupingBy(
                    gap -> gap.revision().label(), LinkedHashMap::new, Collectors.counting()));
    out.printf(
        "> **Warning: figures are too low.** %s could not be counted: %s.%n>%n",
        Missing.describe(gaps),
        SummaryText.listed(
            List.copyOf(byRevision.entrySet()),
            limits.revisions(),
            entry -> "%,d in %s".formatted(entry.getValue(), SummaryText.name(entry.getKey()))));
    gaps.stream()
        .limit(LISTED_GAPS)
        .forEach(
            gap ->
                out.printf(
                    "> - %s in %s: %s%n",
                    SummaryText.path(gap.path()),
                    SummaryText.name(gap.revision().label()),
                    SummaryText.sentence(gap.reason())));
    if (gaps.size() > LISTED_GAPS) {
      out.printf("> - and %,d more%n", gaps.size() - LISTED_GAPS);
    }
    out.println();
  }

  private String code() {
    SubsystemFigures tree = digest.tree();
    StringBuilder text =
        new StringBuilder(
            Figures.amount(tree.rust(), "line") + " of " + digest.wording().own("Rust code"));
    if (tree.share().isPresent()) {
      text.append(
          ", "
              + Cells.percentage(tree.share())
              + (digest.wording().kernel() ? " of its" : " of all")
              + " Rust and C code");
    }
    digest.before().ifPresent(before -> text.append(", " + change(tree.rustChange(), before)));
    return text.toString();
  }

  private static String change(long change, Snapshot before) {
    String name = SummaryText.name(before.revision().name()).toString();
    if (change == 0) {
      return "as many as in " + name;
    }
    return "%,d %s than in %s".formatted(Math.abs(change), change > 0 ? "more" : "fewer", name);
  }

  /** The pace as a sentence, with a space behind it; empty if it is not known. */
  private String pace() {
    return digest
        .pace()
        .map(pace -> pace.describe(SummaryText.name(pace.yearBefore().name()).toString()))
        .map(text -> "Rust code: " + text + ". ")
        .orElse("");
  }

  private String areas() {
    int withRust = digest.areasWithRust().size();
    return withRust == 0
        ? "No %s has any.".formatted(digest.wording().area())
        : "%s %s Rust.%s"
            .formatted(digest.wording().areas(withRust), withRust == 1 ? "has" : "have", modules());
  }

  private String modules() {
    return digest.wording().kernel()
        ? " %s, samples aside."
            .formatted(Figures.amount(digest.tree().rustModules(), "Rust module"))
        : "";
  }

  private String besides() {
    Snapshot newest = digest.newest();
    return "Besides: %s of vendored Rust, %,d of generated Rust, %,d of generated C."
        .formatted(
            Figures.amount(newest.rustCode(Subsystem.TREE, Origin.VENDORED), "line"),
            newest.rustCode(Subsystem.TREE, Origin.GENERATED),
            newest.cCode(Subsystem.TREE, Origin.GENERATED));
  }
}
