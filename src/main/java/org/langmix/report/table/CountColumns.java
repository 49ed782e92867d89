package org.langmix.report.table;

import java.util.List;
import org.langmix.count.Language;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;

/** The columns for counts, the same in every file. A cell is empty if the figure does not apply. */
public final class CountColumns {
  public static final List<String> HEADER =
      List.of(
          "lines",
          "code",
          "comment",
          "doc",
          "blank",
          "unsafe_blocks",
          "unsafe_functions",
          "unsafe_impls",
          "unsafe_traits",
          "unsafe_other",
          "safety_comments",
          "modules",
          "undocumented_unsafe");

  private CountColumns() {}

  /** The cells for the counts of one language. Each is a figure or an empty text. */
  public static List<Object> of(Language language, LineCounts counts) {
    boolean rust = language == Language.RUST;
    boolean declaresModules = rust || language.isC();
    UnsafeCounts unsafe = counts.unsafe();
    return List.of(
        cell(true, counts.lines()),
        cell(true, counts.code()),
        cell(true, counts.comment()),
        cell(rust, counts.doc()),
        cell(true, counts.blank()),
        cell(rust, unsafe.blocks()),
        cell(rust, unsafe.functions()),
        cell(rust, unsafe.impls()),
        cell(rust, unsafe.traits()),
        cell(rust, unsafe.other()),
        cell(rust, counts.safetyComments()),
        cell(declaresModules, counts.modules()),
        cell(rust, counts.undocumentedUnsafe()));
  }

  private static Object cell(boolean applies, long figure) {
    return applies ? (Object) figure : "";
  }
}
