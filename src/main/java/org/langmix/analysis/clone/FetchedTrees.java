package org.langmix.analysis.clone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.langmix.count.Language;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.Trees;
import org.langmix.git.tree.UnreadDirectory;

/** Reads trees, and has those directories fetched that are missing. */
public final class FetchedTrees implements Trees {
  private final KernelTree tree;
  private final Progress progress;
  private Trees trees;

  private FetchedTrees(KernelTree tree, Progress progress) {
    this.tree = tree;
    this.progress = progress;
    this.trees = reader(tree);
  }

  /** The trees of a clone. */
  public static Trees of(KernelTree tree, Progress progress) {
    return tree.fetcher().isActive() ? new FetchedTrees(tree, progress) : reader(tree);
  }

  private static Trees reader(KernelTree tree) {
    return tree.repository().trees(Language.extensions());
  }

  @Override
  public Directory read(String wanted) {
    try {
      return read(List.of(wanted), 1, () -> {}).get(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e); // told as an interrupt, as the thread is interrupted
    }
  }

  @Override
  public List<Directory> read(List<String> wanted, int threads, Runnable advance)
      throws InterruptedException {
    List<Directory> read = trees.read(wanted, threads, advance);
    List<String> missing = tree.fetcher().absent(unread(read));
    if (missing.isEmpty()) {
      return read;
    }
    progress.begin("Fetching", "objects", Progress.UNKNOWN);
    tree.fetcher().fetch(missing, progress::advance);
    trees = reader(tree); // the other one remembers what it could not read
    progress.begin("Reading trees", "directories", Progress.UNKNOWN);
    return trees.read(wanted, threads, advance);
  }

  private static List<String> unread(List<Directory> roots) {
    List<String> unread = new ArrayList<>();
    Set<Directory> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    roots.forEach(root -> addUnread(root, seen, unread));
    return unread.stream().distinct().toList();
  }

  private static void addUnread(Directory directory, Set<Directory> seen, List<String> unread) {
    if (directory.isWhole() || !seen.add(directory)) {
      return;
    }
    directory.unread().stream().map(UnreadDirectory::tree).forEach(unread::add);
    directory.directories().forEach(below -> addUnread(below, seen, unread));
  }
}
