package org.langmix.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.langmix.analysis.clone.KernelTree;
import org.langmix.cli.option.ReadOptions;
import org.langmix.git.GitRepository;
import org.langmix.git.fetch.Fetcher;

/** The clones that a command works on, open. */
final class OpenTrees implements AutoCloseable {
  private final List<KernelTree> trees = new ArrayList<>();

  /**
   * Opens clones.
   *
   * @param directories by what to call them; an only one may have an empty name
   * @param reading how they are read
   * @param warnings hears of what could not be fetched
   */
  static OpenTrees open(
      Map<String, Path> directories, ReadOptions reading, Consumer<String> warnings) {
    OpenTrees opened = new OpenTrees();
    try {
      directories.forEach(
          (name, directory) -> opened.trees.add(open(name, directory, reading, warnings)));
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
    return opened;
  }

  private static KernelTree open(
      String name, Path directory, ReadOptions reading, Consumer<String> warnings) {
    GitRepository repository =
        reading.verify() ? GitRepository.openVerifying(directory) : GitRepository.open(directory);
    return new KernelTree(
        name, repository, reading.fetchMissing() ? repository.fetcher(warnings) : Fetcher.NONE);
  }

  List<KernelTree> trees() {
    return trees;
  }

  /** The only one. */
  KernelTree tree() {
    return trees.get(0);
  }

  /** What helps where files are missing; empty if nothing is known to. */
  String remedy() {
    boolean partial =
        trees.stream()
            .anyMatch(tree -> !tree.fetcher().isActive() && tree.repository().isPartial());
    return partial ? "the clone is a partial one: with --fetch-missing git fetches them" : "";
  }

  /** Where their git directories lie. */
  List<Path> gitDirectories() {
    return trees.stream().map(tree -> tree.repository().directory()).toList();
  }

  /** What people call them: {@code linux}; {@code mainline: linux, asahi: linux-asahi}. */
  String describe() {
    return trees.stream()
        .map(tree -> (tree.name().isEmpty() ? "" : tree.name() + ": ") + tree.repository().name())
        .collect(Collectors.joining(", "));
  }

  @Override
  public void close() {
    trees.forEach(tree -> tree.repository().close());
  }
}
