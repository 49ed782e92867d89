package org.langmix.git.ref;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.util.RawParseUtils;

/**
 * The line of a commit or tag that says who made it and when. Its day is the one that git prints.
 * Git accepts any number as a time zone, and Java and JGit do not.
 */
final class IdentLine {
  /** As git's split_ident_line reads it, in ident.c: the time zone must be there. */
  private static final Pattern COMMITTER =
      Pattern.compile(".*<.*>\\s*(?<seconds>[0-9]+)\\s*(?<zone>[+-][0-9]+).*");

  /** As git's grab_date reads it, in ref-filter.c: the time zone may be missing. */
  private static final Pattern TAGGER =
      Pattern.compile(".*?> \\s*(?<seconds>[0-9]+)\\s*(?<zone>[+-]?[0-9]+)?.*");

  /** The last year that has four digits. */
  private static final int LAST_YEAR = 9999;

  private IdentLine() {}

  /**
   * The day of the committer. A date that git can't interpret becomes the first day of 1970, as in
   * git. So does a date after the year 9999: git prints it, but a CSV file has no form for it.
   *
   * @param object the bytes of an object
   * @param start where the line begins
   */
  static LocalDate committed(byte[] object, int start) {
    return day(COMMITTER.matcher(line(object, start)));
  }

  /** The day of the tagger, likewise. */
  static LocalDate tagged(byte[] object, int start) {
    return day(TAGGER.matcher(line(object, start)));
  }

  private static String line(byte[] object, int start) {
    int end = RawParseUtils.nextLF(object, start);
    return new String(object, start, end - start, StandardCharsets.ISO_8859_1).stripTrailing();
  }

  private static LocalDate day(Matcher line) {
    if (!line.matches()) {
      return LocalDate.EPOCH;
    }
    try {
      long seconds = new BigInteger(line.group("seconds")).longValueExact();
      long local = Math.addExact(seconds, 60 * minutes(line.group("zone")));
      LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(local), ZoneOffset.UTC);
      return local < 0 || day.getYear() > LAST_YEAR ? LocalDate.EPOCH : day;
    } catch (ArithmeticException | DateTimeException e) {
      return LocalDate.EPOCH;
    }
  }

  /**
   * What a time zone adds to UTC. Its last two digits are minutes and all before them are hours,
   * whatever the values (gm_time_t in git's date.c).
   */
  private static long minutes(String zone) {
    BigInteger number = new BigInteger(zone == null ? "0" : zone);
    if (number.bitLength() >= Integer.SIZE) {
      return 0; // show_ident_date in git's pretty.c
    }
    int parts = number.intValueExact();
    return parts / 100 * 60L + parts % 100;
  }
}
