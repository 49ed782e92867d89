package org.langmix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The Java that runs the tests, in a process of its own that starts soon and needs one core. */
public final class JavaProcess {
  private JavaProcess() {}

  /** The words before a class and its arguments, with the class path of the tests. */
  public static List<String> java(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(Arrays.asList(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    return command;
  }

  /** The words that run a class. */
  public static List<String> java(Class<?> main, Object... arguments) {
    List<String> command = java();
    command.add(main.getName());
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    return command;
  }

  /** The same words for a shell. */
  public static String inShell() {
    return "'" + String.join("' '", java()) + "'";
  }
}
