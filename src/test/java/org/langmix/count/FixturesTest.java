package org.langmix.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Files with their truth in line one, counted by hand: {@code code 3, comment 2, doc 1, blank 1}.
 * An assembly fixture lies in a directory named after its architecture.
 */
class FixturesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
  private static final Pattern TRUTH =
      Pattern.compile("code (\\d+), comment (\\d+), doc (\\d+), blank (\\d+)");

  @TestFactory
  Stream<DynamicTest> every_fixture_counts_as_its_first_line_says() throws IOException {
    return fixtures().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(FIXTURES.relativize(file).toString(), () -> check(file)));
  }

  @Test
  void every_language_has_fixtures() throws IOException {
    assertThat(fixtures().stream().map(file -> FIXTURES.relativize(file).getName(0).toString()))
        .contains("c", "rust", "assembly");
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void check(Path file) throws IOException {
    byte[] source = Files.readAllBytes(file);
    String firstLine =
        new String(source, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
    Matcher truth = TRUTH.matcher(firstLine);
    assertThat(truth.find()).as("line one of %s tells the counts", file).isTrue();
    Language language = Language.ofFile(file.toString()).orElseThrow();
    String directory = FIXTURES.relativize(file).toString();
    assertThat(Syntax.of(language, directory).count(source))
        .isEqualTo(
            LineCounts.ofLines(
                Long.parseLong(truth.group(1)),
                Long.parseLong(truth.group(2)),
                Long.parseLong(truth.group(3)),
                Long.parseLong(truth.group(4))));
  }
}
