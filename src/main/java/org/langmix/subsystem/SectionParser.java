package org.langmix.subsystem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sections in the syntax of the kernel's MAINTAINERS file (scripts/get_maintainer.pl): a line
 * that is neither typed, blank nor a {@code #} comment begins a section and is its title. {@code
 * F:} and {@code X:} lines are read, and {@code A:} lines, our own, which mark a section; other
 * typed lines are passed over.
 */
final class SectionParser {
  private static final Pattern TYPED_LINE = Pattern.compile("([A-Z]):\\s*(.*)");

  private final String source;

  /** Takes off what may stand before a typed line or behind it. */
  private final UnaryOperator<String> trimmed;

  /** What was wrong, if it does not matter; null if the first such thing is the end. */
  private final List<String> passedOver;

  private final List<Section> sections = new ArrayList<>();
  private Section section;
  private int lineNumber;

  /** A title, patterns and marks, and the line where the title stands. */
  record Section(
      String title,
      int line,
      List<PatternLine> includes,
      List<PatternLine> excludes,
      List<String> marks) {}

  private SectionParser(String source, UnaryOperator<String> trimmed, List<String> passedOver) {
    this.source = source;
    this.trimmed = trimmed;
    this.passedOver = passedOver;
  }

  /**
   * Reads all sections of a text of the user's, in which lines may be indented.
   *
   * @param source what to call the text in messages
   * @throws AreaFileException if a pattern is bad or stands before the first title
   */
  static List<Section> parse(String source, String text) {
    SectionParser parser = new SectionParser(source, String::strip, null);
    String withoutMark = text.startsWith("\ufeff") ? text.substring(1) : text;
    withoutMark.lines().forEach(parser::line);
    return parser.sections;
  }

  /**
   * Reads all sections of the kernel's file. Many of them are titles with nothing below: prose,
   * which is indented where it shows what typed lines look like.
   *
   * @param passedOver gets what is wrong with the lines that are passed over
   */
  static List<Section> parseAll(String source, List<String> lines, List<String> passedOver) {
    SectionParser parser = new SectionParser(source, String::stripTrailing, passedOver);
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
    return new PatternLine(PathPattern.parse(value), source, lineNumber);
  }

  private void wrong(String reason) {
    if (passedOver == null) {
      throw new AreaFileException(source, lineNumber, reason);
    }
    passedOver.add("line " + lineNumber + ": " + reason);
  }
}
