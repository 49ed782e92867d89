package org.langmix.git.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.object.BatchReader;
import org.langmix.git.object.Content;
import org.langmix.git.object.ObjectFiles;

/**
 * Looks for a file with an extension in one tree after another. It reads no more of a tree than it
 * needs: it begins where the tree before had such a file, and passes over directories that it knows
 * to have none.
 */
public final class FileSearch {
  /** The result of a search. */
  public enum Result {
    FOUND,
    NOT_FOUND,
    /** Nothing was found, but a part of the tree can't be read. */
    UNKNOWN
  }

  /** More directories than any source tree has. */
  private static final int MAXIMUM_DIRECTORIES = 100_000;

  /** How many directories are read at a time. Neighbours in a pack share delta bases. */
  private static final int BATCH = 1024;

  private static final long CACHE_BYTES = 8 << 20;

  private final ObjectFiles files;
  private final boolean verify;
  private final byte[] ending;

  /** The directories that have no such file right in them, nor in any directory below. */
  private final Set<ObjectId> without = new HashSet<>();

  /** The directories on the way to the file that was found last, from the top. */
  private List<String> lastFound = List.of();

  /** A directory of the tree that is searched. */
  private record Node(Node parent, String name, ObjectId id) {
    List<String> path() {
      List<String> path = new ArrayList<>();
      for (Node at = this; at.parent != null; at = at.parent) {
        path.add(0, at.name);
      }
      return path;
    }
  }

  /**
   * @param verify whether each directory that is read is checked against its id
   * @param extension what follows the last dot of a file name
   */
  public FileSearch(ObjectFiles files, boolean verify, String extension) {
    this.files = files;
    this.verify = verify;
    this.ending = Constants.encode("." + extension);
  }

  /** Searches a tree. */
  public Result in(String tree) {
    try (BatchReader reader =
        new BatchReader(files, Constants.OBJ_TREE, verify, CACHE_BYTES, new ReentrantLock())) {
      return new Search(reader).run(new Node(null, "", ObjectId.fromString(tree)));
    }
  }

  private final class Search {
    private final BatchReader reader;
    private final Set<ObjectId> seen = new HashSet<>();
    private boolean whole = true;
    private Node found;

    Search(BatchReader reader) {
      this.reader = reader;
    }

    Result run(Node top) {
      List<Node> level = List.of(top);
      seen.add(top.id);
      for (int depth = 0; !level.isEmpty() && found == null; depth++) {
        int known = depth;
        level = read(level);
        String next = known < lastFound.size() ? lastFound.get(known) : "";
        level =
            level.stream().sorted(Comparator.comparing(node -> !node.name.equals(next))).toList();
        if (seen.size() > MAXIMUM_DIRECTORIES) {
          return Result.UNKNOWN;
        }
      }
      if (found != null) {
        lastFound = found.path();
        return Result.FOUND;
      }
      if (whole) {
        without.addAll(seen);
      }
      return whole ? Result.NOT_FOUND : Result.UNKNOWN;
    }

    private List<Node> read(List<Node> level) {
      List<Node> below = new ArrayList<>();
      int from = 0;
      while (from < level.size() && found == null) {
        int to = Math.min(level.size(), from + BATCH);
        readBatch(level.subList(from, to), below);
        from = to;
      }
      return below;
    }

    private void readBatch(List<Node> batch, List<Node> below) {
      ObjectId[] ids = batch.stream().map(Node::id).toArray(ObjectId[]::new);
      reader.announce(ids, Arrays.stream(ids).mapToLong(files.locator()).toArray());
      for (int i = 0; i < ids.length && found == null; i++) {
        try {
          Content content = reader.read(i);
          addBelow(batch.get(i), Arrays.copyOf(content.bytes(), content.length()), below);
          reader.release(i, content);
        } catch (UnreadableException | IndexOutOfBoundsException e) {
          whole = false;
        }
      }
    }

    private void addBelow(Node directory, byte[] tree, List<Node> below) {
      CanonicalTreeParser entries = new CanonicalTreeParser();
      for (entries.reset(tree); !entries.eof(); entries.next()) {
        int mode = entries.getEntryRawMode();
        if (FileMode.TREE.equals(mode)) {
          ObjectId id = entries.getEntryObjectId();
          if (!without.contains(id) && seen.add(id)) {
            below.add(new Node(directory, entries.getEntryPathString(), id));
          }
        } else if (isFile(mode) && hasEnding(entries)) {
          found = directory;
          return;
        }
      }
    }

    private static boolean isFile(int mode) {
      return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }
  }

  private boolean hasEnding(CanonicalTreeParser entries) {
    int length = entries.getNameLength();
    byte[] name = new byte[length];
    entries.getName(name, 0);
    return length >= ending.length
        && Arrays.equals(name, length - ending.length, length, ending, 0, ending.length);
  }
}
