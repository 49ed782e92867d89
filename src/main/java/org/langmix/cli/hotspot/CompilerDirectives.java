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
 * Tells HotSpot how to compile methods (JEP 165, Compiler Control). While a command starts up, the
 * optimizing compiler is kept from compiling: it would take a core from the program, and many runs
 * end before its code is of use. Once the main work begins, the lexers, the inflater, the
 * comparison of lines and their callers are not inlined into each other. Otherwise HotSpot inlines
 * them layer by layer and compiles the same code ten times, which is a large part of the cost of a
 * cold run.
 *
 * <p>On a virtual machine that does not support directives, the program is only slower.
 */
public final class CompilerDirectives implements AutoCloseable {
  /** Each of these files holds one directive. */
  private static final String START = "compiler-directives-start.json";

  private static final String WORK = "compiler-directives-work.json";

  /** How long to wait until the directive is removed; far more than it takes. */
  private static final long PATIENCE_MILLISECONDS = 500;

  /** Runs the diagnostic commands; empty if HotSpot is told nothing. */
  private final Optional<Executor> executor;

  private final AtomicBoolean works = new AtomicBoolean();

  /** The latest diagnostic command. Each waits for the one before it. */
  private CompletableFuture<Void> told = CompletableFuture.completedFuture(null);

  private boolean added;

  private CompilerDirectives(Optional<Executor> executor) {
    this.executor = executor;
  }

  /** Tells HotSpot that the program starts, in a background thread. */
  public static CompilerDirectives start() {
    return start(
        telling -> {
          Thread thread = new Thread(telling, "compiler directives");
          thread.setDaemon(true);
          thread.start();
        });
  }

  /** Tells HotSpot nothing. */
  public static CompilerDirectives none() {
    return new CompilerDirectives(Optional.empty());
  }

  /** Tells HotSpot that the program starts. This and all later commands run in an executor. */
  public static CompilerDirectives start(Executor executor) {
    CompilerDirectives directives = new CompilerDirectives(Optional.of(executor));
    directives.tell(() -> directives.replace(START));
    return directives;
  }

  /** Tells HotSpot that the main work begins. */
  public void work() {
    if (works.compareAndSet(false, true)) {
      tell(() -> replace(WORK));
    }
  }

  /**
   * Removes the directive, and waits until it is removed: HotSpot can only remove the latest one.
   */
  @Override
  public synchronized void close() {
    tell(this::remove);
    try {
      told.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // The directives only affect speed.
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
      // The directives only affect speed.
    }
  }

  private void replace(String resource) throws IOException, JMException {
    remove();
    Path file = Files.createTempFile("langmix-", ".json");
    try (InputStream directive = CompilerDirectives.class.getResourceAsStream(resource)) {
      file.toFile().deleteOnExit(); // the program may end before this thread
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
