package org.langmix.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptibleWorkTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void parallel_streams_in_it_are_worked_on_by_so_many_threads_at_most(int threads)
      throws Exception {
    Set<Thread> working = ConcurrentHashMap.newKeySet();
    long sum =
        InterruptibleWork.await(
            threads,
            () ->
                IntStream.range(0, 10_000)
                    .parallel()
                    .peek(i -> working.add(Thread.currentThread()))
                    .sum());
    assertThat(sum).isEqualTo(49_995_000);
    assertThat(working).hasSizeBetween(1, threads);
  }
}
