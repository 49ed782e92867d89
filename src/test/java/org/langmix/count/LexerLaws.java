package org.langmix.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.langmix.count.line.LineClass;
import org.langmix.count.line.LineClasses;
import org.langmix.count.line.LineCounts;
import org.langmix.count.rust.UndocumentedUnsafe;

/** What must be true of a lexer for any bytes. */
final class LexerLaws {
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
  private static final byte[] BEFORE = "x;\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FURTHER_BEFORE = "long_word;\n\n".getBytes(StandardCharsets.US_ASCII);

  private LexerLaws() {}

  /** The bytes of all fixtures of a language. */
  static List<byte[]> fixtures(String language) throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES.resolve(language))) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      byte[][] sources = new byte[sorted.size()][];
      for (int i = 0; i < sources.length; i++) {
        sources[i] = Files.readAllBytes(sorted.get(i));
      }
      return List.of(sources);
    }
  }

  static void require(Syntax syntax, byte[] source) {
    LineCounts counts = syntax.count(source);
    requireWholeLines(syntax, source, counts);
    byte[] longer = Arrays.copyOf(source, source.length + 64);
    Arrays.fill(longer, source.length, longer.length, (byte) '"');
    assertThat(new LineCounter(1, 1).count(syntax, longer, source.length))
        .as("one word at a time, and bytes behind the end")
        .isEqualTo(counts);
    LineClasses classes = new LineClasses();
    new LineCounter().count(syntax, source, source.length, classes);
    assertThat(classes.toList()).as("not one by one").isEqualTo(syntax.explain(source));
    LineCounts near = syntax.count(join(BEFORE, source));
    LineCounts far = syntax.count(join(FURTHER_BEFORE, source));
    assertThat(far)
        .as("one more blank line before it")
        .isEqualTo(near.plus(LineCounts.ofLines(0, 0, 0, 1)));
    if (syntax == Syntax.RUST) {
      requireTokensAgree(source);
    }
  }

  /** Requires that the lexer counts the undocumented unsafe that the tokens of a file show. */
  static void requireTokensAgree(byte[] rust) {
    assertThat(Syntax.RUST.count(rust).undocumentedUnsafe())
        .as("undocumented unsafe")
        .isEqualTo(UndocumentedUnsafe.lines(rust).size());
  }

  private static void requireWholeLines(Syntax syntax, byte[] source, LineCounts counts) {
    List<LineClass> classes = syntax.explain(source);
    int doc = Collections.frequency(classes, LineClass.DOC);
    assertThat(counts.lines()).isEqualTo(physicalLines(source)).isEqualTo(classes.size());
    assertThat(counts.code()).isEqualTo(Collections.frequency(classes, LineClass.CODE));
    assertThat(counts.blank()).isEqualTo(Collections.frequency(classes, LineClass.BLANK));
    assertThat(counts.doc()).isEqualTo(doc).isLessThanOrEqualTo(counts.comment());
  }

  private static byte[] join(byte[] before, byte[] source) {
    byte[] joined = Arrays.copyOf(before, before.length + source.length);
    System.arraycopy(source, 0, joined, before.length, source.length);
    return joined;
  }

  private static long physicalLines(byte[] source) {
    long newlines = 0;
    for (byte b : source) {
      newlines += b == '\n' ? 1 : 0;
    }
    boolean openEnd = source.length > 0 && source[source.length - 1] != '\n';
    return openEnd ? newlines + 1 : newlines;
  }
}
