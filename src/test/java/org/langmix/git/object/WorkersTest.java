package org.langmix.git.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private final CountDownLatch stopped = new CountDownLatch(1);

  @Test
  void each_thread_does_the_work() throws Exception {
    AtomicInteger done = new AtomicInteger();

    Workers.run(3, done::incrementAndGet, stopped::countDown);

    assertThat(done).hasValue(3);
  }

  @Test
  void the_caller_does_something_else_meanwhile() throws Exception {
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch finished = new CountDownLatch(1);

    String result =
        Workers.run(
            2,
            () -> {
              begun.countDown();
              await(finished);
            },
            stopped::countDown,
            () -> {
              await(begun);
              finished.countDown();
              return "else";
            });

    assertThat(result).isEqualTo("else");
  }

  @Test
  void they_are_told_to_stop_when_the_caller_fails() {
    assertThatThrownBy(
            () ->
                Workers.run(
                    2,
                    () -> await(stopped),
                    stopped::countDown,
                    () -> {
                      throw new IllegalStateException("of the caller");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("of the caller");
  }

  @Test
  void the_others_are_told_to_stop_when_one_fails() {
    AtomicInteger first = new AtomicInteger();

    assertThatThrownBy(
            () ->
                Workers.run(
                    2,
                    () -> {
                      if (first.getAndIncrement() == 0) {
                        throw new IllegalStateException("of a thread");
                      }
                      await(stopped);
                    },
                    stopped::countDown))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("of a thread");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
