package org.langmix.analysis.clone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.langmix.count.Language;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.Trees;
import org.langmix.git.tree.UnreadableDirectory;

/** Reads trees, and fetches directories that are missing. */
public final class CloneTrees implements Trees {
  private final Clone clone;
  private final Progress progress;
  private Trees trees;

  private CloneTrees(Clone clone, Progress progress) {
    this.clone = clone;
    this.progress = progress;
    this.trees = reader(clone);
  }

  /** The trees of a clone. */
  public static Trees of(Clone clone, Progress progress) {
    return clone.fetcher().isActive() ? new CloneTrees(clone, progress) : reader(clone);
  }

  private static Trees reader(Clone clone) {
    return clone.repository().trees(Language.extensions());
  }

  @Override
  public Directory read(String wanted) {
    try {
      return read(List.of(wanted), 1, () -> {}).get(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e); // reported as an interrupt: the flag is set
    }
  }

  @Override
  public List<Directory> read(List<String> wanted, int threads, Runnable advance)
      throws InterruptedException {
    List<Directory> read = trees.read(wanted, threads, advance);
    List<String> missing = clone.fetcher().absent(unread(read));
    if (missing.isEmpty()) {
      return read;
    }
    progress.begin("Fetching", "objects", Progress.UNKNOWN);
    clone.fetcher().fetch(missing, progress::advance);
    trees = reader(clone); // the old reader remembers the directories that it could not read
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
    directory.unread().stream().map(UnreadableDirectory::tree).forEach(unread::add);
    directory.directories().forEach(below -> addUnread(below, seen, unread));
  }
}
