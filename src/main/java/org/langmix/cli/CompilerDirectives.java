package org.langmix.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells HotSpot which methods to compile each by itself (JEP 165, Compiler Control). Left to
 * itself, it copies the lexers, the inflater and what calls them into each other, layer by layer,
 * and has the same code compiled ten times over: a good part of what a cold run costs.
 */
final class CompilerDirectives {
  private static final String FILE = "compiler-directives.json";

  private CompilerDirectives() {}

  /** Tells it while the program goes on. A virtual machine that does not listen is slower only. */
  static void addInBackground() {
    Thread thread = new Thread(CompilerDirectives::tryToAdd, "compiler directives");
    thread.setDaemon(true);
    thread.start();
  }

  private static void tryToAdd() {
    try {
      add();
    } catch (IOException | JMException | RuntimeException e) {
      // Nothing depends on it.
    }
  }

  /**
   * Tells it, if it does not know them.
   *
   * @throws JMException if this virtual machine has no such command
   */
  static void add() throws IOException, JMException {
    if (known().contains("org/langmix/")) {
      return;
    }
    Path file = Files.createTempFile("langmix-", ".json");
    try (InputStream directives = CompilerDirectives.class.getResourceAsStream(FILE)) {
      Files.copy(directives, file, StandardCopyOption.REPLACE_EXISTING);
      command("compilerDirectivesAdd", new String[] {file.toString()});
    } finally {
      Files.delete(file);
    }
  }

  /** The directives that it knows. */
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
