package org.langmix.cli.hotspot;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** HotSpot's diagnostic commands, which jcmd sends as well. */
final class DiagnosticCommand {
  private static final String INTERNAL = "com.sun.management.internal.";
  private static final Pattern INNER_START = Pattern.compile("[._](.)");

  private DiagnosticCommand() {}

  /**
   * Runs one.
   *
   * @param name as jcmd has it: {@code Compiler.directives_print}
   * @return what it answers
   * @throws JMException if this virtual machine has no such command, or it fails
   */
  static String run(String name, String... arguments) throws JMException {
    try {
      return runDirectly(name, arguments);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return runByBean(name, arguments);
    }
  }

  /**
   * By what is behind the bean, as far as this JDK has it; the jar's manifest opens the package. It
   * takes a hundredth of a second, where the first bean of a program takes a fifth.
   */
  static String runDirectly(String name, String... arguments) throws ReflectiveOperationException {
    Class.forName(INTERNAL + "PlatformMBeanProviderImpl"); // loads the native library
    Class<?> implementation = Class.forName(INTERNAL + "DiagnosticCommandImpl");
    Method maker = implementation.getDeclaredMethod("getDiagnosticCommandMBean");
    Method command = implementation.getDeclaredMethod("executeDiagnosticCommand", String.class);
    maker.setAccessible(true);
    command.setAccessible(true);
    return (String) command.invoke(maker.invoke(null), name + " " + String.join(" ", arguments));
  }

  static String runByBean(String name, String... arguments) throws JMException {
    boolean bare = arguments.length == 0;
    return (String)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                operation(name),
                bare ? null : new Object[] {arguments},
                bare ? null : new String[] {String[].class.getName()});
  }

  /** Its name as the bean has it: {@code VM.command_line} is {@code vmCommandLine}. */
  private static String operation(String name) {
    int group = name.indexOf('.');
    return name.substring(0, group).toLowerCase(Locale.ROOT)
        + INNER_START
            .matcher(name.substring(group))
            .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
  }
}
