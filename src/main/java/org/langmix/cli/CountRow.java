package org.langmix.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.langmix.analysis.files.CountedFile;
import org.langmix.cli.option.Grouping;
import org.langmix.count.Language;
import org.langmix.count.line.LineCounts;
import org.langmix.report.Wording;
import org.langmix.report.table.CountColumns;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Origin;

/**
 * The counts of one or more files of one language and origin.
 *
 * @param name the path of the file, or of the directory that the files are in; empty for files
 *     anywhere
 * @param blob supplies git's id of the only file's content
 * @param ofKernel whether the files are of a kernel
 * @param files how many files
 */
record CountRow(
    String name,
    Supplier<String> blob,
    Language language,
    Origin origin,
    boolean ofKernel,
    long files,
    LineCounts counts) {
  private static final Areas AREAS = Areas.builtIn();

  /** By name, then by language, Rust and C first. */
  static final Comparator<CountRow> ORDER =
      Comparator.comparing(CountRow::name)
          .thenComparing(CountRow::language)
          .thenComparing(CountRow::origin)
          .thenComparing(CountRow::ofKernel);

  /** The row of a single file. A vendored file declares no module of the kernel. */
  static CountRow of(CountedFile file) {
    Origin origin = file.ofKernel() ? AREAS.originOf(file.path()) : Origin.KERNEL;
    LineCounts counts = origin == Origin.VENDORED ? file.counts().withModules(0) : file.counts();
    return new CountRow(
        file.path(), file.blob(), file.language(), origin, file.ofKernel(), 1, counts);
  }

  String originName() {
    return Wording.origin(origin, ofKernel);
  }

  /** The row that this one is added to. */
  CountRow in(Grouping by) {
    return switch (by) {
      case FILE -> this;
      case DIRECTORY -> named(name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : ".");
      case LANGUAGE -> named("");
    };
  }

  private CountRow named(String other) {
    return new CountRow(other, blob, language, origin, ofKernel, files, counts);
  }

  CountRow plus(CountRow other) {
    return new CountRow(
        name, blob, language, origin, ofKernel, files + other.files, counts.plus(other.counts));
  }

  /** The columns for programs. */
  static List<String> header(Grouping by) {
    List<String> header =
        new ArrayList<>(
            switch (by) {
              case FILE -> List.of("path", "blob", "language", "origin");
              case DIRECTORY -> List.of("directory", "language", "origin", "files");
              case LANGUAGE -> List.of("language", "origin", "files");
            });
    header.addAll(CountColumns.HEADER);
    return header;
  }

  /** The cells for programs. */
  List<Object> cells(Grouping by) {
    List<Object> cells = new ArrayList<>();
    if (by != Grouping.LANGUAGE) {
      cells.add(name);
    }
    if (by == Grouping.FILE) {
      cells.add(blob.get());
    }
    Collections.addAll(cells, language.displayName(), originName());
    if (by != Grouping.FILE) {
      cells.add(files);
    }
    cells.addAll(CountColumns.of(language, counts));
    return cells;
  }
}
