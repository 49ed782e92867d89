package org.langmix.git.log;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.langmix.git.GitRepository;
import org.langmix.git.change.ChangedPath;
import org.langmix.git.change.UnreadObject;

/**
 * The log of some intervals of a repository.
 *
 * @param commits by interval: the commits by their ids
 * @param troubles by interval: why it is not whole
 * @param log what was asked
 */
record LogOf(
    List<Map<String, LoggedCommit>> commits, List<Optional<UnreadObject>> troubles, CommitLog log) {
  /**
   * Reads the log.
   *
   * @param intervals such as {@code v6.1..v6.2}
   */
  static LogOf read(Path directory, int threads, String... intervals) throws InterruptedException {
    try (GitRepository repository = GitRepository.open(directory)) {
      List<Interval> wanted =
          Arrays.stream(intervals).map(interval -> interval(repository, interval)).toList();
      CommitLog log = repository.log(wanted, threads, () -> {});
      List<Map<String, LoggedCommit>> commits =
          wanted.stream()
              .<Map<String, LoggedCommit>>map(interval -> new ConcurrentHashMap<>())
              .toList();
      log.read(
          () ->
              (commit, of) ->
                  Arrays.stream(of).forEach(i -> commits.get(i).put(commit.id(), commit)),
          () -> {});
      return new LogOf(
          commits, IntStream.range(0, wanted.size()).mapToObj(log::trouble).toList(), log);
    }
  }

  static LogOf read(Path directory, String... intervals) throws InterruptedException {
    return read(directory, 2, intervals);
  }

  private static Interval interval(GitRepository repository, String text) {
    String[] ends = text.split("\\.\\.", -1);
    return new Interval(
        repository.commit(ends[0]).orElseThrow().id(),
        repository.commit(ends[1]).orElseThrow().id());
  }

  /** The paths that the commits of the first interval change, by their authors' names. */
  Map<String, List<String>> pathsByAuthor() {
    Map<String, List<String>> paths = new TreeMap<>();
    commits
        .get(0)
        .values()
        .forEach(
            commit ->
                paths.put(
                    commit.author().name(),
                    commit.changes().stream().map(ChangedPath::path).sorted().toList()));
    return paths;
  }

  /** The names of those who wrote the commits of an interval, sorted. */
  List<String> authors(int interval) {
    return commits.get(interval).values().stream()
        .map(commit -> commit.author().name())
        .sorted()
        .toList();
  }
}
