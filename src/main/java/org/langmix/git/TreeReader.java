package org.langmix.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.MutableObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/**
 * Reads trees, remembering every directory: one that was met before at the same path costs nothing,
 * so that a further tree costs what differs in it.
 */
final class TreeReader {
  /** As git's core.maxTreeDepth. */
  private static final int MAXIMUM_DEPTH = 2048;

  private final ObjectReader reader;
  private final Blobs blobs;
  private final byte[][] extensions;
  private final Map<String, String> names = new HashMap<>();
  private final Place root = new Place("");

  /** A path and the directories that trees have there. */
  private static final class Place {
    private final String name;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<ObjectId, Directory> directories = new HashMap<>();

    Place(String name) {
      this.name = name;
    }
  }

  TreeReader(ObjectReader reader, Blobs blobs, Set<String> extensions) {
    this.reader = reader;
    this.blobs = blobs;
    this.extensions =
        extensions.stream()
            .map(extension -> extension.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
  }

  Directory read(ObjectId tree) {
    return read(root, tree, 0);
  }

  private Directory read(Place place, ObjectId tree, int depth) {
    Directory known = place.directories.get(tree);
    if (known == null) {
      if (depth > MAXIMUM_DEPTH) {
        throw GitException.unreadable(
            "tree " + tree.name() + " lies more than " + MAXIMUM_DEPTH + " directories deep", null);
      }
      known = parseOrRefuse(place, tree, depth);
      place.directories.put(tree, known);
    }
    return known;
  }

  private Directory parseOrRefuse(Place place, ObjectId tree, int depth) {
    try {
      return parse(place, tree, depth);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw GitException.unreadable("tree " + tree.name() + " is damaged; try git fsck", e);
    }
  }

  private Directory parse(Place place, ObjectId tree, int depth) {
    List<Directory> directories = new ArrayList<>();
    List<String> fileNames = new ArrayList<>();
    IntStream.Builder numbers = IntStream.builder();
    MutableObjectId id = new MutableObjectId();
    CanonicalTreeParser entries = new CanonicalTreeParser();
    for (entries.reset(bytes(tree)); !entries.eof(); entries.next(1)) {
      int mode = entries.getEntryRawMode();
      if (FileMode.TREE.equals(mode)) {
        Place below = place.places.computeIfAbsent(name(entries), Place::new);
        Directory directory = read(below, entries.getEntryObjectId(), depth + 1);
        if (!directory.isEmpty()) {
          directories.add(directory);
        }
      } else if (isWanted(entries, mode)) {
        entries.getEntryObjectId(id);
        fileNames.add(names.computeIfAbsent(name(entries), name -> name));
        numbers.add(blobs.numberOf(id));
      }
    }
    return new Directory(
        place.name, directories, fileNames.toArray(String[]::new), numbers.build().toArray());
  }

  /** Most files of a kernel are of other kinds: their names are not even decoded. */
  private boolean isWanted(CanonicalTreeParser entries, int mode) {
    if (!FileMode.REGULAR_FILE.equals(mode) && !FileMode.EXECUTABLE_FILE.equals(mode)) {
      return false;
    }
    byte[] path = entries.getEntryPathBuffer();
    int end = entries.getEntryPathLength();
    int dot = end - 1;
    int start = end - entries.getNameLength();
    while (dot >= start && path[dot] != '.') {
      dot--;
    }
    for (byte[] extension : extensions) {
      if (dot >= start && Arrays.equals(path, dot + 1, end, extension, 0, extension.length)) {
        return true;
      }
    }
    return false;
  }

  private static String name(CanonicalTreeParser entries) {
    byte[] name = new byte[entries.getNameLength()];
    entries.getName(name, 0);
    return new String(name, StandardCharsets.UTF_8);
  }

  private byte[] bytes(ObjectId tree) {
    try {
      return reader.open(tree, Constants.OBJ_TREE).getCachedBytes();
    } catch (MissingObjectException e) {
      throw GitException.unreadable(
          "tree " + tree.name() + " is missing from the repository; fetch it with git", e);
    } catch (IOException e) {
      throw GitException.unreadable(
          "tree " + tree.name() + " can't be read (" + e.getMessage() + "); try git fsck", e);
    }
  }
}
