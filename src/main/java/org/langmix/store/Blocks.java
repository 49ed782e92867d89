package org.langmix.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.LongDataType;
import org.langmix.count.line.LineCounts;
import org.langmix.store.StoreException.Reason;

/** The content of a store's file. */
final class Blocks implements AutoCloseable {
  /** The version of the file's format. Every change that older programs can't read raises it. */
  static final int FORMAT = 1;

  // A new block goes right after the first one, which is empty. After the last block, MVStore would
  // first put it into that block's page, then split the page in two and write the last block again.
  private static final long FIRST_KEY = 0;
  private static final long LAST_KEY = Integer.MAX_VALUE;

  /** The prefix of the names of langmix's maps. All other maps belong to other programs. */
  static final String PREFIX = "langmix.";

  private static final String COUNTS = PREFIX + "counts";

  private final MVStore store;
  private final MVMap<Long, Block> blocks;
  private final Results results;
  private final List<Long> outdated = new ArrayList<>();
  private long nextKey = LAST_KEY;
  private boolean changed;

  private Blocks(MVStore store, MVMap<Long, Block> blocks, Results results) {
    this.store = store;
    this.blocks = blocks;
    this.results = results;
  }

  /**
   * Opens the store in a file and reads all of it, so that nothing damaged is used later. An empty
   * file becomes a store.
   *
   * @throws StoreException if the file is not a store, is damaged, or has too new a format
   */
  static Blocks open(LockedFile file) {
    MVStore store = null;
    try {
      requireWhole(file);
      store = new MVStore.Builder().fileStore(file.file()).autoCommitDisabled().open();
      MVMap<Long, Block> map = openMap(store, file);
      Blocks blocks = new Blocks(store, map, Results.open(store, file.isReadOnly()));
      blocks.readAll();
      return blocks;
    } catch (RuntimeException | AssertionError | OutOfMemoryError | StackOverflowError e) {
      // A damaged length can ask for any amount of memory. A damaged position can recurse
      // endlessly.
      if (store != null) {
        store.closeImmediately();
      }
      throw e instanceof StoreException known ? known : unusable(file, e);
    }
  }

  /**
   * Checks that the end of the file is there. Without it, MVStore takes an older state for the
   * newest.
   */
  private static void requireWhole(LockedFile file) {
    long bytes = file.file().size();
    if (FileHeader.of(file.file()).filter(header -> header.newest() >= bytes).isPresent()) {
      throw new StoreException(Reason.DAMAGED, file.path(), "the end of the file is missing", null);
    }
  }

  private static StoreException unusable(LockedFile file, Throwable e) {
    int code = e instanceof MVStoreException mv ? mv.getErrorCode() : DataUtils.ERROR_FILE_CORRUPT;
    Reason reason =
        switch (code) {
          case DataUtils.ERROR_UNSUPPORTED_FORMAT -> Reason.NEWER;
          case DataUtils.ERROR_WRITING_FAILED -> Reason.UNREACHABLE;
          default -> isOfMvStore(file) ? Reason.DAMAGED : Reason.FOREIGN;
        };
    if (reason == Reason.FOREIGN) {
      return new StoreException(reason, file.path(), "", e);
    }
    return new StoreException(reason, file.path(), LockedFile.words(e), e);
  }

  private static boolean isOfMvStore(LockedFile file) {
    try {
      return FileHeader.of(file.file()).isPresent();
    } catch (RuntimeException e) {
      return true; // a header that can't be read is damaged
    }
  }

  private static MVMap<Long, Block> openMap(MVStore store, LockedFile file) {
    boolean empty = store.getMapNames().isEmpty();
    if (empty) {
      store.setStoreVersion(FORMAT);
    } else if (store.getMapNames().stream().noneMatch(name -> name.startsWith(PREFIX))) {
      throw new StoreException(Reason.FOREIGN, file.path());
    } else if (store.getStoreVersion() > FORMAT) {
      throw new StoreException(Reason.NEWER, file.path());
    } else if (!store.hasMap(COUNTS) || store.getStoreVersion() < FORMAT) {
      throw new StoreException(
          Reason.DAMAGED, file.path(), "its counts or its format version are missing", null);
    }
    MVMap<Long, Block> map =
        store.openMap(
            COUNTS,
            new MVMap.Builder<Long, Block>()
                .keyType(LongDataType.INSTANCE)
                .valueType(new BlockType()));
    if (empty && !file.isReadOnly()) {
      map.put(FIRST_KEY, new BlockWriter(LineCounts.RULE_VERSION).finish());
      store.commit();
    }
    return map;
  }

  private void readAll() {
    Cursor<Long, Block> cursor = blocks.cursor(null);
    while (cursor.hasNext()) {
      long key = cursor.next();
      if (key != FIRST_KEY) {
        nextKey = Math.min(nextKey, key - 1);
        if (cursor.getValue().ruleVersion() < LineCounts.RULE_VERSION) {
          outdated.add(key);
        }
      }
    }
  }

  /** Passes on all blocks, whatever the version of their counting rules. */
  void forEach(Consumer<Block> consumer) {
    Cursor<Long, Block> cursor = blocks.cursor(null);
    while (cursor.hasNext()) {
      cursor.next();
      consumer.accept(cursor.getValue());
    }
  }

  /**
   * Writes a block to the file. The first block that is written replaces all blocks of older
   * counting rules.
   *
   * @throws MVStoreException if the file can't be written; the store is then unusable
   */
  void append(Block block) {
    outdated.forEach(blocks::remove);
    outdated.clear();
    blocks.put(nextKey--, block);
    store.commit();
    changed = true;
  }

  /** The result that was kept under a key. */
  Optional<byte[]> find(ResultKey key) {
    return results.find(key);
  }

  /** Keeps a result. It reaches the file when the file is next written. */
  void keep(ResultKey key, byte[] result) {
    results.keep(key, result);
    changed = true;
  }

  /** The number of results that were derived from counts. */
  int results() {
    return results.size();
  }

  /** Discards everything that is not in the file yet. */
  void abandon() {
    store.closeImmediately();
  }

  /** Closes the content, but not the file. */
  @Override
  public void close() {
    if (changed) {
      store.close();
    } else {
      store.closeImmediately();
    }
  }
}
