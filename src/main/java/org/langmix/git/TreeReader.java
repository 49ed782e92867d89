package org.langmix.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Reads trees, remembering every directory: one that was met before at the same path costs nothing,
 * so that a further tree costs what differs in it. Trees are read together, place by place, as what
 * they have in one place is stored as a chain of differences.
 */
final class TreeReader implements GitRepository.Trees {
  /** As git's core.maxTreeDepth. */
  private static final int MAXIMUM_DEPTH = 2048;

  private final ObjectReader reader;
  private final Place top;

  TreeReader(ObjectReader reader, Blobs blobs, Set<String> extensions) {
    this.reader = reader;
    this.top = new Place("", new FilePaths(blobs, extensions));
  }

  @Override
  public List<Directory> read(List<String> trees, Runnable progress) {
    // Git stores the newest version whole, and older ones as differences from it.
    List<String> newestFirst = new ArrayList<>(trees);
    Collections.reverse(newestFirst);
    newestFirst.forEach(tree -> top.numberOf(ObjectId.fromString(tree)));
    List<Place> places = parseAll(progress);
    Collections.reverse(places);
    places.forEach(Place::build);
    return trees.stream()
        .map(tree -> top.directory(top.numberOf(ObjectId.fromString(tree))))
        .toList();
  }

  /** Parses what has not been read; gives the places where there was such, upper ones first. */
  private List<Place> parseAll(Runnable progress) {
    List<Place> places = new ArrayList<>();
    List<Place> level = unread(List.of(top));
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth > MAXIMUM_DEPTH) {
        throw GitException.unreadable(
            "a tree has directories more than " + MAXIMUM_DEPTH + " deep", null);
      }
      for (Place place : level) {
        parse(place);
        progress.run();
      }
      places.addAll(level);
      level = level.stream().map(Place::places).flatMap(below -> unread(below).stream()).toList();
    }
    return places;
  }

  private static List<Place> unread(Collection<Place> places) {
    return places.stream().filter(Place::hasUnread).toList();
  }

  private void parse(Place place) {
    TreeParser parser = new TreeParser(place);
    place.parse(tree -> parse(tree, parser));
  }

  private Contents parse(ObjectId tree, TreeParser parser) {
    try {
      return parser.parse(reader.open(tree, Constants.OBJ_TREE).getCachedBytes());
    } catch (IndexOutOfBoundsException e) {
      throw GitException.unreadable("tree " + tree.name() + " is damaged; try git fsck", e);
    } catch (MissingObjectException e) {
      throw GitException.unreadable(
          "tree " + tree.name() + " is missing from the repository; fetch it with git", e);
    } catch (IOException e) {
      throw GitException.unreadable(
          "tree " + tree.name() + " can't be read (" + e.getMessage() + "); try git fsck", e);
    }
  }
}
