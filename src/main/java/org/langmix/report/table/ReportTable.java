package org.langmix.report.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.langmix.history.History;

/** The tables of a report. */
public enum ReportTable {
  COUNTS("counts", CountRows::write),
  RUST_CODE("rust-code", AreaRows::writeRustCode),
  RUST_SHARE("rust-share", AreaRows::writeRustShare),
  REVISIONS("revisions", RevisionRows::write),
  NEW_CODE("new-code", NewCodeRows::write),
  CHURN("churn", ChurnRows::write),
  FIRST_RUST("first-rust", FirstRustRows::write),
  MODULES("modules", ModuleRows::write),
  ABSTRACTIONS("abstractions", AbstractionRows::write),
  PLATFORM("platform", PlatformRows::write),
  TERMS("terms", TermsRows::write),
  GAPS("gaps", GapRows::write);

  private final String displayName;
  private final Writer writer;

  @FunctionalInterface
  private interface Writer {
    void write(History history, TableOutput out) throws IOException;
  }

  ReportTable(String displayName, Writer writer) {
    this.displayName = displayName;
    this.writer = writer;
  }

  /** The tables of a history, always in the same order. */
  public static List<ReportTable> of(History history) {
    return Stream.of(values()).filter(table -> table.isIn(history)).toList();
  }

  private boolean isIn(History history) {
    return switch (this) {
      case MODULES, ABSTRACTIONS, PLATFORM, TERMS -> history.kernel();
      case GAPS -> !history.gaps().isEmpty();
      default -> true;
    };
  }

  /** The name of the table, which is also that of its CSV file without {@code .csv}. */
  public String displayName() {
    return displayName;
  }

  /** Whether each column is an area, so that a spreadsheet can draw a chart from the table. */
  public boolean hasColumnPerArea() {
    return this == RUST_CODE || this == RUST_SHARE;
  }

  /** Writes the rows. */
  public void write(History history, TableOutput out) throws IOException {
    writer.write(history, out);
  }
}
