package org.langmix;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms inside the packages, as the package-info of each package lists them. */
@AnalyzeClasses(packages = "org.langmix", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /** In source files, package-info included. */
  private static final int LARGEST_ROOM = 25;

  /** An item of a list: a link to a room, what it is, and in brackets what it may use. */
  private static final Pattern ROOM =
      Pattern.compile("<li>\\{@link ([\\w.]+)\\}:[^<]*?\\(([a-z, ]+)\\)\\s*(?=<|$)");

  @ArchTest
  static final ArchRule the_classes_of_git_have_no_cycles =
      slices().assignedFrom(topLevelClassesOf("org.langmix.git")).should().beFreeOfCycles();

  @ArchTest
  static void rooms_use_only_the_rooms_that_the_package_info_allows(JavaClasses classes) {
    Map<String, Set<String>> allowed = allowed();
    assertThat(allowed).hasSizeGreaterThan(35);
    Map<String, Set<String>> used = used(classes, allowed.keySet());
    used.forEach((room, others) -> assertThat(allowed.get(room)).as(room).containsAll(others));
  }

  @ArchTest
  static void a_package_info_lists_every_room_there_is(JavaClasses classes) {
    Set<String> split =
        allowed().keySet().stream().map(RoomsTest::parent).collect(Collectors.toSet());
    Set<String> rooms =
        classes.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> split.contains(parent(name)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(allowed().keySet()).containsExactlyInAnyOrderElementsOf(rooms);
  }

  @ArchTest
  static void every_package_says_what_it_is_and_is_small_enough_to_find_a_class_in(
      JavaClasses classes) {
    classes.stream().map(JavaClass::getPackageName).distinct().forEach(RoomsTest::checkPackage);
  }

  private static void checkPackage(String name) {
    Path directory = SOURCES.resolve(name.replace('.', '/'));
    assertThat(directory.resolve("package-info.java")).isRegularFile();
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.filter(Files::isRegularFile))
          .as(name)
          .hasSizeLessThanOrEqualTo(LARGEST_ROOM);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By room, the rooms of the same package that it may use. */
  private static Map<String, Set<String>> allowed() {
    Map<String, Set<String>> allowed = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.endsWith("package-info.java")).toList()) {
        if (!file.equals(SOURCES.resolve("org/langmix/package-info.java"))) {
          String text = Files.readString(file).replaceAll("\\s*\\n \\*\\s*", " ");
          Matcher room = ROOM.matcher(text);
          while (room.find()) {
            String name = room.group(1);
            allowed.put(
                name,
                Arrays.stream(room.group(2).split(", "))
                    .filter(other -> !other.equals("none"))
                    .map(other -> inPackage(parent(name), other))
                    .collect(Collectors.toSet()));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return allowed;
  }

  /** A room of a package; or the package itself, by its own name. */
  private static String inPackage(String name, String room) {
    return name.endsWith("." + room) ? name : name + "." + room;
  }

  private static Map<String, Set<String>> used(JavaClasses classes, Set<String> rooms) {
    Map<String, Set<String>> used = new TreeMap<>();
    for (JavaClass one : classes) {
      String room = one.getPackageName();
      if (rooms.contains(room)) {
        one.getDirectDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .map(JavaClass::getPackageName)
            .filter(other -> other.equals(parent(room)) || isNeighbour(room, other))
            .forEach(other -> used.computeIfAbsent(room, key -> new TreeSet<>()).add(other));
      }
    }
    return used;
  }

  private static boolean isNeighbour(String room, String other) {
    return !other.equals(room) && parent(other).equals(parent(room));
  }

  private static String parent(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static SliceAssignment topLevelClassesOf(String name) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        boolean inside =
            type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
        return inside
            ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "top-level classes of " + name;
      }
    };
  }
}
