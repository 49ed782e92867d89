package org.langmix.cli.option;

import java.nio.file.Path;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Maintainers;
import picocli.CommandLine;

/** Reads the file that {@code --areas} names. */
public final class AreasFile {
  private AreasFile() {}

  /** The areas of a file; the built-in ones if {@code file} is null. */
  public static Areas read(Path file, CommandLine commandLine) {
    if (file == null) {
      return Areas.builtIn();
    }
    String text = TextFile.read("areas file", file, commandLine);
    return Maintainers.isMaintainersFile(text)
        ? ofMaintainers(Maintainers.parse(file.toString(), text), commandLine)
        : Areas.of(file.toString(), text);
  }

  private static Areas ofMaintainers(Maintainers maintainers, CommandLine commandLine) {
    maintainers.warning().ifPresent(text -> commandLine.getErr().println("langmix: " + text));
    return Areas.of(maintainers);
  }
}
