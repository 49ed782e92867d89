package org.langmix.cli.hotspot;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** Runs HotSpot's diagnostic commands, the same that jcmd sends. */
final class DiagnosticCommand {
  private static final String INTERNAL = "com.sun.management.internal.";
  private static final Pattern INNER_START = Pattern.compile("[._](.)");

  private DiagnosticCommand() {}

  /**
   * Runs a diagnostic command.
   *
   * @param name the command's name as in jcmd, such as {@code Compiler.directives_print}
   * @return the output of the command
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
   * Calls the JDK's internal class behind the MBean, if this JDK has it. The jar's manifest opens
   * its package. The call takes a hundredth of a second, but the first MBean of a program a fifth
   * of a second.
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

  /** The command's name in the MBean: {@code VM.command_line} is {@code vmCommandLine}. */
  private static String operation(String name) {
    int group = name.indexOf('.');
    return name.substring(0, group).toLowerCase(Locale.ROOT)
        + INNER_START
            .matcher(name.substring(group))
            .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
  }
}
