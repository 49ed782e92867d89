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

/** The subpackages, as the package-info of each package lists them. */
@AnalyzeClasses(packages = "org.langmix", importOptions = ImportOption.DoNotIncludeTests.class)
class SubpackagesTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /** In source files, package-info included. */
  private static final int LARGEST_PACKAGE = 25;

  /** An item of a list: a link to a subpackage, what it is, and in brackets what it may use. */
  private static final Pattern ITEM =
      Pattern.compile("<li>\\{@link ([\\w.]+)\\}:[^<]*?\\(([a-z, ]+)\\)\\s*(?=<|$)");

  @ArchTest
  static final ArchRule the_classes_of_git_have_no_cycles =
      slices().assignedFrom(topLevelClassesOf("org.langmix.git")).should().beFreeOfCycles();

  @ArchTest
  static void subpackages_use_only_those_that_the_package_info_allows(JavaClasses classes) {
    Map<String, Set<String>> allowed = allowed();
    assertThat(allowed).hasSizeGreaterThan(35);
    allowed.forEach((name, others) -> others.forEach(SubpackagesTest::requireSources));
    Map<String, Set<String>> used = used(classes, allowed.keySet());
    used.forEach(
        (subpackage, others) ->
            assertThat(allowed.get(subpackage)).as(subpackage).containsAll(others));
  }

  @ArchTest
  static void a_package_info_lists_every_subpackage_there_is(JavaClasses classes) {
    Set<String> split =
        allowed().keySet().stream().map(SubpackagesTest::parent).collect(Collectors.toSet());
    Set<String> subpackages =
        classes.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> split.contains(parent(name)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(allowed().keySet()).containsExactlyInAnyOrderElementsOf(subpackages);
  }

  @ArchTest
  static void every_package_says_what_it_is_and_is_small_enough_to_find_a_class_in(
      JavaClasses classes) {
    classes.stream()
        .map(JavaClass::getPackageName)
        .distinct()
        .forEach(SubpackagesTest::checkPackage);
  }

  private static void requireSources(String name) {
    assertThat(SOURCES.resolve(name.replace('.', '/'))).isDirectory();
  }

  private static void checkPackage(String name) {
    Path directory = SOURCES.resolve(name.replace('.', '/'));
    assertThat(directory.resolve("package-info.java")).isRegularFile();
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.filter(Files::isRegularFile))
          .as(name)
          .hasSizeLessThanOrEqualTo(LARGEST_PACKAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By subpackage, the subpackages of the same package that it may use. */
  private static Map<String, Set<String>> allowed() {
    Map<String, Set<String>> allowed = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.endsWith("package-info.java")).toList()) {
        if (!file.equals(SOURCES.resolve("org/langmix/package-info.java"))) {
          String text = Files.readString(file).replaceAll("\\s*\\n \\*\\s*", " ");
          Matcher subpackage = ITEM.matcher(text);
          while (subpackage.find()) {
            String name = subpackage.group(1);
            allowed.put(
                name,
                Arrays.stream(subpackage.group(2).split(", "))
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

  /** A subpackage of a package; or the package itself, by its own name. */
  private static String inPackage(String name, String subpackage) {
    return name.endsWith("." + subpackage) ? name : name + "." + subpackage;
  }

  private static Map<String, Set<String>> used(JavaClasses classes, Set<String> subpackages) {
    Map<String, Set<String>> used = new TreeMap<>();
    for (JavaClass one : classes) {
      String subpackage = one.getPackageName();
      if (subpackages.contains(subpackage)) {
        one.getDirectDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .map(JavaClass::getPackageName)
            .filter(other -> other.equals(parent(subpackage)) || isNeighbour(subpackage, other))
            .forEach(other -> used.computeIfAbsent(subpackage, key -> new TreeSet<>()).add(other));
      }
    }
    return used;
  }

  private static boolean isNeighbour(String subpackage, String other) {
    return !other.equals(subpackage) && parent(other).equals(parent(subpackage));
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
