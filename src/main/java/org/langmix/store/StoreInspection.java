package org.langmix.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.h2.mvstore.MVStoreException;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineCounts;
import org.langmix.store.StoreException.Reason;

/**
 * The content of a store's file, in numbers.
 *
 * @param bytes the size of the file
 * @param format the version of the file's format
 * @param counts the number of counts by version of the counting rules; only counts of {@link
 *     LineCounts#RULE_VERSION} are used
 * @param pairs the number of pairs of files whose changed lines are kept, by version of the
 *     counting rules
 * @param results the number of results that were derived from counts
 */
public record StoreInspection(
    long bytes,
    int format,
    SortedMap<Integer, Long> counts,
    SortedMap<Integer, Long> pairs,
    int results) {

  /**
   * Reads a whole store and checks its checksums. Changes the file only to repair what a killed run
   * left unfinished.
   *
   * @throws StoreException if the file is not a store, is damaged, or is in use by another run
   */
  public static StoreInspection of(Path path) {
    requireContent(path);
    try (LockedFile file = LockedFile.open(path);
        Blocks blocks = Blocks.open(file)) {
      return new StoreInspection(
          Files.size(path),
          Blocks.FORMAT,
          entries(blocks.counts(), Fields.OF_COUNTS),
          entries(blocks.changes(), Fields.OF_CHANGES),
          blocks.results());
    } catch (MVStoreException e) {
      throw new StoreException(Reason.DAMAGED, path, LockedFile.words(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads all entries of a map; returns their numbers by version of the counting rules. */
  private static <T> SortedMap<Integer, Long> entries(BlockMap blocks, Fields<T> fields) {
    SortedMap<Integer, Long> numbers = new TreeMap<>();
    blocks.forEach(
        block -> {
          block.answer(new Everything<>(), fields);
          if (block.entries() > 0) {
            numbers.merge(block.ruleVersion(), (long) block.entries(), Long::sum);
          }
        });
    return numbers;
  }

  /** Rejects an empty file, which would otherwise become a store. */
  private static void requireContent(Path path) {
    try {
      if (Files.size(path) == 0) {
        throw new StoreException(Reason.FOREIGN, path, "it is empty", null);
      }
    } catch (IOException e) {
      throw new StoreException(Reason.UNREACHABLE, path, LockedFile.words(e), e);
    }
  }

  /**
   * Removes a store.
   *
   * @throws StoreException if the file is not a store, is damaged, is in use by another run, or
   *     can't be removed; the file then stays as it is
   */
  public static void clear(Path path) {
    try (LockedFile file = LockedFile.open(path)) {
      Blocks.open(file).close();
      file.delete();
    }
  }

  /** Requests all entries, so that each of them is read. */
  private static final class Everything<T> implements Request<T> {
    @Override
    public int number(byte[] id, Syntax syntax) {
      return 0;
    }

    @Override
    public void found(int number, Syntax syntax, T value) {
      // It is enough that the entries could be read.
    }
  }
}
