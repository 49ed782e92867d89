package org.langmix.cli.table;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.langmix.analysis.facts.FactsReader.TreeFacts;
import org.langmix.analysis.selection.SelectionException;
import org.langmix.history.Revision;
import org.langmix.kernel.RustInventory;
import org.langmix.kernel.RustModule;
import org.langmix.kernel.UnassignedFile;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.SourceLine;
import org.langmix.report.Names;
import org.langmix.report.text.TextTable;

/** From which files and lines the cells of a module come. */
public record ModuleExplanation(RustModule module, List<Cell> cells) {
  private static final List<String> HEADER = List.of("module", "path", "column", "value", "lines");

  private static final String SEPARATOR = "; ";

  /**
   * A value in a cell.
   *
   * @param lines that say so; empty if none is needed
   */
  private record Cell(String column, String value, List<SourceLine> lines) {
    String places() {
      return lines.stream().map(SourceLine::toString).collect(Collectors.joining(SEPARATOR));
    }

    String text() {
      String said = value.isEmpty() ? column + " is not said" : column + " " + value;
      return lines.isEmpty() ? said : said + ", " + places();
    }
  }

  /**
   * The modules with a name, or the one that has a file.
   *
   * @param name a module's name, or the path of a file
   * @throws SelectionException if there is none
   */
  public static List<ModuleExplanation> of(String name, TreeFacts facts, Revision revision) {
    List<RustModule> modules =
        facts.inventory().map(RustInventory::modules).orElse(List.of()).stream()
            .filter(module -> module.name().value().equals(name) || hasFile(module, name))
            .toList();
    if (modules.isEmpty()) {
      throw SelectionException.of(none(name, facts, revision));
    }
    return modules.stream().map(ModuleExplanation::of).toList();
  }

  private static boolean hasFile(RustModule module, String path) {
    return module.files().stream().anyMatch(file -> file.value().equals(path));
  }

  private static String none(String name, TreeFacts facts, Revision revision) {
    return facts.inventory().map(RustInventory::unassigned).orElse(List.of()).stream()
        .filter(file -> file.path().equals(name))
        .findFirst()
        .map(ModuleExplanation::unassigned)
        .orElse(
            "%s has no module '%s' and none with such a file; 'langmix modules --csv' lists all modules"
                .formatted(revision.label(), name));
  }

  private static String unassigned(UnassignedFile file) {
    String lines =
        file.lines().isEmpty()
            ? ""
            : file.lines().stream()
                .map(SourceLine::toString)
                .collect(Collectors.joining(SEPARATOR, " (", ")"));
    return switch (file.reason()) {
      case HOST_PROGRAM ->
          "%s belongs to no module: it is of a program that runs while the kernel is built%s"
              .formatted(file.path(), lines);
      case INCLUDED ->
          "%s belongs to no module itself: another file includes it%s"
              .formatted(file.path(), lines);
      case NOT_BUILT ->
          "%s belongs to no module: no mod item leads to it, and Kbuild builds no object from it"
              .formatted(file.path());
    };
  }

  private static ModuleExplanation of(RustModule module) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell("kind", module.kind().displayName(), List.of()));
    cells.add(cell("module", module.name()));
    cells.add(cell("macro", module.macro()));
    cells.add(
        new Cell(
            "authors", String.join(SEPARATOR, module.authors().value()), module.authors().lines()));
    cells.add(cell("description", module.description()));
    cells.add(cell("license", module.license()));
    cells.add(cell("config", module.config()));
    cells.add(cell("depends", module.depends()));
    module.abstractions().forEach((name, lines) -> cells.add(new Cell("abstraction", name, lines)));
    module.files().forEach(file -> cells.add(cell("file", file)));
    return new ModuleExplanation(module, cells);
  }

  private static Cell cell(String column, Fact<String> fact) {
    return new Cell(column, fact.value(), fact.lines());
  }

  public static void print(
      List<ModuleExplanation> explanations, Optional<TextTable> forPrograms, PrintWriter out) {
    if (forPrograms.isPresent()) {
      forPrograms
          .get()
          .print(out, HEADER, explanations.stream().flatMap(ModuleExplanation::rows).toList());
    } else {
      explanations.forEach(
          explanation -> {
            out.println(Names.printable(explanation.module.path()));
            explanation.cells.forEach(cell -> out.println("  " + Names.printable(cell.text())));
          });
    }
  }

  private Stream<List<String>> rows() {
    return cells.stream()
        .map(
            cell ->
                List.of(
                    module.name().value(), module.path(), cell.column, cell.value, cell.places()));
  }
}
