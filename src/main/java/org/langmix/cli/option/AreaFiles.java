package org.langmix.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Maintainers;
import picocli.CommandLine;

/**
 * The files that areas come from.
 *
 * @param instead the file whose areas are used instead of the built-in ones, if any
 * @param added the files whose areas are added
 */
public record AreaFiles(Optional<Path> instead, List<Path> added) {
  public static final AreaFiles NONE = new AreaFiles(Optional.empty(), List.of());

  public AreaFiles {
    added = List.copyOf(added);
  }

  Areas read(CommandLine commandLine) {
    Areas areas = instead.map(file -> read(file, commandLine)).orElseGet(Areas::builtIn);
    for (Path file : added) {
      areas = areas.with(read(file, commandLine));
    }
    return areas;
  }

  private static Areas read(Path file, CommandLine commandLine) {
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
