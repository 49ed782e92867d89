package org.langmix.store;

import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.langmix.store.StoreException.Reason;

/** The content of a store's file. */
final class Blocks implements AutoCloseable {
  /** The version of the file's format. Every change that older programs can't read raises it. */
  static final int FORMAT = 1;

  /** The prefix of the names of langmix's maps. All other maps belong to other programs. */
  static final String PREFIX = "langmix.";

  private static final String COUNTS = PREFIX + "counts";
  private static final String CHANGES = PREFIX + "changes";

  private final MVStore store;
  private final BlockMap counts;
  private final BlockMap changes;
  private final Results results;
  private boolean changed;

  private Blocks(MVStore store, BlockMap counts, BlockMap changes, Results results) {
    this.store = store;
    this.counts = counts;
    this.changes = changes;
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
      return new Blocks(
          store,
          openCounts(store, file),
          BlockMap.open(store, CHANGES, file.isReadOnly()),
          Results.open(store, file.isReadOnly()));
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

  private static BlockMap openCounts(MVStore store, LockedFile file) {
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
    BlockMap counts = BlockMap.open(store, COUNTS, file.isReadOnly());
    if (empty && !file.isReadOnly()) {
      store.commit();
    }
    return counts;
  }

  /** The counts of blobs. */
  BlockMap counts() {
    return counts;
  }

  /** The changed lines of pairs of blobs. */
  BlockMap changes() {
    return changes;
  }

  /**
   * Adds a block and writes it to the file.
   *
   * @param to one of the maps of this store
   * @throws MVStoreException if the file can't be written; the store is then unusable
   */
  void append(BlockMap to, Block block) {
    to.add(block);
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
