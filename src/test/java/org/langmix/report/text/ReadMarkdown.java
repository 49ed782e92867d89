package org.langmix.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A Markdown text as GitHub reads it. */
public final class ReadMarkdown {
  // Mail addresses of GitHub are of ASCII; this extension takes any letter, even one of no width.
  private static final Extension LINKS =
      AutolinkExtension.builder().linkTypes(AutolinkType.URL, AutolinkType.WWW).build();
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create(), LINKS)).build();

  private final Node document;

  public ReadMarkdown(String source) {
    this.document = PARSER.parse(source);
  }

  /** The text of all headings. */
  public List<String> headings() {
    return all(Heading.class).map(ReadMarkdown::text).toList();
  }

  /** The text of all items of lists. */
  public List<String> items() {
    return all(ListItem.class).map(ReadMarkdown::text).toList();
  }

  /** All tables, row by row, the header first. */
  public List<List<List<String>>> tables() {
    return all(TableBlock.class)
        .map(
            table ->
                below(table)
                    .filter(TableRow.class::isInstance)
                    .map(
                        row ->
                            below(row)
                                .filter(TableCell.class::isInstance)
                                .map(ReadMarkdown::text)
                                .toList())
                    .toList())
        .toList();
  }

  /** What a name must never become. */
  public List<Node> markupAndLinks() {
    return below(document)
        .filter(
            node ->
                node instanceof HtmlBlock
                    || node instanceof HtmlInline
                    || node instanceof Link
                    || node instanceof Image)
        .toList();
  }

  /** All words as a reader sees them. */
  public String text() {
    return text(document);
  }

  /**
   * The words outside code, a line where there is markup between, where GitHub looks for mentions
   * and the like.
   */
  public String proseText() {
    return below(document)
        .filter(Text.class::isInstance)
        .map(node -> ((Text) node).getLiteral())
        .collect(Collectors.joining("\n"));
  }

  private <T extends Node> Stream<Node> all(Class<T> type) {
    return below(document).filter(type::isInstance);
  }

  private static Stream<Node> below(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children.stream().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
  }

  private static String text(Node node) {
    return below(node).map(ReadMarkdown::literal).reduce("", String::concat).replace("\u200B", "");
  }

  private static String literal(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    return node instanceof SoftLineBreak ? " " : "";
  }
}
