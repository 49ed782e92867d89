package org.langmix.analysis.selection;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import java.util.function.Predicate;
import org.langmix.git.GitRepository;
import org.langmix.git.failure.GitException;
import org.langmix.git.ref.Commit;

/**
 * Walks the first parents of a branch, newest commit first, each with the day as of which it
 * counts. As long as dates are in order, no more is read than is asked for and a few thousand
 * commits, and each commit counts as of its own day. Where they run backwards, the whole branch is
 * read first.
 */
final class BranchWalk {
  /**
   * How many older commits have to be in order before a commit is believed. Wrong clocks spoil a
   * commit or a series of patches, and the series of the kernel have some hundred patches at most.
   */
  private static final int LOOKAHEAD = 1 << 12;

  /**
   * The same if all are of one day, as from a clock that stands still. They have to fit in memory.
   */
  private static final int LONGEST_LOOKAHEAD = 1 << 16;

  private final GitRepository repository;
  private final Commit tip;
  private BranchDates dates;

  /** A commit with the day as of which it counts. */
  record DatedCommit(Commit commit, LocalDate day) {}

  BranchWalk(GitRepository repository, Commit tip) {
    this.repository = repository;
    this.tip = tip;
  }

  /** How many commits do not count as of their own day, as far as the walks have read. */
  int untrusted() {
    return dates == null ? 0 : dates.untrusted();
  }

  /**
   * Shows a visitor the commits until it returns false.
   *
   * @param begin makes a visitor. If dates turn out to run backwards, the walk begins again with a
   *     new one.
   * @throws GitException if a commit that the visitor needs is missing or can't be read
   */
  void forEach(Function<LocalDate, Predicate<DatedCommit>> begin) {
    if (dates == null) {
      InOrder walk = new InOrder(begin.apply(tip.day()));
      walk(walk, walk::finish);
      if (!walk.backwards) {
        return;
      }
      dates = readDates();
    }
    walkDated(begin.apply(LocalDate.ofEpochDay(dates.day(0))));
  }

  /**
   * Walks to the end of the branch, or until the visitor returns false.
   *
   * @param finish is called at the end of what can be read, and returns whether that is enough
   */
  private void walk(Predicate<Commit> visitor, Finish finish) {
    try {
      repository.walkFirstParents(tip, visitor);
    } catch (GitException e) {
      if (finish.isEnough()) {
        return;
      }
      throw e;
    }
    finish.isEnough();
  }

  @FunctionalInterface
  private interface Finish {
    boolean isEnough();
  }

  private BranchDates readDates() {
    BranchDates.Builder read = new BranchDates.Builder();
    walk(
        commit -> {
          read.add(commit.day().toEpochDay());
          return true;
        },
        () -> true); // the visitor may not need what is missing
    return read.build();
  }

  private void walkDated(Predicate<DatedCommit> visitor) {
    repository.walkFirstParents(
        tip,
        new Predicate<>() {
          private int walked;

          @Override
          public boolean test(Commit commit) {
            LocalDate day = LocalDate.ofEpochDay(dates.day(walked++));
            return visitor.test(new DatedCommit(commit, day));
          }
        });
  }

  /** Passes commits on only after it has seen that those behind them are in order. */
  private static final class InOrder implements Predicate<Commit> {
    private final Predicate<DatedCommit> visitor;
    private final Deque<Commit> ahead = new ArrayDeque<>();
    private boolean backwards;
    private boolean enough;

    InOrder(Predicate<DatedCommit> visitor) {
      this.visitor = visitor;
    }

    @Override
    public boolean test(Commit commit) {
      backwards = !ahead.isEmpty() && commit.day().isAfter(ahead.getLast().day());
      if (backwards) {
        return false;
      }
      ahead.addLast(commit);
      if (ahead.size() > (isOneDay() ? LONGEST_LOOKAHEAD : LOOKAHEAD)) {
        passOn();
      }
      return !enough;
    }

    private boolean isOneDay() {
      return ahead.getFirst().day().equals(ahead.getLast().day());
    }

    private void passOn() {
      Commit next = ahead.removeFirst();
      enough = !visitor.test(new DatedCommit(next, next.day()));
    }

    /** Passes on the rest. Returns whether the visitor needs nothing more. */
    boolean finish() {
      while (!backwards && !enough && !ahead.isEmpty()) {
        passOn();
      }
      return backwards || enough;
    }
  }
}
