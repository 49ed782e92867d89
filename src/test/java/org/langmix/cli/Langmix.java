package org.langmix.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** A run of the program: what it printed and its exit status. */
record Langmix(int status, String out, String err) {
  static Langmix run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int status = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Langmix(status, out.toString(), err.toString());
  }
}
