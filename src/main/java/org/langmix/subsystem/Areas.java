package org.langmix.subsystem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.langmix.subsystem.SectionParser.Section;

/**
 * The areas of a report, in the order of their list, and the areas that mark vendored and generated
 * files.
 *
 * @param areas the areas
 * @param sections the requested sections of the kernel's MAINTAINERS file; empty if none are
 *     requested
 * @param origins the areas that state the origin of their files; the first one that matches a file
 *     decides
 */
public record Areas(List<Area> areas, List<Area> sections, List<Area> origins) {
  private static final String BUILT_IN = "areas";
  private static final String PAIR = "pair";
  private static final String STACKED = "stacked";
  private static final Set<String> RESERVED =
      Set.of("revision", "date", "tree", "tree_name", "paths");
  private static final Map<String, Origin> ORIGINS =
      Map.of("vendored", Origin.VENDORED, "generated", Origin.GENERATED);
  private static final Areas THE_BUILT_IN = parseBuiltIn();

  public Areas {
    areas = List.copyOf(areas);
    sections = List.copyOf(sections);
    origins = List.copyOf(origins);
  }

  /** The built-in areas and origins. */
  public static Areas builtIn() {
    return THE_BUILT_IN;
  }

  private static Areas parseBuiltIn() {
    List<Area> areas = parse("the built-in areas", builtInText());
    return new Areas(areas, List.of(), withOrigin(areas));
  }

  /** The built-in list as text, in the syntax of a user's own list. */
  public static String builtInText() {
    try (InputStream in = Areas.class.getResourceAsStream(BUILT_IN)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A user's areas. If none of them states the origin of a file, the built-in areas decide.
   *
   * @param source the name of the text in messages: its file
   * @throws AreaFileException if the text is not a list of areas
   */
  public static Areas of(String source, String text) {
    List<Area> areas = parse(source, text);
    List<Area> origins = new ArrayList<>(withOrigin(areas));
    origins.addAll(builtIn().origins);
    return new Areas(areas, List.of(), origins);
  }

  /**
   * The sections of the kernel's MAINTAINERS file as a user's areas.
   *
   * @throws AreaFileException if there are no sections
   */
  public static Areas of(Maintainers maintainers) {
    List<Area> areas =
        maintainers.sections().stream()
            .filter(section -> !RESERVED.contains(section.name()))
            .map(s -> Area.plain(Subsystem.Kind.AREA, s.name(), s.includes(), s.excludes()))
            .toList();
    requireAny(maintainers.source(), areas);
    return new Areas(areas, List.of(), builtIn().origins);
  }

  /**
   * A copy with more areas. One with the name of an area that is there takes its place; the others
   * come last. Where both lists state the origin of a file, the added one decides.
   */
  public Areas with(Areas added) {
    Map<String, Area> byName = new LinkedHashMap<>();
    areas.forEach(area -> byName.put(area.name(), area));
    added.areas.forEach(area -> byName.put(area.name(), area));
    List<Area> both = new ArrayList<>(withOrigin(added.areas));
    origins.stream()
        .filter(area -> added.areas.stream().noneMatch(a -> a.name().equals(area.name())))
        .forEach(both::add);
    return new Areas(List.copyOf(byName.values()), sections, both);
  }

  /** A copy with sections of the kernel's MAINTAINERS file. */
  public Areas withSections(List<Area> sections) {
    return new Areas(areas, sections, origins);
  }

  /** Whether a CSV column has this name, so that no area may have it. */
  public static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }

  /** A copy without the built-in areas. What the built-in areas say about origins still holds. */
  public Areas withoutBuiltInAreas() {
    return new Areas(withoutBuiltIn(areas), sections, origins);
  }

  /** A copy without anything that is built in, for a tree that is not a kernel. */
  public Areas withoutBuiltIn() {
    return new Areas(withoutBuiltIn(areas), sections, withoutBuiltIn(origins));
  }

  private static List<Area> withoutBuiltIn(List<Area> some) {
    return some.stream().filter(area -> !THE_BUILT_IN.areas.contains(area)).toList();
  }

  /** Everything that defines these areas, as text. */
  public String definition() {
    return Stream.of(areas, sections, origins)
        .map(Areas::definition)
        .collect(Collectors.joining("\n\n"));
  }

  /** Everything that defines which files are vendored or generated, as text. */
  public String originDefinition() {
    return definition(origins);
  }

  private static String definition(List<Area> areas) {
    return areas.stream().map(Area::definition).collect(Collectors.joining("\n"));
  }

  /** Who wrote the file at a path. */
  public Origin originOf(String path) {
    return originArea(path).map(Area::origin).orElse(Origin.KERNEL);
  }

  /** The area that states who wrote the file at a path; empty if no area does. */
  public Optional<Area> originArea(String path) {
    return origins.stream().filter(area -> area.matches(path)).findFirst();
  }

  private static List<Area> withOrigin(List<Area> areas) {
    return areas.stream().filter(area -> area.origin() != Origin.KERNEL).toList();
  }

  private static List<Area> parse(String source, String text) {
    List<Area> areas = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Section section : SectionParser.parse(source, text)) {
      if (RESERVED.contains(section.title())) {
        throw new AreaFileException(
            source,
            section.line(),
            "an area can't be called '"
                + section.title()
                + "', because a CSV column has this name; rename the area");
      }
      if (!names.add(section.title())) {
        throw new AreaFileException(
            source,
            section.line(),
            "there is already an area '" + section.title() + "'; rename one of them");
      }
      areas.add(area(source, section));
    }
    requireAny(source, areas);
    return areas;
  }

  private static void requireAny(String source, List<Area> areas) {
    if (areas.isEmpty()) {
      throw new AreaFileException(
          source, "it contains no area; write a title and F: lines below it");
    }
  }

  private static Area area(String source, Section section) {
    if (section.includes().isEmpty()) {
      throw new AreaFileException(
          source, section.line(), "'" + section.title() + "' has no F: line; add one");
    }
    Set<String> marks = new HashSet<>(section.marks());
    boolean pair = marks.remove(PAIR);
    boolean stacked = marks.remove(STACKED);
    Origin origin = Origin.KERNEL;
    for (String mark : marks) {
      if (!ORIGINS.containsKey(mark)) {
        throw new AreaFileException(
            source,
            section.line(),
            "unknown mark 'A: " + mark + "'; use pair, stacked, vendored or generated");
      }
      if (origin != Origin.KERNEL) {
        throw new AreaFileException(
            source,
            section.line(),
            "'" + section.title() + "' can't be both vendored and generated; remove one mark");
      }
      origin = ORIGINS.get(mark);
    }
    return new Area(
        Subsystem.Kind.AREA,
        section.title(),
        section.includes(),
        section.excludes(),
        pair,
        stacked,
        origin);
  }
}
