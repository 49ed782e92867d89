package org.langmix.git.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.Git;
import org.langmix.git.GitRepository;

/** Commit graphs as git writes them, of histories with merges of up to five branches. */
class CommitGraphTest {
  private static final int COMMITS = 60;

  @TempDir private Path temp;
  private Path linux;
  private final Random random = new Random(1);

  /** The ancestors of each commit, itself included. */
  private final List<BitSet> ancestors = new ArrayList<>();

  private List<String> ids;

  @BeforeEach
  void makeHistory() throws Exception {
    linux = Files.createDirectory(temp.resolve("linux.git"));
    Git.run(linux, "init", "-q", "--bare");
    Path stream = temp.resolve("stream");
    Files.writeString(
        stream, IntStream.range(0, COMMITS).mapToObj(this::commit).collect(Collectors.joining()));
    Process git =
        new ProcessBuilder("git", "fast-import", "--quiet")
            .directory(linux.toFile())
            .redirectInput(stream.toFile())
            .start();
    assertThat(git.waitFor()).isZero();
    ids = List.of(Git.run(linux, "for-each-ref", "--format=%(objectname)").split("\n"));
    assertThat(ids).hasSize(COMMITS);
  }

  /** A commit of the stream, with up to five parents. Some begin a new history. */
  private String commit(int number) {
    List<Integer> parents =
        random
            .ints(random.nextInt(6), Math.max(0, number - 12), Math.max(1, number))
            .filter(parent -> parent < number)
            .distinct()
            .boxed()
            .toList();
    BitSet above = new BitSet();
    above.set(number);
    parents.forEach(parent -> above.or(ancestors.get(parent)));
    ancestors.add(above);
    StringBuilder text = new StringBuilder();
    text.append("commit refs/heads/b%03d%nmark :%d%n".formatted(number, number + 1));
    text.append("committer A <a@example.org> %d +0000%n".formatted(1_600_000_000 + number));
    text.append("data 0%n%n".formatted());
    String keyword = "from";
    for (int parent : parents) {
      text.append("%s :%d%n".formatted(keyword, parent + 1));
      keyword = "merge";
    }
    return text + "M 100644 inline a.c%ndata 3%n%d%n%n".formatted(100 + number);
  }

  private void requireTrueAnswers() {
    try (GitRepository repository = GitRepository.open(linux)) {
      for (int descendant = 0; descendant < COMMITS; descendant++) {
        for (int ancestor = 0; ancestor < COMMITS; ancestor++) {
          assertThat(repository.isAncestor(ids.get(ancestor), ids.get(descendant)))
              .as("%d, %d", ancestor, descendant)
              .isEqualTo(ancestors.get(descendant).get(ancestor));
        }
      }
    }
  }

  private boolean isUsable() {
    return CommitGraph.in(linux.resolve("objects")).isPresent();
  }

  @Test
  void without_a_graph_the_commits_are_asked() {
    assertThat(isUsable()).isFalse();
    requireTrueAnswers();
  }

  @Test
  void a_graph_of_all_commits_says_what_the_commits_say() throws Exception {
    Git.run(linux, "commit-graph", "write", "--reachable");
    assertThat(isUsable()).isTrue();
    requireTrueAnswers();
  }

  @Test
  void a_chain_of_graphs_and_commits_that_are_in_none_say_the_same() throws Exception {
    for (int branches : new int[] {20, 35, 50}) {
      Path commits = Files.write(temp.resolve("commits"), ids.subList(0, branches));
      Process git =
          new ProcessBuilder("git", "commit-graph", "write", "--split=no-merge", "--stdin-commits")
              .directory(linux.toFile())
              .redirectInput(commits.toFile())
              .start();
      assertThat(git.waitFor()).isZero();
    }
    assertThat(linux.resolve("objects/info/commit-graphs/commit-graph-chain"))
        .content(StandardCharsets.UTF_8)
        .hasLineCount(3);
    assertThat(isUsable()).isTrue();
    requireTrueAnswers();
  }

  @Test
  void a_graph_with_a_wrong_byte_is_not_used() throws Exception {
    Git.run(linux, "commit-graph", "write", "--reachable");
    Path file = linux.resolve("objects/info/commit-graph");
    byte[] sound = Files.readAllBytes(file);
    for (int i = 0; i < sound.length; i += 7) {
      byte[] damaged = sound.clone();
      damaged[i] ^= 1;
      replace(file, damaged);
      assertThat(isUsable()).as("byte %d", i).isFalse();
    }
    requireTrueAnswers();
  }

  @Test
  void whatever_a_graph_with_a_valid_checksum_says_each_question_has_an_answer() throws Exception {
    Git.run(linux, "commit-graph", "write", "--reachable");
    Path file = linux.resolve("objects/info/commit-graph");
    byte[] sound = Files.readAllBytes(file);
    for (int i = 0; i < 100; i++) {
      byte[] damaged = sound.clone();
      for (int byteCount = 1 + random.nextInt(30); byteCount > 0; byteCount--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(damaged, 0, damaged.length - 20);
      System.arraycopy(sha1.digest(), 0, damaged, damaged.length - 20, 20);
      replace(file, damaged);
      try (GitRepository repository = GitRepository.open(linux)) {
        for (int tip = 0; tip < COMMITS; tip++) {
          repository.isAncestor(ids.get(random.nextInt(COMMITS)), ids.get(tip));
        }
      }
    }
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Files.delete(file);
    Files.write(file, content);
  }

  @Test
  void a_graph_that_knows_nothing_of_the_end_of_a_shallow_clone_is_not_used() throws Exception {
    Git.run(linux, "commit-graph", "write", "--reachable");
    int tip =
        IntStream.range(0, COMMITS)
            .filter(i -> ancestors.get(i).cardinality() > 20)
            .max()
            .orElseThrow();
    int oldest = ancestors.get(tip).nextSetBit(0);
    Files.writeString(linux.resolve("shallow"), ids.get(tip) + "\n");
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(repository.isAncestor(ids.get(oldest), ids.get(tip))).isFalse();
    }
  }
}
