package org.langmix.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Maintainers;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the file that {@code --areas} names. */
final class AreasFile {
  private AreasFile() {}

  /** The areas of a file; the built-in ones if there is none. */
  static Areas read(Path file, CommandLine commandLine) {
    if (file == null) {
      return Areas.builtIn();
    }
    try {
      String text = Files.readString(file);
      return Maintainers.isMaintainersFile(text)
          ? ofMaintainers(Maintainers.parse(file.toString(), text), commandLine)
          : Areas.of(file.toString(), text);
    } catch (MalformedInputException e) {
      throw new ParameterException(commandLine, "'" + file + "' is not UTF-8 text", e);
    } catch (IOException e) {
      throw new ParameterException(
          commandLine, "can't read the areas file '" + file + "'; is the name right?", e);
    }
  }

  private static Areas ofMaintainers(Maintainers maintainers, CommandLine commandLine) {
    maintainers.warning().ifPresent(text -> commandLine.getErr().println("langmix: " + text));
    return Areas.of(maintainers);
  }
}
