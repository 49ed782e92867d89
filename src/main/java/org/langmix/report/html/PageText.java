package org.langmix.report.html;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.langmix.history.Revision;
import org.langmix.report.Figures;
import org.langmix.report.Names;

/** Writes figures and names as the page shows them. */
final class PageText {
  static final String NONE = "\u2013";
  private static final String MINUS = "\u2212";
  private static final int LONGEST = 120;
  private static final int LISTED = 12;

  private PageText() {}

  /** {@code 55,205}. */
  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** {@code +3,040}, with a true minus; {@code 0} if nothing changed. */
  static String change(long value) {
    return Figures.change(value).replace("-", MINUS);
  }

  /** {@code 0.27 %}; a dash if there is none. */
  static String percentage(OptionalDouble value) {
    return value.isEmpty() ? NONE : Figures.percentage(value.getAsDouble());
  }

  /** {@code 37.8}; a dash if there is none. */
  static String rounded(OptionalDouble value) {
    return value.isEmpty() ? NONE : Figures.rounded(value.getAsDouble());
  }

  /** A name from a repository or a user on one line, shortened if it is very long. */
  public static String name(String name) {
    return Names.printable(name, LONGEST);
  }

  /** What a revision is called. */
  public static String name(Revision revision) {
    return name(revision.label());
  }

  /** The first of a list by commas, and how many more there are. */
  static <T> String listed(List<T> all, Function<T, String> name) {
    String listed =
        all.stream()
            .limit(LISTED)
            .map(one -> Names.printable(name.apply(one), 2 * LONGEST))
            .collect(Collectors.joining(", "));
    return all.size() > LISTED ? "%s and %,d more".formatted(listed, all.size() - LISTED) : listed;
  }

  /** A revision's day; empty if it has none. */
  static String day(Revision revision) {
    return revision.date().map(Object::toString).orElse("");
  }

  /** A value to sort by; empty sorts last. */
  static String sortable(OptionalDouble value) {
    return value.isEmpty() ? "" : Double.toString(value.getAsDouble());
  }
}
