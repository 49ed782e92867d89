package org.langmix.kernel.maintainers;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.langmix.subsystem.Area;

/**
 * The text of the kernel's MAINTAINERS file, cut into sections. A line begins a section, and is its
 * title, unless it is typed, blank or a {@code #} comment (get_maintainer.pl,
 * read_maintainer_file). Each line of prose before the list counts as a section without files.
 */
public final class MaintainersText {
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[]");

  private final List<Section> sections = new ArrayList<>();

  private record TypedLine(char type, String value) {}

  private record Section(String title, List<TypedLine> lines) {
    List<String> values(char type) {
      return lines.stream().filter(line -> line.type() == type).map(TypedLine::value).toList();
    }
  }

  public MaintainersText(String text) {
    text.lines().forEach(this::add);
  }

  private void add(String line) {
    if (isTyped(line)) {
      if (!sections.isEmpty()) {
        TypedLine typed = new TypedLine(line.charAt(0), line.substring(2).strip());
        sections.get(sections.size() - 1).lines().add(typed);
      }
    } else if (!line.isBlank() && !line.strip().startsWith("#")) {
      sections.add(new Section(line.strip(), new ArrayList<>()));
    }
  }

  private static boolean isTyped(String line) {
    return line.length() > 1
        && line.charAt(1) == ':'
        && line.charAt(0) >= 'A'
        && line.charAt(0) <= 'Z';
  }

  /**
   * The sections that hold one of some files, in the order of the text.
   *
   * @param isDirectory whether the tree has a directory at a path
   */
  public List<MaintainersSection> holding(
      NavigableSet<String> files, Predicate<String> isDirectory) {
    return sections.stream()
        .filter(section -> mayHold(section, files))
        .map(section -> parsed(section, isDirectory))
        .filter(section -> files.stream().anyMatch(section::matches))
        .toList();
  }

  /** Tells most sections by the beginning of their patterns, which costs little. */
  private static boolean mayHold(Section section, NavigableSet<String> files) {
    for (TypedLine line : section.lines()) {
      boolean may =
          switch (line.type()) {
            case 'F' -> mayMatch(line.value(), files);
            case 'N' -> true;
            default -> false;
          };
      if (may) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayMatch(String pattern, NavigableSet<String> files) {
    String start = WILDCARD.split(pattern, 2)[0];
    String first = files.ceiling(start);
    return first != null && first.startsWith(start);
  }

  private static MaintainersSection parsed(Section section, Predicate<String> isDirectory) {
    List<String> status = section.values('S');
    return new MaintainersSection(
        section.title(),
        String.join(", ", status),
        people(section.values('M')),
        people(section.values('R')),
        section.values('L').stream().map(MaintainersText::list).distinct().toList(),
        section.values('T'),
        Area.ofSection(section.title(), section.values('F'), section.values('X'), isDirectory),
        section.values('N').stream().flatMap(name -> pattern(name).stream()).toList());
  }

  private static List<Person> people(List<String> values) {
    return values.stream().flatMap(value -> Person.parse(value).stream()).distinct().toList();
  }

  /** A list's address may be followed by who may write to it. */
  private static String list(String value) {
    return value.split("[\\s@]", 2)[0];
  }

  /** The script matches with Perl's {@code /x}. What Java does not understand is passed over. */
  private static Optional<Pattern> pattern(String text) {
    try {
      return Optional.of(Pattern.compile(text, Pattern.COMMENTS));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }
}
