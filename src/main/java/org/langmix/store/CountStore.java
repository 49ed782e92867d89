package org.langmix.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.h2.mvstore.MVStoreException;
import org.langmix.count.line.LineCounts;
import org.langmix.store.StoreException.Reason;

/**
 * Counts of blobs, kept in a file between runs. A store never makes a run fail: what is wrong with
 * it is told as a warning, and the run goes on without it or with a new one.
 */
public final class CountStore implements AutoCloseable {
  private static final long PATIENCE_NANOSECONDS = TimeUnit.SECONDS.toNanos(2);
  private static final int MILLISECONDS_BETWEEN_ATTEMPTS = 50;

  private final Path path;
  private final FileThread thread;
  private final Consumer<String> warnings;
  private final boolean used;
  private final List<Recorder> recorders = new ArrayList<>();
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
   * Opens the store in a file, or makes one. If another run has it open, waits for two seconds,
   * then does without. What is no sound store is kept under another name and replaced by a new one.
   *
   * @param warnings hears, in sentences without a full stop, of anything that went wrong, now or
   *     later; may be called by several threads
   */
  public static CountStore open(Path path, Consumer<String> warnings) throws InterruptedException {
    FileThread thread = new FileThread();
    try {
      return openPatiently(path, thread, warnings);
    } catch (StoreException e) {
      thread.close();
      String choice = e.reason() == Reason.LOCKED ? "" : ", choose another with --store";
      warnings.accept(e.getMessage() + "; going on without it" + choice);
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
    // What must not be written is not renamed either.
    if (!trouble.reason().isToBeSetAside() || file.isReadOnly()) {
      throw trouble;
    }
    Path kept = file.setAside(trouble.reason().suffix());
    warnings.accept(
        "%s; it is kept as '%s', and a new one is begun".formatted(trouble.getMessage(), kept));
  }

  /** Hands on all counts that are stored and asked for. */
  public synchronized void lookUp(Request request) {
    if (blocks == null) {
      return;
    }
    try {
      thread.run(() -> answer(request));
    } catch (MVStoreException e) {
      giveUp("can't be read", e);
    }
  }

  private void answer(Request request) {
    blocks.forEach(
        block -> {
          if (block.ruleVersion() == LineCounts.RULE_VERSION) {
            known += block.answer(request);
          }
        });
  }

  /** What an earlier run worked out from counts. */
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

  /** Keeps what was worked out from counts, for {@link #find}. */
  public synchronized void keep(ResultKey key, byte[] result) {
    if (blocks != null && !file.isReadOnly()) {
      try {
        thread.run(() -> blocks.keep(key, result));
      } catch (MVStoreException e) {
        giveUp("can't be written", e);
      }
    }
  }

  /** Takes new counts; each thread needs one of its own. */
  public synchronized Recorder recorder() {
    Recorder recorder = new Recorder(this, blocks != null);
    recorders.add(recorder);
    return recorder;
  }

  synchronized void write(Block block) {
    if (blocks == null) {
      return;
    }
    try {
      thread.run(() -> blocks.append(block));
      added += block.entries();
    } catch (MVStoreException e) {
      giveUp("can't be written", e);
    }
  }

  private void giveUp(String what, MVStoreException e) {
    warnings.accept(
        "the count store '%s' %s (%s); going on without it"
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

  /**
   * Stores what the recorders still hold, and lets other runs have the file. What is recorded later
   * is lost.
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
    List<Recorder> toFlush;
    synchronized (this) {
      toFlush = List.copyOf(recorders);
    }
    // Not while holding the lock that recorders need when they write.
    toFlush.forEach(Recorder::flush);
  }
}
