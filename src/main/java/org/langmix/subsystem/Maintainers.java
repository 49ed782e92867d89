package org.langmix.subsystem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.langmix.subsystem.SectionParser.Section;

/**
 * The sections of the kernel's MAINTAINERS file that have {@code F:} lines, in the order of the
 * file. Sections with the same title are merged. THE REST is left out, because it matches every
 * file.
 *
 * @param source the name of the file in messages
 * @param sections of the kind {@link Subsystem.Kind#MAINTAINERS}
 * @param passedOver what is wrong with each line that was skipped
 */
public record Maintainers(String source, List<Area> sections, List<String> passedOver) {
  /** The maximum length of a skipped line in a warning, in characters. */
  private static final int LONGEST_SHOWN = 500;

  private static final Pattern LIST = Pattern.compile("Maintainers List(\\W.*)?");
  private static final String EVERYTHING = "THE REST";

  public Maintainers {
    sections = List.copyOf(sections);
    passedOver = List.copyOf(passedOver);
  }

  /** Whether a text is the kernel's own file, which explains its syntax before its list begins. */
  public static boolean isMaintainersFile(String text) {
    return text.lines().anyMatch(Maintainers::beginsList);
  }

  /**
   * Whether a line is the heading of the list. In v2.6 it is indented and continues in parentheses.
   */
  private static boolean beginsList(String line) {
    return LIST.matcher(line.strip()).matches();
  }

  /**
   * Parses the file of a tree as scripts/get_maintainer.pl does. Skips each line that is not valid.
   *
   * @param source the name of the file in messages
   * @param isDirectory whether the tree has a directory at a path
   */
  public static Maintainers parse(String source, String text, Predicate<String> isDirectory) {
    return parseWith(source, text, pattern -> PathPattern.openEnded(pattern, isDirectory));
  }

  /**
   * Parses a file without its tree. A pattern matches a whole path or a whole directory, as in a
   * user's areas. Skips each line that is not valid.
   *
   * @param source the name of the file in messages
   */
  public static Maintainers parse(String source, String text) {
    return parseWith(source, text, PathPattern::parse);
  }

  private static Maintainers parseWith(
      String source, String text, Function<String, PathPattern> patterns) {
    List<String> passedOver = new ArrayList<>();
    Map<String, List<Section>> byTitle = new LinkedHashMap<>();
    for (Section section : SectionParser.parseAll(source, list(text), patterns, passedOver)) {
      if (!section.title().equals(EVERYTHING)) {
        byTitle.computeIfAbsent(section.title(), title -> new ArrayList<>()).add(section);
      }
    }
    List<Area> sections = new ArrayList<>();
    byTitle.forEach(
        (title, parts) -> {
          List<PatternLine> includes = parts.stream().flatMap(p -> p.includes().stream()).toList();
          List<PatternLine> excludes = parts.stream().flatMap(p -> p.excludes().stream()).toList();
          if (!includes.isEmpty()) {
            sections.add(Area.plain(Subsystem.Kind.MAINTAINERS, title, includes, excludes));
          }
        });
    return new Maintainers(source, sections, passedOver);
  }

  /**
   * The lines of a text. The lines before the list are emptied, because v2.6 explains line types
   * there by lines of these types.
   */
  private static List<String> list(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = 0; i < lines.size(); i++) {
      if (beginsList(lines.get(i))) {
        lines.subList(0, i + 1).replaceAll(line -> "");
        return lines;
      }
    }
    return lines;
  }

  /**
   * A warning that says how many lines were skipped, and what is wrong with the first of them.
   * Empty if no line was skipped.
   */
  public Optional<String> warning() {
    return passedOver.stream()
        .findFirst()
        .map(
            first ->
                "invalid lines ignored in %2$s: %1$,d; the first: %3$s"
                    .formatted(passedOver.size(), source, shortened(first)));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
