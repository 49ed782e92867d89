package org.langmix.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.langmix.analysis.KernelTree;
import org.langmix.git.GitRepository;

/** The clones that a command works on, open. */
final class OpenTrees implements AutoCloseable {
  private final List<KernelTree> trees = new ArrayList<>();

  /**
   * Opens clones.
   *
   * @param directories by what to call them; an only one may have an empty name
   * @param verify whether each object is held against its id
   */
  static OpenTrees open(Map<String, Path> directories, boolean verify) {
    OpenTrees opened = new OpenTrees();
    try {
      directories.forEach(
          (name, directory) -> opened.trees.add(new KernelTree(name, open(directory, verify))));
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
    return opened;
  }

  private static GitRepository open(Path directory, boolean verify) {
    return verify ? GitRepository.openVerifying(directory) : GitRepository.open(directory);
  }

  List<KernelTree> trees() {
    return trees;
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
