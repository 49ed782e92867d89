package org.langmix.cli.hotspot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.JMException;

/**
 * Tells HotSpot how to compile (JEP 165, Compiler Control). While a command gets ready, which may
 * be all that there is to do, its optimizing compiler would take a core from the program for what
 * never pays. Once there is work, each lexer, the inflater and what calls them are compiled by
 * themselves: left to itself it copies them into each other, layer by layer, and has the same code
 * compiled ten times over, a good part of what a cold run costs.
 *
 * <p>A virtual machine that does not listen is slower only.
 */
public final class CompilerDirectives implements AutoCloseable {
  /** Each of these holds one directive. */
  private static final String START = "compiler-directives-start.json";

  private static final String WORK = "compiler-directives-work.json";

  /** Far more than it takes. */
  private static final long PATIENCE_MILLISECONDS = 500;

  /** Empty if nothing is to be told. */
  private final Optional<Executor> executor;

  private final AtomicBoolean works = new AtomicBoolean();

  /** One is told after the other. */
  private CompletableFuture<Void> told = CompletableFuture.completedFuture(null);

  private boolean added;

  private CompilerDirectives(Optional<Executor> executor) {
    this.executor = executor;
  }

  /** Tells it that the program starts, while the program goes on. */
  public static CompilerDirectives start() {
    return start(
        telling -> {
          Thread thread = new Thread(telling, "compiler directives");
          thread.setDaemon(true);
          thread.start();
        });
  }

  /** Tells it nothing. */
  public static CompilerDirectives none() {
    return new CompilerDirectives(Optional.empty());
  }

  /** Tells it that the program starts, and all else, by an executor. */
  public static CompilerDirectives start(Executor executor) {
    CompilerDirectives directives = new CompilerDirectives(Optional.of(executor));
    directives.tell(() -> directives.replace(START));
    return directives;
  }

  /** Tells it that the work begins. */
  public void work() {
    if (works.compareAndSet(false, true)) {
      tell(() -> replace(WORK));
    }
  }

  /** Takes back what it was told, and waits for that: only the latest directive can be. */
  @Override
  public synchronized void close() {
    tell(this::remove);
    try {
      told.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // Nothing depends on it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @FunctionalInterface
  private interface Telling {
    void run() throws IOException, JMException;
  }

  private synchronized void tell(Telling telling) {
    executor.ifPresent(by -> told = told.thenRunAsync(() -> attempt(telling), by));
  }

  private static void attempt(Telling telling) {
    try {
      telling.run();
    } catch (IOException | JMException | RuntimeException e) {
      // Nothing depends on it.
    }
  }

  private void replace(String resource) throws IOException, JMException {
    remove();
    Path file = Files.createTempFile("langmix-", ".json");
    try (InputStream directive = CompilerDirectives.class.getResourceAsStream(resource)) {
      file.toFile().deleteOnExit(); // the program does not wait for this thread
      Files.copy(directive, file, StandardCopyOption.REPLACE_EXISTING);
      DiagnosticCommand.run("Compiler.directives_add", "\"" + file + "\"");
      added = true;
    } finally {
      Files.delete(file);
    }
  }

  private void remove() throws JMException {
    if (added) {
      DiagnosticCommand.run("Compiler.directives_remove");
      added = false;
    }
  }
}
