package org.langmix.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
  @Test
  void bars_may_come_and_go_while_other_threads_advance_them() throws Exception {
    StringWriter err = new StringWriter();
    AtomicBoolean ended = new AtomicBoolean();
    ExecutorService pool = Executors.newFixedThreadPool(3);
    TerminalProgress progress = new TerminalProgress(new PrintWriter(err));
    try {
      Runnable advance =
          () -> {
            while (!ended.get()) {
              progress.advance();
            }
          };
      List<Future<?>> others =
          IntStream.range(0, 3).<Future<?>>mapToObj(i -> pool.submit(advance)).toList();
      for (int i = 0; i < 50; i++) {
        progress.begin("Counting", "files", 100);
        progress.warn("a warning");
        progress.close();
      }
      ended.set(true);
      for (Future<?> other : others) {
        other.get();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(err.toString()).contains("langmix: a warning");
  }
}
