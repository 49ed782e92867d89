package org.langmix.git.log;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToLongFunction;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.object.BatchReader;
import org.langmix.git.object.Content;
import org.langmix.git.object.ObjectFiles;
import org.langmix.git.object.Workers;

/**
 * Numbers commits and all their ancestors. Dates play no part, as clocks go wrong. Threads follow
 * different lines of history; the commits where lines part are shared.
 */
final class HistoryWalk {
  /** A commit mostly is stored whole, so that few delta bases are needed. */
  private static final long CACHE_BYTES = 1 << 20;

  private static final int NOTHING = -1;

  private final ObjectFiles files;
  private final boolean verify;
  private final CommitNumbers numbers;
  private final Runnable progress;
  private final ReentrantLock large = new ReentrantLock();
  private final IntList waiting = new IntList();
  private int busy;
  private boolean stopped;

  /**
   * @param verify whether each commit is checked against its id
   * @param progress called after each commit, by any of the threads
   */
  HistoryWalk(ObjectFiles files, boolean verify, CommitNumbers numbers, Runnable progress) {
    this.files = files;
    this.verify = verify;
    this.numbers = numbers;
    this.progress = progress;
  }

  /** Adds a commit from which to walk. It returns its number. */
  int add(ObjectId commit) {
    int before = numbers.size();
    int number = numbers.numberOf(commit);
    if (numbers.size() > before) {
      waiting.add(number);
    }
    return number;
  }

  /** Walks from all commits that were added. */
  void run(int threads) throws InterruptedException {
    Workers.run(threads, this::work, this::stop);
  }

  private void work() {
    ToLongFunction<AnyObjectId> locator = files.locator();
    try (BatchReader reader =
        new BatchReader(files, Constants.OBJ_COMMIT, verify, CACHE_BYTES, large)) {
      int number = take();
      while (number != NOTHING) {
        number = read(number, reader, locator);
        if (number == NOTHING) {
          done();
          number = take();
        }
      }
    }
  }

  /** Takes a commit that waits; {@link #NOTHING} if there will be none any more. */
  private synchronized int take() {
    while (waiting.isEmpty() && busy > 0 && !stopped) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return NOTHING;
      }
    }
    if (waiting.isEmpty() || stopped) {
      return NOTHING;
    }
    busy++;
    return waiting.removeLast();
  }

  private synchronized void done() {
    busy--;
    notifyAll();
  }

  private synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  private synchronized void share(int number) {
    waiting.add(number);
    notifyAll();
  }

  /** Reads a commit. Returns a parent that is to be read next, and shares the others. */
  private int read(int number, BatchReader reader, ToLongFunction<AnyObjectId> locator) {
    ObjectId id = numbers.id(number);
    IntList unseen = new IntList();
    try {
      reader.announce(new ObjectId[] {id}, new long[] {locator.applyAsLong(id)});
      Content content = reader.read(0);
      try {
        CommitHeader header = CommitHeader.of(content);
        long time = IdentParser.of(content, header.committer()).seconds();
        numbers.set(number, header, time, unseen::add);
      } finally {
        reader.release(0, content);
      }
    } catch (UnreadableException e) {
      numbers.setUnread(number, e.getMessage());
    }
    progress.run();
    for (int i = 1; i < unseen.size(); i++) {
      share(unseen.get(i));
    }
    return unseen.isEmpty() ? NOTHING : unseen.get(0);
  }
}
