package org.langmix.git.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/** A path at which some trees have a directory, and the directories that they have there. */
final class DirectoryPath implements EntryTarget {
  private final String name;
  private final int pathLength;
  private final FilePaths paths;
  private final Map<String, FilePath> files = new HashMap<>();
  private final Map<String, DirectoryPath> below = new HashMap<>();
  private final Map<AnyObjectId, Integer> numbers = new HashMap<>();
  private final List<ObjectId> trees = new ArrayList<>();
  private final List<Directory> directories = new ArrayList<>();
  private final BitSet unreadable = new BitSet(0);

  /**
   * @param pathAbove the length of the parent's path in characters; 0 at the top
   */
  DirectoryPath(String name, int pathAbove, FilePaths paths) {
    this.name = name;
    this.pathLength = pathAbove + name.length() + 1;
    this.paths = paths;
    paths.addDirectory();
  }

  /** The number of a tree at this path. A tree that is new here is added to {@link #unread}. */
  @Override
  public int numberOf(AnyObjectId tree) {
    Integer known = numbers.get(tree);
    if (known == null) {
      known = trees.size();
      ObjectId id = tree.copy();
      numbers.put(id, known);
      trees.add(id);
    }
    return known;
  }

  /** The target of an entry; null if it is neither a directory nor a wanted file. */
  EntryTarget target(int mode, String entry) {
    if (FileMode.TREE.equals(mode)) {
      return below.computeIfAbsent(entry, child -> new DirectoryPath(child, pathLength, paths));
    }
    boolean file = FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    return file && paths.areWanted(entry) ? files.computeIfAbsent(entry, paths::add) : null;
  }

  String name() {
    return name;
  }

  /** The length of the path with a slash at its end, in characters. */
  int pathLength() {
    return pathLength;
  }

  boolean hasUnread() {
    return directories.size() < trees.size();
  }

  /** The paths of the directories right below. */
  Collection<DirectoryPath> below() {
    return below.values();
  }

  /** The trees that were seen at this path and have no directory yet. */
  List<ObjectId> unread() {
    return trees.subList(directories.size(), trees.size());
  }

  /** Adds the directory of the first tree in {@link #unread}. */
  void add(Directory directory, boolean isUnread) {
    unreadable.set(directories.size(), isUnread);
    directories.add(directory);
  }

  @Override
  public boolean isDirectory() {
    return true;
  }

  /** Whether a tree could not be read. */
  boolean isUnread(int number) {
    return unreadable.get(number);
  }

  Directory directory(int number) {
    return directories.get(number);
  }
}
