package org.langmix.cli.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilerDirectivesTest {
  private static final String OWN = "org/langmix/count/text/";
  private static final Pattern OWN_METHODS =
      Pattern.compile("\"-?(org/langmix/[\\w/]+)/(.+)\\.(.+)\"");

  @Test
  void hotspot_hears_of_the_start_then_of_the_work_once_and_then_of_nothing() throws Exception {
    assumeTrue(System.getProperty("java.vm.name").matches(".*(HotSpot|OpenJDK).*"));
    Set<Path> files = temporaryFiles();
    int before = directivesKnown();

    try (CompilerDirectives compiler = CompilerDirectives.start(Runnable::run)) {
      assertThat(known()).contains("Exclude:true").doesNotContain(OWN);
      compiler.work();
      compiler.work();

      assertThat(known()).contains(OWN).doesNotContain("Exclude:true");
      assertThat(directivesKnown()).isEqualTo(before + 1);
    }

    assertThat(directivesKnown()).isEqualTo(before);
    assertNoneStays(files);
  }

  /** Tests beside this one make such files too, and delete them in an instant. */
  private static void assertNoneStays(Set<Path> before) throws Exception {
    for (int attempts = 100; !before.containsAll(temporaryFiles()); attempts--) {
      assertThat(attempts).as("attempts left, with %s", temporaryFiles()).isPositive();
      Thread.sleep(50);
    }
  }

  @Test
  void a_command_without_much_to_do_tells_hotspot_nothing() throws Exception {
    String before = known();

    try (CompilerDirectives compiler = CompilerDirectives.none()) {
      compiler.work();

      assertThat(known()).isEqualTo(before);
    }
  }

  @Test
  void no_run_fails_where_hotspot_can_not_be_told() {
    CompilerDirectives compiler =
        CompilerDirectives.start(
            telling -> {
              throw new OutOfMemoryError("unable to create native thread");
            });
    compiler.work();

    assertThatCode(compiler::close).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "work"})
  void every_one_is_about_a_method_that_there_is(String phase) throws Exception {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.langmix");
    List<MatchResult> directives = OWN_METHODS.matcher(directives(phase)).results().toList();

    assertThat(directives).hasSizeGreaterThan(2);
    assertThat(directives)
        .allSatisfy(
            directive ->
                assertThat(methods(classes, directive.group(1)))
                    .as(directive.group())
                    .anyMatch(
                        method ->
                            matches(directive.group(2), method.getOwner().getSimpleName())
                                && matches(directive.group(3), method.getName())));
  }

  private static List<JavaMethod> methods(JavaClasses classes, String folder) {
    return classes.stream()
        .filter(type -> type.getPackageName().equals(folder.replace('/', '.')))
        .map(JavaClass::getMethods)
        .flatMap(Set::stream)
        .toList();
  }

  private static boolean matches(String pattern, String name) {
    return name.matches(pattern.replace("*", ".*"));
  }

  private static String directives(String phase) throws Exception {
    try (InputStream file =
        CompilerDirectives.class.getResourceAsStream("compiler-directives-" + phase + ".json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String known() throws Exception {
    return DiagnosticCommand.run("Compiler.directives_print");
  }

  private static int directivesKnown() throws Exception {
    return known().split("matching: ").length;
  }

  private static Set<Path> temporaryFiles() throws Exception {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().matches("langmix-.*\\.json"))
          .collect(Collectors.toSet());
    }
  }
}
