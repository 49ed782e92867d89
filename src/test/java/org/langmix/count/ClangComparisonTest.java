package org.langmix.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.RunningCounts;
import org.langmix.count.text.Splice;
import org.langmix.git.GitRepository;

/**
 * Compares the counts of some thousand real C files with the tokens of clang's raw lexer. Runs only
 * if {@code LANGMIX_KERNEL} names a kernel clone and clang is installed.
 */
@EnabledIfEnvironmentVariable(named = "LANGMIX_KERNEL", matches = ".+")
class ClangComparisonTest {
  private static final Pattern TOKEN_END = Pattern.compile("\\tLoc=<.*:(\\d+):(\\d+)>$");
  private static final int EVERY = 40;
  private static final int LARGEST = 200_000;

  @TempDir private Path temp;

  /** The parts of a clang token that this test needs. */
  private record Token(String kind, int line, int column) {
    boolean isComment() {
      return kind.equals("comment");
    }

    boolean isLiteral() {
      return kind.endsWith("string_literal") || kind.endsWith("char_constant");
    }
  }

  @Test
  void every_file_counts_as_clang_lexes_it() throws Exception {
    KernelClone.assumeWorks("clang");
    List<byte[]> files = someFiles();
    assertThat(files).hasSizeGreaterThan(1000);
    Path file = temp.resolve("file.c");
    for (byte[] source : files) {
      Files.write(file, source);
      assertThat(Syntax.C.count(source).withModules(0))
          .as(
              () ->
                  new String(source, StandardCharsets.ISO_8859_1)
                      .lines()
                      .limit(5)
                      .toList()
                      .toString())
          .isEqualTo(countByClang(file, source));
    }
  }

  private static List<byte[]> someFiles() throws InterruptedException {
    List<byte[]> files = new ArrayList<>();
    try (GitRepository kernel = KernelClone.open()) {
      List<String> trees = KernelClone.trees(kernel);
      kernel.trees(Set.of("c", "h")).read(trees.get(trees.size() - 1));
      KernelClone.forEachFile(
          kernel,
          (blob, content) -> {
            if (blob % EVERY == 0 && content.length <= LARGEST) {
              files.add(content.clone());
            }
          });
    }
    return files;
  }

  private static LineCounts countByClang(Path file, byte[] source) throws IOException {
    List<Token> tokens = tokens(file);
    int[] lineStarts = lineStarts(source);
    RunningCounts lines = new RunningCounts();
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int to = source.length;
      if (i + 1 < tokens.size()) {
        Token next = tokens.get(i + 1);
        to = lineStarts[next.line - 1] + next.column - 1;
      }
      cover(source, at, to, tokens.get(i), lines);
      at = to;
    }
    return lines.endFile(source, source.length);
  }

  private static int[] lineStarts(byte[] source) {
    IntStream.Builder starts = IntStream.builder().add(0);
    for (int at = 0; at < source.length; at++) {
      if (source[at] == '\n') {
        starts.add(at + 1);
      }
    }
    return starts.build().toArray();
  }

  private static void cover(byte[] source, int from, int to, Token token, RunningCounts lines) {
    // A splice directly before a token is part of clang's range, but not of the token.
    int first = Splice.skip(source, from, to);
    for (int at = from; at < to; at++) {
      if (at >= first && token.isComment()) {
        lines.comment();
      } else if ((at >= first && token.isLiteral())
          || " \t\f\u000b\r\n\0".indexOf(source[at]) < 0) {
        lines.code();
      }
      if (source[at] == '\n') {
        lines.endLine();
      }
    }
  }

  private static List<Token> tokens(Path file) throws IOException {
    Process clang =
        new ProcessBuilder("clang", "-cc1", "-dump-raw-tokens", "-std=gnu11", file.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(clang.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    List<Token> tokens = new ArrayList<>();
    String kind = null;
    for (String line : (Iterable<String>) Pattern.compile("\n").splitAsStream(output)::iterator) {
      kind = kind == null ? line.replaceFirst(" .*", "") : kind;
      Matcher end = TOKEN_END.matcher(line);
      if (end.find()) {
        tokens.add(new Token(kind, Integer.parseInt(end.group(1)), Integer.parseInt(end.group(2))));
        kind = null;
      }
    }
    return tokens;
  }
}
