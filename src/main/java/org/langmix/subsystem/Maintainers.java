package org.langmix.subsystem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.langmix.subsystem.SectionParser.Section;

/**
 * The sections of the kernel's MAINTAINERS file that name files, in its order; those of one title
 * are one. THE REST, which is everything, is left out.
 *
 * @param source what to call the file in messages
 * @param sections of the kind {@link Subsystem.Kind#MAINTAINERS}
 * @param passedOver what is wrong with the lines that could not be taken
 */
public record Maintainers(String source, List<Area> sections, List<String> passedOver) {
  /** Of a line that is shown, in characters. */
  private static final int LONGEST_SHOWN = 500;

  private static final Pattern LIST = Pattern.compile("Maintainers List(\\W.*)?");
  private static final String EVERYTHING = "THE REST";

  public Maintainers {
    sections = List.copyOf(sections);
    passedOver = List.copyOf(passedOver);
  }

  /** Whether a text is the kernel's own file, which explains itself before its list begins. */
  public static boolean isMaintainersFile(String text) {
    return text.lines().anyMatch(Maintainers::beginsList);
  }

  /** In v2.6 the line is indented and goes on in parentheses. */
  private static boolean beginsList(String line) {
    return LIST.matcher(line.strip()).matches();
  }

  /**
   * Reads the file as scripts/get_maintainer.pl does. A line that can't be taken is passed over.
   *
   * @param source what to call the file in messages
   */
  public static Maintainers parse(String source, String text) {
    List<String> passedOver = new ArrayList<>();
    Map<String, List<Section>> byTitle = new LinkedHashMap<>();
    for (Section section : SectionParser.parseAll(source, list(text), passedOver)) {
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
   * The lines of a text, those before the list emptied: v2.6 explains types of lines by such lines.
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

  /** A warning that tells how many lines were passed over, and the first of them. */
  public Optional<String> warning() {
    return passedOver.stream()
        .findFirst()
        .map(
            first ->
                "%,d patterns of %s are passed over; the first: %s"
                    .formatted(passedOver.size(), source, shortened(first)));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
