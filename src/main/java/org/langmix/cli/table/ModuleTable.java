package org.langmix.cli.table;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.langmix.count.line.LineCounts;
import org.langmix.history.KernelModule;
import org.langmix.history.KernelModule.Kind;
import org.langmix.history.Revision;
import org.langmix.report.Figures;
import org.langmix.report.Names;
import org.langmix.report.table.ModuleRows;
import org.langmix.report.text.TextTable;

/** Lists modules: for people without the samples and with few columns, for programs in full. */
public final class ModuleTable {
  private static final List<String> HEADER =
      List.of("module", "kind", "code", "unsafe", "undocumented", "config", "path");

  private ModuleTable() {}

  public static void print(
      List<KernelModule> modules,
      Revision revision,
      Optional<TextTable> forPrograms,
      PrintWriter out) {
    if (forPrograms.isPresent()) {
      forPrograms
          .get()
          .print(out, ModuleRows.MODULE, modules.stream().map(ModuleRows::cells).toList());
      return;
    }
    List<KernelModule> shown =
        modules.stream().filter(module -> module.kind() != Kind.SAMPLE).toList();
    if (shown.isEmpty()) {
      out.printf("%s has no module in Rust%n", Names.printable(revision.label()));
    } else {
      TextTable.ALIGNED.print(out, HEADER, shown.stream().map(ModuleTable::row).toList());
    }
    int samples = modules.size() - shown.size();
    if (samples > 0) {
      out.printf("and %s, which --csv lists%n", Figures.amount(samples, "sample"));
    }
  }

  private static List<Object> row(KernelModule module) {
    List<Object> row = new ArrayList<>();
    row.add(module.name());
    row.add(module.kind().displayName());
    row.add(figure(module, LineCounts::code));
    row.add(figure(module, counts -> counts.unsafe().blocks()));
    row.add(figure(module, LineCounts::undocumentedUnsafe));
    row.add(module.config());
    row.add(module.path());
    return row;
  }

  /** Empty if a file of the module could not be read. */
  private static String figure(KernelModule module, ToLongFunction<LineCounts> figure) {
    return module
        .tally()
        .map(tally -> "%,d".formatted(figure.applyAsLong(tally.counts())))
        .orElse("");
  }
}
