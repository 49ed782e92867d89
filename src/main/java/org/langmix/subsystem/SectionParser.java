package org.langmix.subsystem;

import java.util.ArrayList;
import java.util.List;
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
  private final List<Section> sections = new ArrayList<>();
  private Section section;
  private int lineNumber;

  /** A title, patterns and marks, and the line where the title stands. */
  record Section(
      String title,
      int line,
      List<PathPattern> includes,
      List<PathPattern> excludes,
      List<String> marks) {}

  private SectionParser(String source) {
    this.source = source;
  }

  /**
   * Reads all sections of a text.
   *
   * @param source what to call the text in messages
   * @throws AreaFileException if a pattern is bad or stands before the first title
   */
  static List<Section> parse(String source, String text) {
    SectionParser parser = new SectionParser(source);
    String withoutMark = text.startsWith("\ufeff") ? text.substring(1) : text;
    withoutMark.lines().forEach(parser::line);
    return parser.sections;
  }

  private void line(String line) {
    lineNumber++;
    Matcher typed = TYPED_LINE.matcher(line.strip());
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
    if (section == null) {
      throw error("a section's title must come before '" + type + ":'");
    }
    switch (type) {
      case "F" -> section.includes().add(pattern(value));
      case "X" -> section.excludes().add(pattern(value));
      case "A" -> section.marks().add(value);
      default -> {}
    }
  }

  private PathPattern pattern(String value) {
    try {
      return PathPattern.parse(value);
    } catch (IllegalArgumentException e) {
      throw error(e.getMessage());
    }
  }

  private AreaFileException error(String reason) {
    return new AreaFileException(source, lineNumber, reason);
  }
}
