package org.langmix.report.text;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in the Markdown of GitHub and GitLab. Figures are aligned to the right. */
final class MarkdownTable implements TextTable {
  @Override
  public void print(PrintWriter out, List<String> header, List<? extends List<?>> rows) {
    out.println(row(header));
    out.println(
        row(
            IntStream.range(0, header.size())
                .mapToObj(column -> new Markdown(rule(ColumnKind.of(column, rows))))
                .toList()));
    rows.forEach(cells -> out.println(row(cells)));
  }

  private static String rule(ColumnKind kind) {
    return kind == ColumnKind.FIGURES ? "---:" : "---";
  }

  private static String row(List<?> cells) {
    return cells.stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String cell(Object cell) {
    return cell instanceof Markdown markdown
        ? markdown.toString()
        : MarkdownText.within(cell.toString());
  }

  @Override
  public String text(String text) {
    return MarkdownText.within(text);
  }

  @Override
  public String item(String text) {
    return "- " + MarkdownText.atStart(text);
  }
}
