package org.langmix.git.log;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.change.UnreadObject;
import org.langmix.git.index.CommitGraph;
import org.langmix.git.object.ObjectFiles;

/**
 * The commits of intervals of history, by ancestry whatever their dates say, and the paths that
 * they change. No files are read.
 *
 * <p>Merges are left out. So the commits of an interval that change some paths are those of {@code
 * git log --no-merges --full-history SINCE..UNTIL -- PATHS}.
 */
public final class CommitLog {
  private final ObjectFiles files;
  private final boolean verify;
  private final int threads;
  private final CommitNumbers numbers;
  private final IntervalCommits intervals;
  private final IntervalTroubles troubles;
  private Abbreviations abbreviations;

  private CommitLog(
      ObjectFiles files,
      boolean verify,
      int threads,
      CommitNumbers numbers,
      IntervalCommits intervals,
      IntervalTroubles troubles) {
    this.files = files;
    this.verify = verify;
    this.threads = threads;
    this.numbers = numbers;
    this.intervals = intervals;
    this.troubles = troubles;
  }

  /**
   * Finds the commits of intervals.
   *
   * @param verify whether each commit and tree that is read is checked against its id
   * @param graph the parents of commits; the commits say the same, only slower
   * @param wanted the intervals; their numbers are their places in the list
   * @param threads how many threads read, now and later
   * @param progress called after each commit that was read, by any of the threads
   */
  public static CommitLog of(
      ObjectFiles files,
      boolean verify,
      Optional<CommitGraph> graph,
      List<Interval> wanted,
      int threads,
      Runnable progress)
      throws InterruptedException {
    try {
      return walk(files, verify, graph, wanted, threads, progress);
    } catch (UncheckedIOException e) { // the graph contradicts itself
      return walk(files, verify, Optional.empty(), wanted, threads, progress);
    }
  }

  private static CommitLog walk(
      ObjectFiles files,
      boolean verify,
      Optional<CommitGraph> graph,
      List<Interval> wanted,
      int threads,
      Runnable progress)
      throws InterruptedException {
    CommitNumbers numbers = new CommitNumbers(graph);
    HistoryWalk walk = new HistoryWalk(files, verify, numbers, progress);
    int[] since = numbers(walk, wanted.stream().map(Interval::since).toList());
    int[] until = numbers(walk, wanted.stream().map(Interval::until).toList());
    walk.run(threads);
    IntervalCommits intervals = IntervalForest.walk(numbers, since, until);
    IntervalTroubles troubles = new IntervalTroubles(wanted.size());
    for (int i = 0; i < since.length; i++) {
      troubles.addUnreadCommit(i, intervals.trouble(i));
    }
    return new CommitLog(files, verify, threads, numbers, intervals, troubles);
  }

  private static int[] numbers(HistoryWalk walk, List<String> commits) {
    return commits.stream().map(ObjectId::fromString).mapToInt(walk::add).toArray();
  }

  /**
   * Reads the commits of all intervals whose commits are known, each once.
   *
   * @param visitors makes a visitor for each thread
   * @param progress called after each commit, by any of the threads
   */
  public void read(Supplier<CommitVisitor> visitors, Runnable progress)
      throws InterruptedException {
    int[] commits =
        IntStream.range(0, numbers.size())
            .filter(commit -> intervals.isInAny(commit) && isWanted(commit))
            .toArray();
    new CommitReader(files, verify, threads, numbers, intervals, troubles)
        .read(commits, visitors, progress);
  }

  private boolean isWanted(int commit) {
    return numbers.parentCount(commit) <= 1
        && Arrays.stream(intervals.of(commit)).anyMatch(troubles::isWhole);
  }

  /**
   * Why an interval is not whole: a commit or a tree that can't be read. Then the visitors have not
   * seen all of its commits.
   *
   * @return empty if it is whole
   */
  public Optional<UnreadObject> trouble(int interval) {
    return troubles.of(interval);
  }

  /**
   * The committer's date of the only commit, among those that the end of an interval reaches, whose
   * id begins with an abbreviated id; in seconds since 1970.
   *
   * @param abbreviation at least four hexadecimal digits
   * @return empty if there is no such commit, or more than one
   */
  public synchronized OptionalLong dateOf(String abbreviation, int interval) {
    if (abbreviations == null) {
      abbreviations = new Abbreviations(numbers);
    }
    OptionalInt found =
        abbreviations.find(abbreviation, commit -> intervals.reaches(interval, commit));
    return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(numbers.time(found.getAsInt()));
  }
}
