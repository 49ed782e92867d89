package org.langmix.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.object.Content;
import org.langmix.git.object.DeltaSource;
import org.langmix.git.tree.Trees;

/** The delta sources of blobs that a consumer is given. */
class DeltaSourceTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 25);
  private static final int VERSIONS = 9;

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeVersionsOfAFile() throws Exception {
    linux = temp.resolve("linux.git");
    Random random = new Random(1);
    int[] lines = random.ints(400).toArray();
    try (NewRepository repository = NewRepository.create(linux)) {
      for (int version = 0; version < VERSIONS; version++) {
        lines[random.nextInt(lines.length)]++;
        StringBuilder text = new StringBuilder();
        Arrays.stream(lines).forEach(line -> text.append("int a = ").append(line).append(";\n"));
        repository.file("a.c", text.toString()).commit(DAY.plusDays(version)).tag("v6." + version);
      }
    }
    Git.run(linux, "repack", "-adfq", "--depth=50");
  }

  /** Reads the versions of the file in some tags. Returns how many versions had a source. */
  private int readVersions(int... versions) throws Exception {
    SourceChecker checker = new SourceChecker();
    try (GitRepository repository = GitRepository.open(linux)) {
      Trees trees = repository.trees(Set.of("c"));
      for (int version : versions) {
        trees.read(repository.tag("v6." + version).orElseThrow().tree());
      }
      repository.readBlobs(1, () -> checker);
    }
    assertThat(checker.blobs).isEqualTo(versions.length);
    return checker.sources;
  }

  private static final class SourceChecker implements BlobConsumer {
    private int blobs;
    private int sources;
    private final Map<Long, byte[]> contents = new HashMap<>();

    @Override
    public void accept(int blob, Content content, boolean isBase) {
      blobs++;
      content.source().ifPresent(source -> check(source, content));
      contents.put(content.position(), Arrays.copyOf(content.bytes(), content.length()));
    }

    private void check(DeltaSource source, Content content) {
      sources++;
      byte[] base = contents.get(source.position());
      int[] copies = source.copies();
      int copied = 0;
      int reached = 0;
      for (int i = 0; i < copies.length; i += 3) {
        int from = copies[i];
        int to = copies[i + 1];
        int length = copies[i + 2];
        assertThat(to).isGreaterThanOrEqualTo(reached);
        assertThat(Arrays.copyOfRange(content.bytes(), to, to + length))
            .isEqualTo(Arrays.copyOfRange(base, from, from + length));
        reached = to + length;
        copied += length;
      }
      assertThat(copied).isBetween(content.length() * 9 / 10, content.length());
    }

    @Override
    public void unreadable(int blob, String reason) {
      throw new AssertionError(reason);
    }
  }

  @Test
  void a_delta_is_given_with_what_it_copies_from_its_base() throws Exception {
    assertThat(readVersions(IntStream.range(0, VERSIONS).toArray())).isEqualTo(VERSIONS - 1);
  }

  @Test
  void a_delta_upon_deltas_that_nobody_wants_is_given_with_what_it_copies_from_the_last_wanted_one()
      throws Exception {
    assertThat(readVersions(0, 4, 8)).isEqualTo(2);
  }

  @Test
  void a_delta_upon_what_nobody_wants_is_given_alone() throws Exception {
    assertThat(readVersions(3)).isZero();
  }
}
