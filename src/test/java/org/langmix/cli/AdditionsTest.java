package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.count.Language;
import picocli.CommandLine.Command;

/** What is easily forgotten when something is added (CONTRIBUTING.md, "To add something"). */
class AdditionsTest {
  @TempDir private Path temp;

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void every_command_can_be_called_and_stands_in_the_readme() {
    List<Command> commands =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.langmix.cli")
                .stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.isAnnotatedWith(Command.class))
                .map(type -> type.getAnnotationOfType(Command.class))
                .filter(command -> !command.name().equals("langmix"))
                .toList();
    assertThat(commands).hasSizeGreaterThan(8);
    for (Command command : commands) {
      assertThat(Langmix.run(command.name(), "--help").status()).as(command.name()).isZero();
      if (!command.hidden()) {
        assertThat(Langmix.run("--help").out()).contains("  " + command.name());
        assertThat(read("README.md")).containsPattern("langmix(\\.jar)? " + command.name());
      }
    }
  }

  @Test
  void every_file_and_chart_of_a_report_stands_in_the_readme_or_the_sample() throws IOException {
    Path out = temp.resolve("demo");
    assertThat(Langmix.run("demo", "--quiet", "--out", out).status()).isZero();
    try (Stream<Path> files = Files.walk(out)) {
      List<String> names =
          files.filter(Files::isRegularFile).map(file -> out.relativize(file).toString()).toList();
      assertThat(names).hasSizeGreaterThan(20);
      for (String name : names) {
        if (!name.startsWith("charts/")) {
          assertThat(read("README.md")).contains("`" + name + "`");
        } else if (!name.matches("charts/(area|pair)-.*")) {
          assertThat(Path.of("sample-reports/kernels", name)).isRegularFile();
        }
      }
    }
  }

  @Test
  void every_language_has_fixtures_and_stands_in_the_readme() {
    for (Language language : Language.values()) {
      String directory =
          language == Language.C_HEADER ? "c" : language.name().toLowerCase(Locale.ROOT);
      assertThat(Path.of("src/test/resources/fixtures", directory)).isNotEmptyDirectory();
      assertThat(read("README.md")).contains(language.displayName());
    }
  }
}
