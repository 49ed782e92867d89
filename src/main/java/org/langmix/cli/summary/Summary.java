package org.langmix.cli.summary;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.langmix.cli.terminal.Paint;
import org.langmix.cli.terminal.TextStyle;
import org.langmix.history.Gap;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.PreviousReport.Counted;
import org.langmix.report.Report;
import org.langmix.report.Wording;
import org.langmix.report.digest.AreaNews;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.InventoryChange;
import org.langmix.report.digest.Missing;
import org.langmix.report.digest.ModuleFigures;
import org.langmix.report.digest.NewCode;
import org.langmix.report.digest.News;
import org.langmix.report.digest.OtherSubsystems;
import org.langmix.report.digest.SubsystemFigures;
import org.langmix.report.text.DisplayText;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.Subsystem;

/** Prints the most important figures in 80 columns. */
public final class Summary {
  private static final int WIDTH = SummaryTable.WIDTH;
  private static final int REVISION = 28;
  private static final int LISTED = 6;
  private static final int NAMED_OTHERS = 3;

  private final Digest digest;
  private final Optional<News> news;
  private final PathFilter filter;
  private final Wording wording;
  private final TextStyle look;
  private final PrintWriter out;

  private Summary(Report report, Digest digest, TextStyle look, PrintWriter out) {
    this.digest = digest;
    this.news = News.of(report, digest).filter(found -> !found.isEmpty());
    this.filter = report.history().filter();
    this.wording = Wording.of(report.history());
    this.look = look;
    this.out = out;
  }

  /** Prints a summary of each clone. */
  public static void print(Report report, TextStyle look, PrintWriter out) {
    String between = "";
    for (Digest digest : Digest.ofEach(report.history())) {
      out.printf(between);
      new Summary(report, digest, look, out).print();
      between = "%n";
    }
  }

  private void print() {
    String title = "Rust in " + withDay(digest.newest().revision());
    out.printf("%s (lines of %s)%n", look.painted(Paint.HEADING, title), wording.ownCode());
    if (filter.isActive()) {
      paragraph("Not of all files: " + filter.describe());
    }
    out.println();
    new SummaryTable(digest, wording, look).print(out);
    printGaps();
    printPace();
    printModules();
    printTerms();
    digest.others(NAMED_OTHERS).forEach(this::printOthers);
    news.ifPresent(this::printNews);
    digest.before().ifPresent(this::printChanges);
    if (wording.origins()) {
      out.println();
      paragraph(besides(digest.newest()));
    }
  }

  private void printOthers(OtherSubsystems others) {
    String most =
        others.shown().stream()
            .filter(one -> one.rust() > 0)
            .map(one -> "%s (%,d)".formatted(one.name(), one.rust()))
            .collect(Collectors.joining(", "));
    out.println();
    paragraph(others.amount() + (most.isEmpty() ? "" : "; most in " + most));
  }

  private static String withDay(Revision revision) {
    return DisplayText.shortened(revision.label(), REVISION)
        + revision.date().map(day -> ", " + day).orElse("");
  }

  private void printPace() {
    digest
        .pace()
        .map(pace -> pace.describe(DisplayText.shortened(pace.yearBefore().name(), REVISION)))
        .ifPresent(
            text -> {
              out.println();
              paragraph("Rust: " + (look.bars() ? text : text.replace(Figures.TIMES, "x")));
            });
  }

  private void printModules() {
    List<ModuleFigures> modules = digest.kernel().modules();
    if (!modules.isEmpty()) {
      List<String> names = firstOf(modules.stream().map(Summary::withCode).toList());
      out.println();
      paragraph(
          "%s in Rust: %s"
              .formatted(Figures.amount(modules.size(), "module"), String.join(", ", names)));
    }
  }

  private void printTerms() {
    digest
        .kernel()
        .terms()
        .ifPresent(
            terms -> {
              out.println();
              paragraph(terms.describeSections() + ". Rust code: " + terms.describeCode());
            });
  }

  private static String withCode(ModuleFigures one) {
    OptionalLong code = one.code();
    return one.module().name() + (code.isPresent() ? " (%,d)".formatted(code.getAsLong()) : "");
  }

  private void printGaps() {
    String missing = Missing.describe(digest.gaps());
    if (!missing.isEmpty()) {
      paragraph(
          "%s: %s could not be counted; figures are too low"
              .formatted(SummaryTable.INCOMPLETE, missing));
    } else if (digest.isChangeIncomplete(Subsystem.TREE)) {
      paragraph(
          "%s: not all files could be compared; more lines may have changed"
              .formatted(SummaryTable.INCOMPLETE));
    }
    List<String> others =
        Missing.besides(
            digest.gaps().stream().filter(gap -> gap.kind() != Gap.Kind.LINES).toList());
    if (!others.isEmpty()) {
      paragraph("Not all could be read: " + String.join("; ", others));
    }
  }

  private void printNews(News news) {
    Counted newest = news.newestThen();
    String day = newest.date().isEmpty() ? "" : ", " + newest.date();
    String title =
        "New since the previous report (up to %s%s)"
            .formatted(DisplayText.shortened(newest.label(), REVISION), day);
    out.printf("%n%s%n", look.painted(Paint.HEADING, title));
    printNames("New revisions: ", news.revisions(), Revision::name);
    printNames("Not measured any more: ", news.leftOut(), Counted::name);
    printNames(
        "Not as it was then: ",
        news.recounted(),
        one -> "%s (%s)".formatted(one.then().name(), one.describe()));
    if (news.isOfItsOwn()) {
      item("Rust: " + news.describeRust());
      printNames("Rust for the first time: ", news.areasNewToRust(), AreaNews::name);
      printNames("No more Rust: ", news.areasThatLostRust(), AreaNews::name);
      if (wording.kernel()) {
        item("Rust modules, samples aside: " + news.describeModules());
      }
    }
  }

  private <T> void printNames(String what, List<T> all, Function<T, String> name) {
    if (!all.isEmpty()) {
      item(what + String.join(", ", firstOf(all.stream().map(name).toList())));
    }
  }

  private void printChanges(Snapshot before) {
    out.printf(
        "%n%s%n", look.painted(Paint.HEADING, "Changed since " + withDay(before.revision())));
    long change = digest.tree().rustChange();
    out.printf(
        "  %s lines of Rust: %,d added, %,d removed%s%n",
        look.painted(Paint.ofChange(change), Figures.change(change)),
        digest.tree().rustAdded(),
        digest.tree().rustRemoved(),
        digest.isChangeIncomplete(Subsystem.TREE) ? SummaryTable.INCOMPLETE : "");
    digest
        .describeAddedShare(DisplayText.shortened(before.revision().name(), REVISION))
        .ifPresent(this::item);
    printAreas("Rust for the first time: ", digest.areasNewToRust());
    printAreas("No more Rust: ", digest.areasThatLostRust());
    digest.kernel().change().ifPresent(this::printInventory);
    digest.newestCode().ifPresent(this::printNewCode);
  }

  private void printInventory(InventoryChange change) {
    firstOf(change.modules().stream().map(one -> one.describe(one.module().name())).toList())
        .forEach(this::item);
    printNames("New abstractions: ", change.abstractions(), name -> name);
  }

  private void printAreas(String what, List<SubsystemFigures> areas) {
    printNames(what, areas, SubsystemFigures::name);
  }

  private void printNewCode(NewCode code) {
    item("New files: " + code.describe());
    List<String> modules = code.rustModulesWithoutSamples();
    boolean areNamed = digest.kernel().change().isPresent();
    if (wording.kernel() && !areNamed && !modules.isEmpty()) {
      item("New Rust modules:");
      firstOf(modules).forEach(path -> indented("    ", path));
    }
  }

  /** The first names, and how many more there are. */
  private static List<String> firstOf(List<String> all) {
    if (all.size() <= LISTED) {
      return all;
    }
    List<String> first = new ArrayList<>(all.subList(0, LISTED));
    first.add("and %,d more".formatted(all.size() - LISTED));
    return first;
  }

  private static String besides(Snapshot newest) {
    return "Besides: vendored Rust %,d, generated Rust %,d, generated C %,d"
        .formatted(
            newest.rustCode(Subsystem.TREE, Origin.VENDORED),
            newest.rustCode(Subsystem.TREE, Origin.GENERATED),
            newest.cCode(Subsystem.TREE, Origin.GENERATED));
  }

  private void paragraph(String text) {
    indented("", text);
  }

  private void item(String text) {
    indented("  ", text);
  }

  private void indented(String indent, String text) {
    DisplayText.wrapped(text, WIDTH - indent.length()).forEach(line -> out.println(indent + line));
  }
}
