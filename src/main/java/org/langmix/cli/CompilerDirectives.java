package org.langmix.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells HotSpot how to compile (JEP 165, Compiler Control). While a report gets ready, which may be
 * all that there is to do, its optimizing compiler would take a core from the program and never
 * pay. Once there is work, each lexer, the inflater and what calls them are compiled by themselves:
 * left to itself it copies them into each other, layer by layer, and has the same code compiled ten
 * times over, a good part of what a cold run costs.
 *
 * <p>A virtual machine that does not listen is slower only.
 */
final class CompilerDirectives implements AutoCloseable {
  /** Each of these holds one directive. */
  private static final String START = "compiler-directives-start.json";

  private static final String WORK = "compiler-directives-work.json";

  private final Executor executor;
  private final AtomicBoolean works = new AtomicBoolean();

  /** Of the executor's one thread. */
  private boolean added;

  private CompilerDirectives(Executor executor) {
    this.executor = executor;
  }

  /** Tells it that the program starts, while the program goes on. */
  static CompilerDirectives start() {
    return start(
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, "compiler directives");
              thread.setDaemon(true);
              return thread;
            }));
  }

  /** Tells it nothing. */
  static CompilerDirectives none() {
    return new CompilerDirectives(telling -> {});
  }

  /** Tells it that the program starts, by one thread after the other. */
  static CompilerDirectives start(Executor executor) {
    CompilerDirectives directives = new CompilerDirectives(executor);
    directives.tell(() -> directives.replace(START));
    return directives;
  }

  /** Tells it that the work begins. */
  void work() {
    if (works.compareAndSet(false, true)) {
      tell(() -> replace(WORK));
    }
  }

  /** Takes back what it was told. */
  @Override
  public void close() {
    tell(this::remove);
  }

  @FunctionalInterface
  private interface Telling {
    void run() throws IOException, JMException;
  }

  private void tell(Telling telling) {
    executor.execute(
        () -> {
          try {
            telling.run();
          } catch (IOException | JMException | RuntimeException e) {
            // Nothing depends on it.
          }
        });
  }

  private void replace(String resource) throws IOException, JMException {
    remove();
    Path file = Files.createTempFile("langmix-", ".json");
    try (InputStream directive = CompilerDirectives.class.getResourceAsStream(resource)) {
      Files.copy(directive, file, StandardCopyOption.REPLACE_EXISTING);
      command("compilerDirectivesAdd", new String[] {file.toString()});
      added = true;
    } finally {
      Files.delete(file);
    }
  }

  private void remove() throws JMException {
    if (added) {
      command("compilerDirectivesRemove");
      added = false;
    }
  }

  /**
   * All directives that it knows.
   *
   * @throws JMException if this virtual machine has no such command
   */
  static String known() throws JMException {
    return command("compilerDirectivesPrint");
  }

  private static String command(String name, String[]... arguments) throws JMException {
    String[] signature = arguments.length == 0 ? null : new String[] {String[].class.getName()};
    return (String)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                name,
                arguments,
                signature);
  }
}
