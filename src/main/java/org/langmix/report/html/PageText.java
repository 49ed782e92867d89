package org.langmix.report.html;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.langmix.history.Revision;
import org.langmix.report.Figures;
import org.langmix.report.Names;

/** Formats figures and names for the page. */
final class PageText {
  static final String NONE = "\u2013";
  private static final String MINUS = "\u2212";
  private static final int LONGEST = 120;
  private static final int LISTED = 12;

  private PageText() {}

  /** A number such as {@code 55,205}. */
  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** A number; a dash if it is not known. */
  static String number(OptionalLong value) {
    return value.isPresent() ? number(value.getAsLong()) : NONE;
  }

  /** What a file says; a dash if it says nothing. */
  static String said(String text) {
    return text.isEmpty() ? NONE : name(text);
  }

  /** A difference such as {@code +3,040}, with a true minus sign; {@code 0} if nothing changed. */
  static String change(long value) {
    return Figures.change(value).replace("-", MINUS);
  }

  /** A percentage such as {@code 0.27 %}; a dash if there is no value. */
  static String percentage(OptionalDouble value) {
    return value.isEmpty() ? NONE : Figures.percentage(value.getAsDouble());
  }

  /** A number such as {@code 37.8}; a dash if there is no value. */
  static String rounded(OptionalDouble value) {
    return value.isEmpty() ? NONE : Figures.rounded(value.getAsDouble());
  }

  /** A name from a repository or a user, on one line, and cut if it is very long. */
  public static String name(String name) {
    return Names.printable(name, LONGEST);
  }

  /** The name of a revision. */
  public static String name(Revision revision) {
    return name(revision.label());
  }

  /** The first elements of a list, separated by commas, and how many more there are. */
  static <T> String listed(List<T> all, Function<T, String> name) {
    String listed =
        all.stream()
            .limit(LISTED)
            .map(one -> Names.printable(name.apply(one), 2 * LONGEST))
            .collect(Collectors.joining(", "));
    return all.size() > LISTED ? "%s and %,d more".formatted(listed, all.size() - LISTED) : listed;
  }

  /** The date of a revision; empty if it has none. */
  static String day(Revision revision) {
    return revision.date().map(Object::toString).orElse("");
  }

  /** A value to sort by. An empty value comes last. */
  static String sortable(OptionalDouble value) {
    return value.isEmpty() ? "" : Double.toString(value.getAsDouble());
  }
}
