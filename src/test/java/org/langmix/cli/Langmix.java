package org.langmix.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.langmix.cli.terminal.Console;

/** A run of the program: its exit status and what it printed. */
record Langmix(int status, String out, String err) {
  /** A run without a count store, unless {@code --store} names one. */
  static Langmix run(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    if (all.contains("report") && !all.contains("--store") && !all.contains("--no-store")) {
      all.add("--no-store");
    }
    return runIn(Map.of(), all.toArray());
  }

  /** A run with only these environment variables. */
  static Langmix runIn(Map<String, String> environment, Object... arguments) {
    return runOn(Consoles.PLAIN, environment, arguments);
  }

  /** A run whose output goes to a console, which may be a terminal. */
  static Langmix runOn(Console console, Map<String, String> environment, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int status = Main.run(new PrintWriter(out), new PrintWriter(err), environment, console, args);
    return new Langmix(status, out.toString(), err.toString());
  }
}
