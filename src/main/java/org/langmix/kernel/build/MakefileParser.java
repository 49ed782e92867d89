package org.langmix.kernel.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.langmix.kernel.build.Makefile.Assignment;
import org.langmix.kernel.build.Makefile.Word;
import org.langmix.kernel.source.Paths;
import org.langmix.kernel.source.SourceLine;

/**
 * Reads assignments and conditionals of a makefile, as GNU make does; recipes, definitions and
 * functions are passed over.
 */
final class MakefileParser {
  private static final Pattern ASSIGNMENT =
      Pattern.compile("\\s*(?:export\\s+|override\\s+)?([^\\s:=#+?!]+)\\s*(?:[+?:!]|::)?=(.*)");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern RULE = Pattern.compile("[^\\s=#][^=]*:(?!=).*");

  private static final Set<String> DIRECTIVES =
      Set.of("ifdef", "ifndef", "ifeq", "ifneq", "else", "endif");

  /** Longer names of variables are passed over. No makefile has any. */
  private static final int LONGEST_NAME = 1000;

  private final String path;
  private final List<Assignment> assignments = new ArrayList<>();
  private final Deque<Optional<Condition>> conditions = new ArrayDeque<>();
  private boolean inRule;
  private boolean inDefinition;

  private MakefileParser(String path) {
    this.path = path;
  }

  static Makefile parse(String path, byte[] content) {
    MakefileParser parser = new MakefileParser(path);
    parser.read(new String(content, StandardCharsets.UTF_8).split("\n", -1));
    return new Makefile(Paths.directory(path), List.copyOf(parser.assignments));
  }

  private void read(String[] lines) {
    int at = 0;
    while (at < lines.length) {
      int end = at + 1;
      while (end < lines.length && lines[end - 1].endsWith("\\")) {
        end++;
      }
      statement(at, Arrays.asList(lines).subList(at, end));
      at = end;
    }
  }

  /** Reads a line and those that continue it. */
  private void statement(int first, List<String> lines) {
    String start = lines.get(0);
    String directive = firstWord(start);
    if (inDefinition || directive.equals("define")) {
      inDefinition = !directive.equals("endef");
    } else if (inRule && start.startsWith("\t")) {
      return; // a recipe
    } else if (DIRECTIVES.contains(directive)) {
      conditional(directive, withoutComment(start), first);
    } else {
      assignment(first, lines);
    }
  }

  /** What a line begins with, after blanks, up to a blank, bracket or quote. */
  private static String firstWord(String line) {
    int from = 0;
    while (from < line.length() && Character.isWhitespace(line.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < line.length() && " \t\r(\"'".indexOf(line.charAt(to)) < 0) {
      to++;
    }
    return line.substring(from, to);
  }

  private void conditional(String directive, String line, int number) {
    SourceLine here = new SourceLine(path, number + 1);
    switch (directive) {
      case "ifdef", "ifndef", "ifeq", "ifneq" ->
          conditions.addLast(Conditionals.condition(line.strip(), here));
      case "else" -> otherwise(line.strip().substring("else".length()).strip(), here);
      default -> conditions.pollLast();
    }
  }

  private void otherwise(String rest, SourceLine here) {
    Optional<Condition> negated =
        Optional.ofNullable(conditions.pollLast())
            .flatMap(condition -> condition)
            .map(condition -> new Condition(Conditionals.not(condition.text()), here));
    conditions.addLast(
        Conditionals.and(negated, rest.isEmpty() ? Optional.empty() : condition(rest, here)));
  }

  private static Optional<Condition> condition(String rest, SourceLine here) {
    return Conditionals.condition(rest, here);
  }

  private void assignment(int first, List<String> lines) {
    String line = withoutComment(lines.get(0));
    Matcher start = ASSIGNMENT.matcher(line);
    if (line.indexOf('=') < 0 || !start.matches() || start.group(1).length() > LONGEST_NAME) {
      inRule = isRule(lines.get(0)) || (inRule && lines.get(0).isBlank());
      return;
    }
    inRule = false;
    List<Word> words = new ArrayList<>();
    addWords(start.group(2), first, words);
    for (int i = 1; i < lines.size(); i++) {
      addWords(withoutComment(lines.get(i)), first + i, words);
    }
    List<Condition> around = conditions.stream().flatMap(Optional::stream).toList();
    assignments.add(new Assignment(start.group(1), List.copyOf(words), around));
  }

  private static boolean isRule(String line) {
    return line.indexOf(':') > 0 && RULE.matcher(line).matches();
  }

  private void addWords(String text, int line, List<Word> words) {
    String value = text.endsWith("\\") ? text.substring(0, text.length() - 1) : text;
    SourceLine here = new SourceLine(path, line + 1);
    BLANKS
        .splitAsStream(value.strip())
        .filter(word -> !word.isEmpty())
        .forEach(word -> words.add(new Word(word, here)));
  }

  private static String withoutComment(String line) {
    int hash = line.indexOf('#');
    while (hash > 0 && line.charAt(hash - 1) == '\\') {
      hash = line.indexOf('#', hash + 1);
    }
    return hash < 0 ? line : line.substring(0, hash);
  }
}
