package org.langmix.cli.option;

import java.util.Optional;
import org.langmix.report.text.TextTable;
import picocli.CommandLine.Option;

/** The options for tables that programs read. At most one of them may be given. */
public final class TableArguments {
  @Option(names = "--csv", description = "Print CSV, with all columns, instead of a table.")
  private boolean csv;

  @Option(
      names = "--json",
      description =
          "Print JSON: an array with an object per row, whose keys are the columns of --csv.")
  private boolean json;

  /** The table for programs; empty for people. */
  public Optional<TextTable> forPrograms() {
    if (csv) {
      return Optional.of(TextTable.CSV);
    }
    return json ? Optional.of(TextTable.JSON) : Optional.empty();
  }
}
