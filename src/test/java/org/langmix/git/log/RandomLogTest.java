package org.langmix.git.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.git.Git;
import org.langmix.git.change.ChangedPath;

/**
 * Histories made at random, with merges of several branches, several first commits, and clocks that
 * say anything. The commits of an interval are checked against sets of ancestors, since git itself
 * may err if clocks do, and the paths of each commit against git.
 */
class RandomLogTest {
  private static final int COMMITS = 60;
  private static final int INTERVALS = 40;
  private static final List<String> NAMES =
      List.of("a", "a.c", "a-b", "ab", "b", "ä", "c d", "z\"");

  @TempDir private Path temp;
  private final List<List<Integer>> parents = new ArrayList<>();

  /** The ancestors of each commit, itself included. */
  private final List<BitSet> reached = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void intervals_have_the_commits_and_paths_that_git_knows(long seed) throws Exception {
    Random random = new Random(seed);
    Path linux = Git.imported(temp.resolve("linux.git"), history(random));
    if (seed % 2 == 0) {
      Git.run(linux, "repack", "-q", "-a", "-d", "-f");
    }
    if (seed % 3 == 0) {
      Git.run(linux, "commit-graph", "write", "--reachable");
    }
    List<int[]> intervals =
        IntStream.range(0, INTERVALS)
            .mapToObj(i -> new int[] {random.nextInt(COMMITS), random.nextInt(COMMITS)})
            .toList();
    String[] asked =
        intervals.stream()
            .map(ends -> "c%d..c%d".formatted(ends[0], ends[1]))
            .toArray(String[]::new);
    LogOf log = LogOf.read(linux, 3, asked);
    Map<String, Set<String>> paths = paths(linux);
    for (int i = 0; i < asked.length; i++) {
      assertThat(log.authors(i)).as(asked[i]).isEqualTo(expected(intervals.get(i)));
      log.commits().get(i).values().forEach(c -> assertThat(paths(c)).isEqualTo(paths.get(c.id())));
      checkFixes(log, i, intervals.get(i)[1], linux);
    }
  }

  private String history(Random random) {
    StringBuilder stream = new StringBuilder();
    for (int i = 0; i < COMMITS; i++) {
      int wanted = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(4) / 3 * random.nextInt(3);
      List<Integer> of =
          random.ints(wanted, Math.max(0, i - 8), Math.max(1, i)).boxed().distinct().toList();
      parents.add(i == 0 ? List.of() : of);
      BitSet all = new BitSet();
      all.set(i);
      parents.get(i).forEach(parent -> all.or(reached.get(parent)));
      reached.add(all);
      stream.append(commit(i, random));
    }
    return stream.toString();
  }

  private String commit(int number, Random random) {
    int time = random.nextInt(2_000_000_000);
    StringBuilder commit =
        new StringBuilder(
            """
            commit refs/tags/c%1$d
            mark :%2$d
            author %3$s <a> %4$d +0000
            committer C <c> %5$d +0000
            data 1
            -
            """
                .formatted(number, number + 1, author(number), time, number + 1));
    List<Integer> of = parents.get(number);
    for (int i = 0; i < of.size(); i++) {
      commit.append(i == 0 ? "from :" : "merge :").append(of.get(i) + 1).append('\n');
    }
    for (int change = random.nextInt(4); change > 0; change--) {
      String path = path(random);
      commit.append(
          random.nextInt(4) == 0
              ? "D %s\n".formatted(path)
              : "M %s inline %s\ndata 1\n%d\n"
                  .formatted(
                      List.of("644", "755", "120000").get(random.nextInt(3)),
                      path,
                      random.nextInt(3)));
    }
    return commit.append('\n').toString();
  }

  private static String author(int number) {
    return "A%02d".formatted(number);
  }

  private static String path(Random random) {
    return random
        .ints(1 + random.nextInt(4), 0, NAMES.size())
        .mapToObj(NAMES::get)
        .collect(Collectors.joining("/"));
  }

  private List<String> expected(int[] ends) {
    BitSet own = (BitSet) reached.get(ends[1]).clone();
    own.andNot(reached.get(ends[0]));
    return own.stream()
        .filter(commit -> parents.get(commit).size() < 2)
        .mapToObj(RandomLogTest::author)
        .toList();
  }

  /** The paths that each commit changes, as git tells them. */
  private static Map<String, Set<String>> paths(Path linux) throws Exception {
    String log =
        Git.run(
            linux,
            "log",
            "--all",
            "--no-merges",
            "--format=%x01%H",
            "--name-only",
            "-z",
            "--no-renames");
    return List.of(log.substring(1).split("\u0001")).stream()
        .map(commit -> List.of(commit.split("[\0\n]+")))
        .collect(
            Collectors.toMap(
                parts -> parts.get(0), parts -> new TreeSet<>(parts.subList(1, parts.size()))));
  }

  private static Set<String> paths(LoggedCommit commit) {
    return commit.changes().stream()
        .map(ChangedPath::path)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The committer's date of a commit is its number plus one. */
  private void checkFixes(LogOf log, int interval, int until, Path linux) throws Exception {
    List<String> ids =
        List.of(
            Git.run(linux, "for-each-ref", "--sort=version:refname", "--format=%(objectname)")
                .split("\n"));
    for (int i = 0; i < COMMITS; i++) {
      var date = log.log().dateOf(ids.get(i).substring(0, 16), interval);
      if (reached.get(until).get(i)) {
        assertThat(date).hasValue(i + 1);
      } else {
        assertThat(date).isEmpty();
      }
    }
  }
}
