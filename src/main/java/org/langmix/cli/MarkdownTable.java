package org.langmix.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table as GitHub and GitLab have it in Markdown, figures to the right. */
final class MarkdownTable implements TextTable {
  @Override
  public void print(PrintWriter out, List<String> header, List<? extends List<?>> rows) {
    out.println(row(header.stream().map(this::text).toList()));
    out.println(
        row(
            IntStream.range(0, header.size())
                .mapToObj(column -> TextTable.isOfFigures(column, rows) ? "---:" : "---")
                .toList()));
    rows.forEach(
        cells -> out.println(row(cells.stream().map(cell -> text(cell.toString())).toList())));
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  @Override
  public String text(String text) {
    return TextTable.printable(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        // CommonMark, "Backslash escapes"; of those that could mean something within a line.
        .replaceAll("[\\\\`*_\\[\\]|~!]", "\\\\$0");
  }

  @Override
  public String item(String text) {
    return "- " + text(text);
  }
}
