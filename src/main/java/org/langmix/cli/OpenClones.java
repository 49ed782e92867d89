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

/** The clones that a command works on, open. */
final class OpenClones implements AutoCloseable {
  private final List<Clone> clones = new ArrayList<>();

  /**
   * Opens clones.
   *
   * @param directories by what to call them; an only one may have an empty name
   * @param reading how they are read
   * @param warnings hears of what could not be fetched
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

  /** The first one, or the only one. */
  Clone first() {
    return clones.get(0);
  }

  /** What helps where files are missing; empty if nothing is known to. */
  String remedy() {
    boolean partial =
        clones.stream()
            .anyMatch(clone -> !clone.fetcher().isActive() && clone.repository().isPartial());
    return partial ? "the clone is a partial one: with --fetch-missing git fetches them" : "";
  }

  /** Where their git directories lie. */
  List<Path> gitDirectories() {
    return clones.stream().map(clone -> clone.repository().directory()).toList();
  }

  /** What people call them: {@code linux}; {@code mainline: linux, asahi: linux-asahi}. */
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
