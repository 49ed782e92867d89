package org.langmix.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.mvstore.MVStoreException;
import org.langmix.count.line.LineCounts;
import org.langmix.diff.ChangedLines;
import org.langmix.store.StoreException.Reason;

/**
 * Counts of blobs, kept in a file between runs. A store never makes a run fail: every problem
 * becomes a warning, and the run continues with a new store or without one.
 */
public final class CountStore implements AutoCloseable {
  private static final long PATIENCE_NANOSECONDS = TimeUnit.SECONDS.toNanos(2);
  private static final int MILLISECONDS_BETWEEN_ATTEMPTS = 50;

  private final Path path;
  private final FileThread thread;
  private final Consumer<String> warnings;
  private final boolean used;
  private final List<Recorder<?>> recorders = new ArrayList<>();
  private LockedFile file;
  private Blocks blocks;
  private long results;
  private long known;
  private long added;

  private CountStore(
      Path path, FileThread thread, LockedFile file, Blocks blocks, Consumer<String> warnings) {
    this.path = path;
    this.thread = thread;
    this.file = file;
    this.blocks = blocks;
    this.warnings = warnings;
    this.used = blocks != null;
  }

  /** A store that knows nothing and keeps nothing. */
  public static CountStore none() {
    return new CountStore(null, null, null, null, warning -> {});
  }

  /**
   * Opens the store in a file, or creates one. If another run has the file open, waits for two
   * seconds, then returns {@link #none}. A damaged store, a store of a newer langmix or another
   * kind of file is renamed, and a new store takes its place.
   *
   * @param warnings takes a message about every problem, now or later: a sentence without a full
   *     stop; several threads may call it
   */
  public static CountStore open(Path path, Consumer<String> warnings) throws InterruptedException {
    FileThread thread = new FileThread();
    try {
      return openPatiently(path, thread, warnings);
    } catch (StoreException e) {
      thread.close();
      String choice = e.reason() == Reason.LOCKED ? "" : "; choose another file with --store";
      warnings.accept(e.getMessage() + "; continuing without it" + choice);
      return none();
    } catch (InterruptedException e) {
      thread.close();
      throw e;
    }
  }

  private static CountStore openPatiently(Path path, FileThread thread, Consumer<String> warnings)
      throws InterruptedException {
    long start = System.nanoTime();
    while (true) {
      try {
        return thread.call(() -> openNow(path, thread, warnings));
      } catch (StoreException e) {
        if (e.reason() != Reason.LOCKED || System.nanoTime() - start > PATIENCE_NANOSECONDS) {
          throw e;
        }
      }
      Thread.sleep(MILLISECONDS_BETWEEN_ATTEMPTS);
    }
  }

  private static CountStore openNow(Path path, FileThread thread, Consumer<String> warnings) {
    LockedFile file = LockedFile.open(path);
    try {
      return new CountStore(path, thread, file, Blocks.open(file), warnings);
    } catch (StoreException e) {
      try (file) {
        setAside(file, e, warnings);
      }
    }
    LockedFile fresh = LockedFile.open(path);
    try {
      return new CountStore(path, thread, fresh, Blocks.open(fresh), warnings);
    } catch (StoreException e) {
      fresh.close();
      throw e;
    }
  }

  private static void setAside(LockedFile file, StoreException trouble, Consumer<String> warnings) {
    // A file that must not be written must not be renamed either.
    if (!trouble.reason().isToBeSetAside() || file.isReadOnly()) {
      throw trouble;
    }
    Path kept = file.setAside(trouble.reason().suffix());
    warnings.accept(
        "%s; renamed it to '%s' and started a new store".formatted(trouble.getMessage(), kept));
  }

  /** Passes all stored counts that a request asks for to that request. */
  public synchronized void lookUp(Request<LineCounts> request) {
    read(() -> known += blocks.counts().answer(request, Fields.OF_COUNTS));
  }

  /** Passes the stored changed lines of two blobs that a request asks for to that request. */
  public synchronized void lookUpChanges(Request<ChangedLines> request) {
    read(() -> blocks.changes().answer(request, Fields.OF_CHANGES));
  }

  private void read(Runnable reading) {
    if (blocks == null) {
      return;
    }
    try {
      thread.run(reading);
    } catch (MVStoreException e) {
      giveUp("can't be read", e);
    }
  }

  /** A result that an earlier run derived from counts. */
  public synchronized Optional<byte[]> find(ResultKey key) {
    try {
      Optional<byte[]> found =
          blocks == null ? Optional.empty() : thread.call(() -> blocks.find(key));
      results += found.isPresent() ? 1 : 0;
      return found;
    } catch (MVStoreException e) {
      giveUp("can't be read", e);
      return Optional.empty();
    }
  }

  /** Whether there is a store that can be used. */
  public synchronized boolean isUsed() {
    return blocks != null;
  }

  /** Keeps a result that was derived from counts, for {@link #find} in a later run. */
  public synchronized void keep(ResultKey key, byte[] result) {
    if (blocks != null && !file.isReadOnly()) {
      try {
        thread.run(() -> blocks.keep(key, result));
      } catch (MVStoreException e) {
        giveUp("can't be written", e);
      }
    }
  }

  /** Returns a recorder that takes new counts. Each thread needs its own. */
  public Recorder<LineCounts> recorder() {
    return recorder(Fields.OF_COUNTS, this::writeCounts);
  }

  /** Returns a recorder that takes the changed lines of two blobs. Each thread needs its own. */
  public Recorder<ChangedLines> changeRecorder() {
    return recorder(Fields.OF_CHANGES, block -> write(Blocks::changes, block));
  }

  private synchronized <T> Recorder<T> recorder(Fields<T> fields, Consumer<Block> write) {
    Recorder<T> recorder = new Recorder<>(fields, write, blocks != null);
    recorders.add(recorder);
    return recorder;
  }

  private synchronized void writeCounts(Block block) {
    write(Blocks::counts, block);
    added += blocks == null ? 0 : block.entries();
  }

  private synchronized void write(Function<Blocks, BlockMap> to, Block block) {
    if (blocks == null) {
      return;
    }
    try {
      thread.run(() -> blocks.append(to.apply(blocks), block));
    } catch (MVStoreException e) {
      giveUp("can't be written", e);
    }
  }

  private void giveUp(String what, MVStoreException e) {
    warnings.accept(
        "the count store '%s' %s (%s); continuing without it"
            .formatted(path, what, LockedFile.words(e)));
    thread.run(blocks::abandon);
    leave();
  }

  private void leave() {
    thread.run(file::close);
    thread.close();
    blocks = null;
  }

  /** What the store was used for. Stores what the recorders still hold first. */
  public Usage usage() {
    flush();
    synchronized (this) {
      return new Usage(used, results, known, added);
    }
  }

  /** Closes the store early, and returns what it was used for. */
  public Usage finish() {
    Usage usage = usage();
    close();
    return usage;
  }

  /**
   * Stores the counts that the recorders still hold, and unlocks the file for other runs. Counts
   * that are recorded later are lost.
   */
  @Override
  public void close() {
    flush();
    synchronized (this) {
      if (blocks != null) {
        try {
          thread.run(blocks::close);
          leave();
        } catch (MVStoreException e) {
          giveUp("can't be written", e);
        }
      }
    }
  }

  private void flush() {
    List<Recorder<?>> toFlush;
    synchronized (this) {
      toFlush = List.copyOf(recorders);
    }
    // Outside the lock, because recorders need it when they write.
    toFlush.forEach(Recorder::flush);
  }
}
