package org.langmix.git.change;

import java.util.ArrayList;
import java.util.List;
import org.langmix.git.failure.UnreadableException;

/**
 * What is known of a batch of commits so far: the paths that they change, the directories that are
 * to be compared next, and the commits of which something can't be read. Serves several threads.
 */
public final class BatchChanges {
  /** As for trees that are counted; see {@link org.langmix.git.tree.TreeReader}. */
  private static final int MAXIMUM_DEPTH = 256;

  private static final int MAXIMUM_PATH = 1 << 16;

  private final List<List<ChangedPath>> changes = new ArrayList<>();
  private final UnreadObject[] failures;
  private final int maximum;
  private List<TreePair> next = new ArrayList<>();
  private int size;

  /**
   * @param commits how many commits the batch has
   * @param maximum how many paths and directories they may have together
   */
  public BatchChanges(int commits, int maximum) {
    this.failures = new UnreadObject[commits];
    this.maximum = maximum;
    for (int i = 0; i < commits; i++) {
      changes.add(List.of());
    }
  }

  /** A path that a commit changes. */
  private record FoundPath(int commit, ChangedPath path) {}

  /** What the comparison of some directories has found, before it is added. */
  public static final class Found {
    private final List<TreePair> pairs = new ArrayList<>();
    private final List<FoundPath> paths = new ArrayList<>();

    /** Adds a path that a commit changes. */
    void add(int commit, ChangedPath path) {
      paths.add(new FoundPath(commit, path));
    }

    /** Adds a directory that differs. */
    public void add(TreePair pair) {
      pairs.add(pair);
    }

    private void clear() {
      pairs.clear();
      paths.clear();
    }
  }

  /** Adds what was found, and forgets it there. */
  public synchronized void add(Found found) {
    size += found.paths.size() + found.pairs.size();
    if (size <= maximum) {
      found.paths.forEach(this::addPath);
      found.pairs.forEach(this::addPair);
    }
    found.clear();
  }

  private void addPath(FoundPath found) {
    if (changes.get(found.commit).isEmpty()) {
      changes.set(found.commit, new ArrayList<>(2));
    }
    changes.get(found.commit).add(found.path);
  }

  private void addPair(TreePair pair) {
    if (pair.directory().depth() > MAXIMUM_DEPTH) {
      fail(pair, "more than " + MAXIMUM_DEPTH + " directories deep");
    } else if (pair.directory().path().length() > MAXIMUM_PATH) {
      fail(pair, "its path has more than %,d characters".formatted(MAXIMUM_PATH));
    } else {
      next.add(pair);
    }
  }

  private void fail(TreePair pair, String reason) {
    fail(pair.commit(), new UnreadObject(pair.either().name(), reason));
  }

  /** Whether the commits have too many paths to be kept in memory together. */
  public synchronized boolean isTooLarge() {
    return size > maximum;
  }

  /** The directories to compare next. They are forgotten here. */
  synchronized List<TreePair> take() {
    List<TreePair> taken = next;
    next = new ArrayList<>();
    return taken.stream().filter(pair -> failures[pair.commit()] == null).toList();
  }

  /** Says that a tree can't be read that a commit needs. */
  void fail(int commit, String tree, UnreadableException e) {
    fail(commit, new UnreadObject(tree, e.getMessage()));
  }

  /** Says that something can't be read. Of several, the one with the least id counts. */
  synchronized void fail(int commit, UnreadObject object) {
    UnreadObject known = failures[commit];
    if (known == null || object.id().compareTo(known.id()) < 0) {
      failures[commit] = object;
    }
  }

  /** What can't be read; null if there is nothing. */
  public UnreadObject failure(int commit) {
    return failures[commit];
  }

  /** The paths that a commit changes. */
  public List<ChangedPath> paths(int commit) {
    return changes.get(commit);
  }
}
