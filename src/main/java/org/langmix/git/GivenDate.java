package org.langmix.git;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.util.GitTimeParser;

/** Dates as users write them for git: {@code git log --since}. */
public final class GivenDate {
  /** The numbers that git knows as words, by their values (git's date.c). */
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern AGO =
      Pattern.compile("(\\d{1,6} (second|minute|hour|day|week|month|year)s? )+ago");
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss][ ][XXX][XX]]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private GivenDate() {}

  /** The day of an ISO date, with or without a time of day; empty if the text is none. */
  public static Optional<LocalDate> iso(String text) {
    try {
      return Optional.of(LocalDate.from(ISO.parse(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The day of {@code today} or {@code yesterday}, or of a text that says how long ago: {@code 2
   * years ago}, {@code 1.month.2.weeks.ago}, {@code last week}. Today is the day in the time zone
   * of this machine, as for git.
   *
   * @return empty if the text says nothing of the kind
   */
  public static Optional<LocalDate> relative(String text) {
    String words = normalized(text);
    boolean isRelative =
        words.equals("now") || words.equals("yesterday") || AGO.matcher(words).matches();
    try {
      return isRelative ? Optional.of(GitTimeParser.parse(words).toLocalDate()) : Optional.empty();
    } catch (ParseException | DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** In small letters, with numbers for words, and with {@code ago}, which git may do without. */
  private static String normalized(String text) {
    String words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[ .]+"))
            .map(GivenDate::number)
            .collect(Collectors.joining(" "));
    return Character.isDigit(words.isEmpty() ? ' ' : words.charAt(0)) && !words.endsWith(" ago")
        ? words + " ago"
        : words;
  }

  private static String number(String word) {
    int number = word.equals("last") ? 1 : NUMBERS.indexOf(word);
    return number < 0 ? word.replaceFirst("^today$", "now") : String.valueOf(number);
  }
}
