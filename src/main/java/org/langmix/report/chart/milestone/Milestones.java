package org.langmix.report.chart.milestone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.langmix.report.Names;

/** The milestones that are marked in charts of the whole tree. */
public final class Milestones {
  private static final String BUILT_IN = "milestones";
  private static final int LONGEST_NAME = 60;
  private static final Pattern LINE =
      Pattern.compile(
          "((?<version>v\\d\\S*)(\\s+|$))?"
              + "((?<date>\\d{4}-\\d{2}-\\d{2})(\\s+|$))?"
              + "(?<name>.*)");

  private final List<Milestone> all;
  private final boolean ofKernel;

  private Milestones(List<Milestone> all, boolean ofKernel) {
    this.all = List.copyOf(all);
    this.ofKernel = ofKernel;
  }

  /** No milestones. */
  public static Milestones none() {
    return new Milestones(List.of(), false);
  }

  /** The milestones of Rust in the kernel. */
  public static Milestones builtIn() {
    try (InputStream in = Milestones.class.getResourceAsStream(BUILT_IN)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Milestones(parse(BUILT_IN, text).all, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Parses lines that each hold a version, a date or both, and then a name: {@code v6.1 2022-12-11
   * Rust support}. Empty lines and lines that begin with {@code #} are skipped.
   *
   * @param source the name of the text in messages
   * @throws MilestonesException if any other line has another form
   */
  public static Milestones parse(String source, String text) {
    String withoutMark = text.startsWith("\ufeff") ? text.substring(1) : text;
    List<String> lines = withoutMark.lines().map(String::strip).toList();
    return new Milestones(
        IntStream.range(0, lines.size())
            .filter(i -> !lines.get(i).isEmpty() && !lines.get(i).startsWith("#"))
            .mapToObj(i -> milestone(source, i + 1, lines.get(i)))
            .toList(),
        false);
  }

  private static Milestone milestone(String source, int number, String line) {
    try {
      return milestone(line);
    } catch (IllegalArgumentException e) {
      throw new MilestonesException(source, number, e.getMessage());
    }
  }

  private static Milestone milestone(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches() || matcher.start("name") == 0) {
      throw new IllegalArgumentException(
          "a milestone begins with a version such as v6.1 or a date such as 2022-12-11");
    }
    return new Milestone(
        Optional.ofNullable(matcher.group("version")).map(Milestones::version),
        Optional.ofNullable(matcher.group("date")).map(Milestones::date),
        name(matcher.group("name")));
  }

  private static KernelVersion version(String text) {
    return KernelVersion.parse(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is not a version such as v6.1, v6.1.7 or v6.2-rc1".formatted(text)));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is not a valid date", e);
    }
  }

  private static String name(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("write the milestone's name after its version or date");
    }
    if (text.codePointCount(0, text.length()) > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "the name is too long to be readable; make it %d characters at most"
              .formatted(LONGEST_NAME));
    }
    if (!Names.isPrintable(text)) {
      throw new IllegalArgumentException(
          "the name contains a control character or an invisible character; remove it");
    }
    return text;
  }

  /** The milestones of a report: those of Rust in the kernel are none in another repository. */
  public Milestones applicable(boolean isKernel) {
    return ofKernel && !isKernel ? none() : this;
  }

  /** The number of milestones. */
  public int size() {
    return all.size();
  }

  List<Milestone> all() {
    return all;
  }
}
