package org.langmix.git.change;

/** Compares the entries of two directories. A directory in them that is the same is passed over. */
final class TreeComparison {
  private final TreePair pair;
  private final TreeContent old;
  private final TreeContent young;
  private final BatchChanges.Found found;

  private TreeComparison(
      TreePair pair, TreeContent old, TreeContent young, BatchChanges.Found found) {
    this.pair = pair;
    this.old = old;
    this.young = young;
    this.found = found;
  }

  /**
   * Finds what differs.
   *
   * @param old the directory before; at its first entry
   * @param young the directory now; at its first entry
   * @throws IndexOutOfBoundsException if one of them is not a valid tree
   */
  static void of(TreePair pair, TreeContent old, TreeContent young, BatchChanges.Found found) {
    new TreeComparison(pair, old, young, found).run();
  }

  private void run() {
    old.skipEqual(young);
    while (!old.isAtEnd() || !young.isAtEnd()) {
      int order = order();
      if (order < 0) {
        addOne(old, false);
        old.next();
      } else if (order > 0) {
        addOne(young, true);
        young.next();
      } else {
        addBoth();
        old.next();
        young.next();
      }
      old.skipEqual(young);
    }
  }

  private int order() {
    if (!old.isAtEnd()) {
      old.readEntry();
    }
    if (!young.isAtEnd()) {
      young.readEntry();
    }
    if (old.isAtEnd() || young.isAtEnd()) {
      return old.isAtEnd() ? 1 : -1;
    }
    return old.compareNames(young);
  }

  private void addBoth() {
    if (old.isSame(young)) {
      return;
    }
    if (old.isTree() && young.isTree()) {
      PathDirectory below = pair.directory().below(young.name());
      found.add(new TreePair(pair.commit(), below, old.id(), young.id()));
    } else {
      addPath(young.name(), old.isFile(), young.isFile());
    }
  }

  private void addOne(TreeContent tree, boolean isNew) {
    String name = tree.name();
    if (tree.isTree()) {
      PathDirectory below = pair.directory().below(name);
      found.add(
          new TreePair(pair.commit(), below, isNew ? null : tree.id(), isNew ? tree.id() : null));
    } else {
      addPath(name, !isNew && tree.isFile(), isNew && tree.isFile());
    }
  }

  private void addPath(String name, boolean wasFile, boolean isFile) {
    found.add(pair.commit(), new ChangedPath(pair.directory().path(), name, wasFile, isFile));
  }
}
