package org.langmix.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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

  private final Supplier<ObjectReader> readers;
  private final Place top;

  /**
   * @param readers makes a reader for each thread
   */
  TreeReader(Supplier<ObjectReader> readers, Blobs blobs, Set<String> extensions) {
    this.readers = readers;
    this.top = new Place("", new FilePaths(blobs, extensions));
  }

  @Override
  public Directory read(String tree) {
    try {
      return read(List.of(tree), 1, () -> {}).get(0);
    } catch (InterruptedException e) {
      throw new IllegalStateException("one thread waits for nobody", e);
    }
  }

  @Override
  public List<Directory> read(List<String> trees, int threads, Runnable progress)
      throws InterruptedException {
    // Git stores the newest version whole, and older ones as differences from it.
    List<String> newestFirst = new ArrayList<>(trees);
    Collections.reverse(newestFirst);
    newestFirst.forEach(tree -> top.numberOf(ObjectId.fromString(tree)));
    List<Place> places = parseAll(threads, progress);
    Collections.reverse(places);
    places.forEach(Place::build);
    return trees.stream()
        .map(tree -> top.directory(top.numberOf(ObjectId.fromString(tree))))
        .toList();
  }

  /** Parses what has not been read; gives the places where there was such, upper ones first. */
  private List<Place> parseAll(int threads, Runnable progress) throws InterruptedException {
    List<Place> places = new ArrayList<>();
    List<Place> level = unread(List.of(top));
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth > MAXIMUM_DEPTH) {
        throw GitException.unreadable(
            "a tree has directories more than " + MAXIMUM_DEPTH + " deep", null);
      }
      parse(level, threads, progress);
      places.addAll(level);
      level = level.stream().map(Place::places).flatMap(below -> unread(below).stream()).toList();
    }
    return places;
  }

  private static List<Place> unread(Collection<Place> places) {
    return places.stream().filter(Place::hasUnread).toList();
  }

  /** Parses places of one depth, which have nothing below them in common. */
  private void parse(List<Place> places, int threads, Runnable progress)
      throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          try (ObjectReader reader = readers.get()) {
            int i = next.getAndIncrement();
            while (i < places.size()) {
              parse(places.get(i), reader);
              progress.run();
              i = next.getAndIncrement();
            }
          }
        };
    if (threads == 1 || places.size() == 1) {
      work.run();
    } else {
      Workers.run(threads, work, () -> next.set(places.size()));
    }
  }

  private static void parse(Place place, ObjectReader reader) {
    TreeParser parser = new TreeParser(place);
    place.parse(tree -> parse(tree, parser, reader));
  }

  private static Contents parse(ObjectId tree, TreeParser parser, ObjectReader reader) {
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
