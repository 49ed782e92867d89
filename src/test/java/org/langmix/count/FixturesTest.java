package org.langmix.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;

/**
 * Counts the fixtures. The first line of each states its counts, counted by hand: {@code code 3,
 * comment 2, doc 1, blank 1}, followed by other counts such as {@code unsafe_blocks 2}. A count
 * that is not stated is 0. An assembly fixture lies in a directory named after its architecture.
 */
class FixturesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
  private static final Pattern TRUTH =
      Pattern.compile("code \\d+, comment \\d+, doc \\d+, blank \\d+(, [a-z_]+ \\d+)*");
  private static final Pattern COUNT = Pattern.compile("([a-z_]+) (\\d+)");

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

  // If an editor or a checkout changed line endings, the counts would stay right, but test nothing.
  @ParameterizedTest
  @CsvSource({
    "c/crlf.c, \\r\\n",
    "c/carriage_return_ends_a_line_comment.c, \\r[^\\n]",
    "c/form_feeds.c, \\n\\f\\n",
    "c/nul.c, \\n\\x00\\n",
    "c/invalid_utf_8.c, \\n\\xff\\n",
    "c/byte_order_mark.c, \\A\\xef\\xbb\\xbf",
    "c/no_newline_behind_code.c, [^\\n]\\z",
    "c/no_newline_behind_blanks.c, [ \\t]\\z",
    "c/line_comment_continued_by_backslash.c, \\\\[ \\t]\\n",
    "c/line_comment_continued_into_a_blank_line.c, \\\\\\n[ \\t]+\\n",
    "rust/crlf.rs, \\r\\n",
    "rust/carriage_return_ends_no_line_comment.rs, \\r[^\\n]",
    "rust/byte_order_mark.rs, \\A\\xef\\xbb\\xbf",
    "assembly/x86/crlf.S, \\r\\n"
  })
  void a_fixture_keeps_the_bytes_that_it_is_about(String file, String bytes) throws IOException {
    assertThat(text(Files.readAllBytes(FIXTURES.resolve(file)))).containsPattern(bytes);
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void check(Path file) throws IOException {
    byte[] source = Files.readAllBytes(file);
    Matcher truth = TRUTH.matcher(text(source).lines().findFirst().orElse(""));
    assertThat(truth.find()).as("line one of %s tells the counts", file).isTrue();
    Map<String, Long> expected = counts(LineCounts.NONE);
    expected.putAll(counts(truth.group()));
    Language language = Language.ofFile(file.toString()).orElseThrow();
    String directory = FIXTURES.relativize(file).toString();
    assertThat(counts(Syntax.of(language, directory).count(source))).isEqualTo(expected);
  }

  /** The bytes as text, one character per byte. */
  private static String text(byte[] source) {
    return new String(source, StandardCharsets.ISO_8859_1);
  }

  private static Map<String, Long> counts(String truth) {
    return COUNT
        .matcher(truth)
        .results()
        .collect(Collectors.toMap(count -> count.group(1), count -> Long.valueOf(count.group(2))));
  }

  private static Map<String, Long> counts(LineCounts counts) {
    UnsafeCounts unsafe = counts.unsafe();
    return new TreeMap<>(
        Map.ofEntries(
            Map.entry("code", counts.code()),
            Map.entry("comment", counts.comment()),
            Map.entry("doc", counts.doc()),
            Map.entry("blank", counts.blank()),
            Map.entry("unsafe_blocks", unsafe.blocks()),
            Map.entry("unsafe_functions", unsafe.functions()),
            Map.entry("unsafe_impls", unsafe.impls()),
            Map.entry("unsafe_traits", unsafe.traits()),
            Map.entry("unsafe_other", unsafe.other()),
            Map.entry("safety_comments", counts.safetyComments()),
            Map.entry("modules", counts.modules()),
            Map.entry("undocumented_unsafe", counts.undocumentedUnsafe())));
  }
}
