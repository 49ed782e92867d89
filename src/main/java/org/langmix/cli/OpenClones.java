package org.langmix.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.langmix.analysis.clone.Clone;
import org.langmix.cli.option.ReadOptions;
import org.langmix.git.GitRepository;
import org.langmix.git.fetch.Fetcher;

/** The open clones that a command works on. */
final class OpenClones implements AutoCloseable {
  private final List<Clone> clones = new ArrayList<>();

  /**
   * Opens clones.
   *
   * @param directories the directories of the clones by name; a single clone may have an empty name
   * @param reading how the clones are read
   * @param warnings is told what could not be fetched
   */
  static OpenClones open(
      Map<String, Path> directories, ReadOptions reading, Consumer<String> warnings) {
    OpenClones opened = new OpenClones();
    try {
      directories.forEach(
          (name, directory) -> opened.clones.add(open(name, directory, reading, warnings)));
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
    return opened;
  }

  private static Clone open(
      String name, Path directory, ReadOptions reading, Consumer<String> warnings) {
    GitRepository repository =
        reading.verify() ? GitRepository.openVerifying(directory) : GitRepository.open(directory);
    return new Clone(
        name, repository, reading.fetchMissing() ? repository.fetcher(warnings) : Fetcher.NONE);
  }

  List<Clone> clones() {
    return clones;
  }

  /** The first clone, or the only one. */
  Clone first() {
    return clones.get(0);
  }

  /** What the user can do about missing files; empty if no remedy is known. */
  String remedy() {
    boolean partial =
        clones.stream()
            .anyMatch(clone -> !clone.fetcher().isActive() && clone.repository().isPartial());
    return partial ? "this is a partial clone; use --fetch-missing to fetch the missing files" : "";
  }

  /** The git directories of the clones. */
  List<Path> gitDirectories() {
    return clones.stream().map(clone -> clone.repository().directory()).toList();
  }

  /**
   * The clones' names as shown to users, such as {@code linux} or {@code mainline: linux, asahi:
   * linux-asahi}.
   */
  String describe() {
    return clones.stream()
        .map(
            clone ->
                (clone.name().isEmpty() ? "" : clone.name() + ": ") + clone.repository().name())
        .collect(Collectors.joining(", "));
  }

  @Override
  public void close() {
    clones.forEach(clone -> clone.repository().close());
  }
}
