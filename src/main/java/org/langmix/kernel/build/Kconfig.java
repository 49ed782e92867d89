package org.langmix.kernel.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.langmix.kernel.build.KconfigSymbol.Select;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.SourceLine;

/**
 * Reads the symbols that a Kconfig file defines (Documentation/kbuild/kconfig-language.rst). Files
 * that it includes by {@code source} are not followed.
 */
public final class Kconfig {
  private static final Pattern SYMBOL = Pattern.compile("(?:menu)?config\\s+(\\w+)");
  private static final Pattern DEPENDS = Pattern.compile("depends\\s+on\\s+(.+)");
  private static final Pattern SELECT = Pattern.compile("select\\s+(\\w+)(?:\\s+if\\s+(.+))?");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int TAB = 8;

  private final String path;
  private final List<KconfigSymbol> symbols = new ArrayList<>();
  private final Deque<Block> blocks = new ArrayDeque<>();

  /**
   * The symbol whose lines are read; null behind the beginning or the end of a block. A comment is
   * read as a symbol without a name.
   */
  private Definition current;

  private record Definition(
      String name,
      SourceLine line,
      List<Fact<String>> dependsOn,
      List<Fact<String>> enclosing,
      List<Select> selects) {}

  /** What an open {@code if}, menu or choice asks for. */
  private record Block(List<Fact<String>> conditions) {}

  private Kconfig(String path) {
    this.path = path;
  }

  /** The definitions in a file, in order. */
  public static List<KconfigSymbol> symbols(String path, byte[] content) {
    Kconfig kconfig = new Kconfig(path);
    kconfig.read(new String(content, StandardCharsets.UTF_8).split("\n", -1));
    return List.copyOf(kconfig.symbols);
  }

  private void read(String[] lines) {
    int at = 0;
    while (at < lines.length) {
      int first = at++;
      while (at < lines.length && lines[at - 1].endsWith("\\")) {
        at++;
      }
      String text = at - first == 1 ? lines[first] : joined(lines, first, at);
      String statement = withoutComment(text).strip();
      if (statement.equals("help") || statement.equals("---help---")) {
        at = helpEnd(lines, at);
      } else if (!statement.isEmpty()) {
        statement(statement, first + 1);
      }
    }
    endSymbol();
  }

  /** A line and those that continue it, without the marks at their ends. */
  private static String joined(String[] lines, int from, int to) {
    StringBuilder text = new StringBuilder(lines[from]);
    for (int i = from + 1; i < to; i++) {
      text.setCharAt(text.length() - 1, ' ');
      text.append(lines[i].strip());
    }
    return text.toString();
  }

  private static String withoutComment(String line) {
    if (line.indexOf('#') < 0) {
      return line;
    }
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      if (!quoted && line.charAt(i) == '#') {
        return line.substring(0, i);
      }
    }
    return line;
  }

  /** Help ends at the first line that is indented less than its first line. */
  private static int helpEnd(String[] lines, int from) {
    int at = from;
    while (at < lines.length && lines[at].isBlank()) {
      at++;
    }
    int indentation = at < lines.length ? indentation(lines[at]) : 0;
    if (indentation == 0) {
      return at;
    }
    while (at < lines.length && (lines[at].isBlank() || indentation(lines[at]) >= indentation)) {
      at++;
    }
    return at;
  }

  private static int indentation(String line) {
    int column = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\t') {
        column += TAB - column % TAB;
      } else if (line.charAt(i) == ' ') {
        column++;
      } else {
        break;
      }
    }
    return column;
  }

  /** Reads a statement that is not empty. Its first letter tells what it may be. */
  private void statement(String text, int line) {
    switch (text.charAt(0)) {
      case 'c', 'm' -> {
        Matcher symbol = SYMBOL.matcher(text);
        if (symbol.matches()) {
          symbol(symbol.group(1), line);
        } else {
          block(text, line);
        }
      }
      case 'd' -> {
        Matcher depends = DEPENDS.matcher(text);
        if (depends.matches()) {
          dependsOn(Fact.at(at(line), normal(depends.group(1))));
        }
      }
      case 's' -> {
        Matcher select = SELECT.matcher(text);
        if (select.matches()) {
          select(select, line);
        } else {
          block(text, line);
        }
      }
      case 'i', 'e' -> block(text, line);
      default -> {}
    }
  }

  private SourceLine at(int line) {
    return new SourceLine(path, line);
  }

  private void symbol(String name, int line) {
    endSymbol();
    current = new Definition(name, at(line), new ArrayList<>(), enclosing(), new ArrayList<>());
  }

  private void select(Matcher select, int line) {
    if (current != null) {
      String condition = select.group(2) == null ? "" : normal(select.group(2));
      current.selects().add(new Select(select.group(1), condition, at(line)));
    }
  }

  private void dependsOn(Fact<String> condition) {
    if (current != null) {
      current.dependsOn().add(condition);
    } else if (!blocks.isEmpty()) {
      blocks.getLast().conditions().add(condition);
    }
  }

  private void block(String text, int line) {
    switch (keyword(text)) {
      case "if" -> {
        endSymbol();
        Fact<String> condition = Fact.at(at(line), normal(text.substring("if".length())));
        blocks.addLast(new Block(new ArrayList<>(List.of(condition))));
      }
      case "menu", "choice" -> {
        endSymbol();
        blocks.addLast(new Block(new ArrayList<>()));
      }
      case "endif", "endmenu", "endchoice" -> {
        endSymbol();
        blocks.pollLast();
      }
      case "comment", "mainmenu", "source" -> {
        endSymbol();
        current = new Definition("", at(line), new ArrayList<>(), List.of(), new ArrayList<>());
      }
      default -> {}
    }
  }

  /** The letters that a statement begins with. */
  private static String keyword(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private List<Fact<String>> enclosing() {
    return blocks.stream().flatMap(block -> block.conditions().stream()).toList();
  }

  private void endSymbol() {
    if (current != null && !current.name().isEmpty()) {
      symbols.add(
          new KconfigSymbol(
              current.name(),
              current.line(),
              List.copyOf(current.dependsOn()),
              current.enclosing(),
              List.copyOf(current.selects())));
    }
    current = null;
  }

  private static String normal(String expression) {
    return BLANKS.matcher(expression.strip()).replaceAll(" ");
  }
}
