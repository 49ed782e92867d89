package org.langmix.git.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.langmix.git.failure.GitException;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.object.ObjectFiles;
import org.langmix.git.object.SingleReader;

/**
 * Looks up single directories and files of trees. It reads only the directories on the way, and
 * keeps all that it has read: it is for some trees that share most of it. Several threads may ask.
 */
public final class TreeLookup implements AutoCloseable {
  private final SingleReader reader;

  /** By id of a tree in hexadecimal. */
  private final Map<String, DirectoryListing> listings = new HashMap<>();

  /** By id of a blob in hexadecimal. */
  private final Map<String, byte[]> blobs = new HashMap<>();

  public TreeLookup(ObjectFiles files) {
    this.reader = new SingleReader(files, new ReentrantLock());
  }

  /**
   * The entries of a directory.
   *
   * @param tree the id of the whole tree in hexadecimal
   * @param path the path of the directory; empty for the top
   * @return empty if the tree has no such directory
   * @throws GitException if the directory, or one above it, can't be read
   */
  public synchronized Optional<DirectoryListing> directory(String tree, String path) {
    DirectoryListing at = listing(tree, "/");
    int from = 0;
    while (from < path.length()) {
      int slash = path.indexOf('/', from);
      int end = slash < 0 ? path.length() : slash;
      String below = at.directories().get(path.substring(from, end));
      if (below == null) {
        return Optional.empty();
      }
      at = listing(below, path.substring(0, end) + "/");
      from = end + 1;
    }
    return Optional.of(at);
  }

  /**
   * The content of a blob, which the caller does not change.
   *
   * @param id its id in hexadecimal
   * @throws GitException if the blob can't be read
   */
  public synchronized byte[] blob(String id) {
    byte[] known = blobs.get(id);
    if (known == null) {
      known = read(id, Constants.OBJ_BLOB, "a file");
      blobs.put(id, known);
    }
    return known;
  }

  private DirectoryListing listing(String tree, String path) {
    DirectoryListing known = listings.get(tree);
    if (known == null) {
      known = parse(tree, path);
      listings.put(tree, known);
    }
    return known;
  }

  private DirectoryListing parse(String tree, String path) {
    String what = "the directory '" + path + "'";
    SortedMap<String, String> files = new TreeMap<>();
    SortedMap<String, String> directories = new TreeMap<>();
    try {
      CanonicalTreeParser entries = new CanonicalTreeParser();
      for (entries.reset(read(tree, Constants.OBJ_TREE, what)); !entries.eof(); entries.next()) {
        int mode = entries.getEntryRawMode();
        if (FileMode.TREE.equals(mode)) {
          directories.put(name(entries), entries.getEntryObjectId().name());
        } else if (FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode)) {
          files.put(name(entries), entries.getEntryObjectId().name());
        }
      }
    } catch (IndexOutOfBoundsException e) {
      throw unreadable(what, tree, UnreadableException.damaged("it is not a valid tree", e));
    }
    return new DirectoryListing(files, directories);
  }

  private static String name(CanonicalTreeParser entries) {
    byte[] name = new byte[entries.getNameLength()];
    entries.getName(name, 0);
    return EntryName.of(name, 0, name.length);
  }

  private byte[] read(String id, int type, String what) {
    try {
      byte[] bytes = reader.read(ObjectId.fromString(id), type).bytes();
      reader.release();
      return bytes;
    } catch (UnreadableException e) {
      throw unreadable(what, id, e);
    }
  }

  private static GitException unreadable(String what, String id, UnreadableException e) {
    return GitException.unreadable(what, new GitException.UnreadableObject(id, e.getMessage()), e);
  }

  @Override
  public synchronized void close() {
    reader.close();
  }
}
