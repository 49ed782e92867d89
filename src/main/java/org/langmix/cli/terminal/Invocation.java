package org.langmix.cli.terminal;

import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** How the program was started. Commands and options use this. */
public interface Invocation {
  /** The environment variables. */
  Map<String, String> environment();

  /** The destination of standard output. */
  Console console();

  /** How the program that a command belongs to was started. */
  static Invocation of(CommandSpec command) {
    return (Invocation) command.root().userObject();
  }
}
