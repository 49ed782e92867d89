package org.langmix.kernel.build;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.langmix.kernel.source.SourceLine;

/** What the conditionals of makefiles ask of the kernel's configuration. */
final class Conditionals {
  private static final Pattern SYMBOL = Pattern.compile("CONFIG_(\\w+)");
  private static final Pattern ARGUMENTS =
      Pattern.compile("if(n?)eq\\s*(?:\\((.*?),([^,]*)\\)|([\"'])(.*?)\\4\\s+([\"'])(.*?)\\6)\\s*");

  /** Longer lines are passed over. No makefile has any. */
  private static final int LONGEST_LINE = 1000;

  private Conditionals() {}

  /**
   * The condition of a line that begins with {@code ifdef}, {@code ifndef}, {@code ifeq} or {@code
   * ifneq}; empty if it does not ask for a symbol of Kconfig.
   */
  static Optional<Condition> condition(String line, SourceLine here) {
    List<String> symbols = symbols(line);
    if (symbols.isEmpty() || line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    if (line.startsWith("ifdef")) {
      return Optional.of(new Condition(any(symbols), here));
    }
    if (line.startsWith("ifndef")) {
      return Optional.of(new Condition(not(any(symbols)), here));
    }
    Matcher arguments = ARGUMENTS.matcher(line);
    return Optional.of(
        new Condition(arguments.matches() ? comparison(arguments, symbols) : all(symbols), here));
  }

  /** Symbols are empty, y or m; several next to each other are compared with all their letters. */
  private static String comparison(Matcher arguments, List<String> symbols) {
    boolean negated = !arguments.group(1).isEmpty();
    String right = arguments.group(2) == null ? arguments.group(7) : arguments.group(3);
    String left = arguments.group(2) == null ? arguments.group(5) : arguments.group(2);
    String value = (symbols(right).isEmpty() ? right : left).strip();
    boolean empty = value.isEmpty() || value.equals("n");
    String positive = empty || value.length() < symbols.size() ? any(symbols) : all(symbols);
    return empty == negated ? positive : not(positive);
  }

  static List<String> symbols(String text) {
    return SYMBOL.matcher(text).results().map(match -> match.group(1)).distinct().toList();
  }

  private static String any(List<String> symbols) {
    return symbols.size() == 1 ? symbols.get(0) : "(" + String.join(" || ", symbols) + ")";
  }

  private static String all(List<String> symbols) {
    return symbols.size() == 1 ? symbols.get(0) : "(" + String.join(" && ", symbols) + ")";
  }

  static String not(String condition) {
    return condition.startsWith("!") ? condition.substring(1) : "!" + condition;
  }

  static Optional<Condition> and(Optional<Condition> one, Optional<Condition> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    String both = "(" + one.get().text() + " && " + other.get().text() + ")";
    return Optional.of(new Condition(both, other.get().line()));
  }
}
