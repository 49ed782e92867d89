package org.langmix.count;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.langmix.git.BlobConsumer;
import org.langmix.git.GitRepository;
import org.langmix.git.object.Content;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures how fast files in memory are counted on one core, compared with a plain count of
 * newlines. The files are those of the newest tag of the kernel clone that {@code LANGMIX_KERNEL}
 * names: one C file or header in forty, and all Rust files.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LexerBenchmark {
  private static final int ONE_IN = 40;

  @Param({"c", "h", "rs"})
  public String extension;

  /**
   * Reports the amount of text that was passed, in megabytes, in addition to the number of passes
   * over all the text.
   */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Text {
    public double megabytes;
  }

  private final LineCounter counter = new LineCounter();
  private final List<byte[]> files = new ArrayList<>();
  private Syntax syntax;

  @Setup
  public void read() throws InterruptedException {
    syntax = extension.equals("rs") ? Syntax.RUST : Syntax.C;
    try (GitRepository repository = GitRepository.open(Path.of(System.getenv("LANGMIX_KERNEL")))) {
      List<String> tags = repository.tagNames();
      String tree = repository.tag(tags.get(tags.size() - 1)).orElseThrow().tree();
      repository.trees(Set.of(extension)).read(tree);
      repository.readBlobs(1, Collector::new);
    }
  }

  /** Collects files from all parts of the tree. */
  private final class Collector implements BlobConsumer {
    @Override
    public void accept(int blob, Content content, boolean isBase) {
      if (syntax == Syntax.RUST || blob % ONE_IN == 0) {
        files.add(Arrays.copyOf(content.bytes(), content.length()));
      }
    }

    @Override
    public void unreadable(int blob, String reason) {
      throw new IllegalStateException(reason);
    }
  }

  @Benchmark
  public long count(Text text) {
    long code = 0;
    for (byte[] file : files) {
      code += counter.count(syntax, file, file.length).code();
      text.megabytes += file.length / 1e6;
    }
    return code;
  }

  @Benchmark
  public long newlines(Text text) {
    long newlines = 0;
    for (byte[] file : files) {
      text.megabytes += file.length / 1e6;
      for (byte b : file) {
        newlines += b == '\n' ? 1 : 0;
      }
    }
    return newlines;
  }
}
