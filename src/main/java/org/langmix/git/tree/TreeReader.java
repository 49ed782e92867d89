package org.langmix.git.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.object.BatchReader;
import org.langmix.git.object.Content;
import org.langmix.git.object.ObjectFiles;
import org.langmix.git.object.Workers;

/**
 * Reads trees and remembers every directory. A directory that was seen before at the same path
 * costs nothing, so a further tree costs only what differs in it. Trees are read together, path by
 * path, since packs store the trees of one path as a chain of deltas.
 */
public final class TreeReader implements Trees {
  /**
   * Twenty times the depth of a kernel tree. If a pack index is damaged, a tree may contain itself.
   * Git's own limit (core.maxTreeDepth, 2048) is too high for the stack, and allows too many paths.
   */
  private static final int MAXIMUM_DEPTH = 256;

  private static final String TOO_DEEP = "more than " + MAXIMUM_DEPTH + " directories deep";

  /**
   * Sixteen times the system's limit (PATH_MAX), in characters. In a chain of directories, the
   * lengths of all paths add up in memory.
   */
  private static final int MAXIMUM_PATH = 1 << 16;

  /**
   * The size of the delta base cache, in bytes. Trees of one path mostly have each other as delta
   * bases.
   */
  private static final long CACHE_BYTES = 8 << 20;

  private final ObjectFiles files;
  private final boolean verify;
  private final ReentrantLock large = new ReentrantLock();
  private final DirectoryPath top;

  /**
   * @param verify whether each tree is checked against its id
   */
  public TreeReader(ObjectFiles files, boolean verify, Blobs blobs, Set<String> extensions) {
    this.files = files;
    this.verify = verify;
    this.top = new DirectoryPath("", 0, new FilePaths(blobs, extensions));
  }

  @Override
  public Directory read(String tree) {
    try {
      return read(List.of(tree), 1, () -> {}).get(0);
    } catch (InterruptedException e) {
      throw new IllegalStateException("a single thread never waits", e);
    }
  }

  @Override
  public List<Directory> read(List<String> trees, int threads, Runnable progress)
      throws InterruptedException {
    // Git stores the newest version whole, and older versions as deltas of it.
    List<String> newestFirst = new ArrayList<>(trees);
    Collections.reverse(newestFirst);
    newestFirst.forEach(tree -> top.numberOf(ObjectId.fromString(tree)));
    List<ParsedTrees> parsed = parseAll(threads, progress);
    Collections.reverse(parsed);
    parsed.forEach(ParsedTrees::build);
    return trees.stream()
        .map(tree -> top.directory(top.numberOf(ObjectId.fromString(tree))))
        .toList();
  }

  /** The contents of those trees of one path that have no directory yet. */
  private record ParsedTrees(DirectoryPath path, List<TreeEntries> contents) {
    /**
     * Makes the directories of the trees. The directories of lower paths must have been made
     * before.
     */
    void build() {
      contents.forEach(tree -> path.add(tree.directory(path.name()), tree.isUnread()));
    }
  }

  /** Parses all trees that have not been read, upper paths first. */
  private List<ParsedTrees> parseAll(int threads, Runnable progress) throws InterruptedException {
    List<ParsedTrees> parsed = new ArrayList<>();
    List<DirectoryPath> level = unread(List.of(top));
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth > MAXIMUM_DEPTH) {
        level.forEach(path -> parsed.add(giveUp(path, TOO_DEEP)));
      } else {
        parsed.addAll(parse(level, threads, progress));
      }
      level =
          level.stream()
              .map(DirectoryPath::below)
              .flatMap(below -> unread(below).stream())
              .toList();
    }
    return parsed;
  }

  private static List<DirectoryPath> unread(Collection<DirectoryPath> paths) {
    return paths.stream().filter(DirectoryPath::hasUnread).toList();
  }

  /** Parses the trees at paths of one depth. Such paths have no lower paths in common. */
  private List<ParsedTrees> parse(List<DirectoryPath> paths, int threads, Runnable progress)
      throws InterruptedException {
    ParsedTrees[] parsed = new ParsedTrees[paths.size()];
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          try (BatchReader reader =
              new BatchReader(files, Constants.OBJ_TREE, verify, CACHE_BYTES, large)) {
            int i = next.getAndIncrement();
            while (i < paths.size()) {
              parsed[i] = parse(paths.get(i), reader);
              progress.run();
              i = next.getAndIncrement();
            }
          }
        };
    if (threads == 1 || paths.size() == 1) {
      work.run();
    } else {
      Workers.run(threads, work, () -> next.set(paths.size()));
    }
    return List.of(parsed);
  }

  private static ParsedTrees giveUp(DirectoryPath path, String reason) {
    return new ParsedTrees(
        path, path.unread().stream().map(tree -> unread(path, tree, reason)).toList());
  }

  private ParsedTrees parse(DirectoryPath path, BatchReader reader) {
    if (path.pathLength() > MAXIMUM_PATH) {
      return giveUp(path, "its path has more than %,d characters".formatted(MAXIMUM_PATH));
    }
    TreeParser parser = new TreeParser(path);
    ObjectId[] trees = path.unread().toArray(ObjectId[]::new);
    reader.announce(trees, Arrays.stream(trees).mapToLong(files.locator()).toArray());
    List<TreeEntries> parsed = new ArrayList<>(trees.length);
    for (int i = 0; i < trees.length; i++) {
      parsed.add(parse(path, trees[i], i, parser, reader));
    }
    return new ParsedTrees(path, parsed);
  }

  private static TreeEntries parse(
      DirectoryPath path, ObjectId tree, int index, TreeParser parser, BatchReader reader) {
    try {
      Content content = reader.read(index);
      byte[] bytes = Arrays.copyOf(content.bytes(), content.length());
      reader.release(index, content);
      return parser.parse(bytes);
    } catch (UnreadableException e) {
      return unread(path, tree, e.getMessage());
    } catch (IndexOutOfBoundsException e) {
      return unread(path, tree, "damaged: it is not a valid tree");
    }
  }

  private static TreeEntries unread(DirectoryPath path, ObjectId tree, String reason) {
    return new TreeEntries(new UnreadableDirectory(path.name(), tree.name(), reason));
  }
}
