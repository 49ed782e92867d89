package org.langmix.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.langmix.report.Names;

/** Whatever a name is, Markdown shows it and makes nothing of it. */
class MarkdownLawsTest {
  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "|",
            "\\",
            "`",
            "``",
            "<",
            ">",
            "&",
            "&lt;",
            "*",
            "_",
            "[a](b)",
            "![",
            "]",
            "~~",
            "#1",
            "@torvalds",
            "a@b.example",
            "www.a.example",
            "https://a.example",
            "ftp://a.example",
            ":tada:",
            "GH-1",
            "$x$",
            "<script>",
            "<!--",
            "-->",
            "- ",
            "1. ",
            "1)",
            "+ ",
            "= ",
            "> ",
            "# ",
            " ",
            "    ",
            "\t",
            "\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u202E",
            "\u200B",
            "\uD800",
            "\u0301",
            "\u4E2D",
            "\uD83D\uDE00",
            "a",
            "---",
            "---|---",
            "x");
    return pieces.list().ofMaxSize(8).map(list -> String.join("", list));
  }

  private static String table(Object... cells) {
    StringWriter text = new StringWriter();
    List<String> header = List.of("a", "b", "c");
    TextTable.MARKDOWN.print(new PrintWriter(text, true), header, List.of(List.of(cells)));
    return text.toString();
  }

  private static String shown(String name) {
    return Names.printable(name).strip();
  }

  @Property(tries = 3000)
  void a_row_has_as_many_cells_as_its_header_whatever_is_in_them(@ForAll("names") String name) {
    String table = table(name, new Markdown(MarkdownText.code(name)), 1);
    assertThat(table.lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).doesNotContain("<"))
        .allSatisfy(line -> assertThat(line.replaceAll("\\\\.", "")).containsPattern(FOUR_PIPES));
  }

  private static final String FOUR_PIPES = "^\\|[^|]*\\|[^|]*\\|[^|]*\\|$";

  @Property(tries = 3000)
  void a_cell_shows_the_name_and_is_no_markup(@ForAll("names") String name) {
    ReadMarkdown read = new ReadMarkdown(table(name, new Markdown(MarkdownText.code(name)), 1));
    assertThat(read.tables()).hasSize(1);
    assertThat(read.tables().get(0).get(1))
        .extracting(String::strip)
        .containsExactly(shown(name), shown(name), "1");
    assertThat(read.markupAndLinks()).isEmpty();
  }

  @Property(tries = 3000)
  void an_item_shows_the_name_and_is_no_markup(@ForAll("names") String name) {
    ReadMarkdown read = new ReadMarkdown(TextTable.MARKDOWN.item("x" + name) + "\n");
    assertThat(read.items()).containsExactly("x" + shown("x" + name).substring(1));
    ReadMarkdown alone = new ReadMarkdown(TextTable.MARKDOWN.item(name) + "\n");
    assertThat(alone.items()).hasSize(1);
    assertThat(alone.items().get(0).strip()).isEqualTo(shown(name));
    assertThat(alone.headings()).isEmpty();
    assertThat(alone.markupAndLinks()).isEmpty();
  }

  @Property(tries = 1000)
  void nothing_is_left_that_github_or_gitlab_would_link(@ForAll("names") String name) {
    assertThat(new ReadMarkdown("x " + MarkdownText.within(name)).proseText())
        .doesNotContainPattern("[@#!%~$:][A-Za-z0-9_+-]|(?i)www\\.|://|GH-\\d");
  }
}
