package org.langmix.subsystem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses sections in the syntax of the kernel's MAINTAINERS file (scripts/get_maintainer.pl). A
 * line begins a section, and is its title, unless it is typed, blank or a {@code #} comment. {@code
 * F:} and {@code X:} lines give the patterns of a section. {@code A:} lines, an addition of
 * langmix, mark a section. All other typed lines are ignored.
 */
final class SectionParser {
  private static final Pattern TYPED_LINE = Pattern.compile("([A-Z]):\\s*(.*)");

  private final String source;

  /** Removes the white space that may surround a typed line. */
  private final UnaryOperator<String> trimmed;

  private final Function<String, PathPattern> patterns;

  /**
   * Collects what is wrong with each line that is skipped. Null if an invalid line ends the parsing
   * with an error.
   */
  private final List<String> passedOver;

  private final List<Section> sections = new ArrayList<>();
  private Section section;
  private int lineNumber;

  /** A section: its title, the number of the title's line, its patterns and its marks. */
  record Section(
      String title,
      int line,
      List<PatternLine> includes,
      List<PatternLine> excludes,
      List<String> marks) {}

  private SectionParser(
      String source,
      UnaryOperator<String> trimmed,
      Function<String, PathPattern> patterns,
      List<String> passedOver) {
    this.source = source;
    this.trimmed = trimmed;
    this.patterns = patterns;
    this.passedOver = passedOver;
  }

  /**
   * Parses all sections of a user's text, in which lines may be indented.
   *
   * @param source the name of the text in messages
   * @throws AreaFileException if a pattern is invalid, or if a typed line comes before the first
   *     title
   */
  static List<Section> parse(String source, String text) {
    SectionParser parser = new SectionParser(source, String::strip, PathPattern::parse, null);
    String withoutMark = text.startsWith("\ufeff") ? text.substring(1) : text;
    withoutMark.lines().forEach(parser::line);
    return parser.sections;
  }

  /**
   * Parses all sections of the kernel's file. Many of them are only titles, because each line of
   * prose counts as one. Where the prose shows what typed lines look like, it is indented, so an
   * indented line is not typed here.
   *
   * @param patterns parses a pattern
   * @param passedOver receives what is wrong with each line that is skipped
   */
  static List<Section> parseAll(
      String source,
      List<String> lines,
      Function<String, PathPattern> patterns,
      List<String> passedOver) {
    SectionParser parser = new SectionParser(source, String::stripTrailing, patterns, passedOver);
    lines.forEach(parser::line);
    return parser.sections;
  }

  private void line(String line) {
    lineNumber++;
    Matcher typed = TYPED_LINE.matcher(trimmed.apply(line));
    if (typed.matches()) {
      typedLine(typed.group(1), typed.group(2).strip());
    } else if (!line.isBlank() && !line.strip().startsWith("#")) {
      section =
          new Section(
              line.strip(), lineNumber, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      sections.add(section);
    }
  }

  private void typedLine(String type, String value) {
    try {
      requireTitle(type);
      switch (type) {
        case "F" -> section.includes().add(pattern(value));
        case "X" -> section.excludes().add(pattern(value));
        case "A" -> section.marks().add(value);
        default -> {}
      }
    } catch (IllegalArgumentException e) {
      wrong(e.getMessage());
    }
  }

  private void requireTitle(String type) {
    if (section == null) {
      throw new IllegalArgumentException("a section's title must come before '" + type + ":'");
    }
  }

  private PatternLine pattern(String value) {
    return new PatternLine(patterns.apply(value), source, lineNumber);
  }

  private void wrong(String reason) {
    if (passedOver == null) {
      throw new AreaFileException(source, lineNumber, reason);
    }
    passedOver.add("line " + lineNumber + ": " + reason);
  }
}
