package org.langmix.analysis.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.GitRepository;
import org.langmix.git.NewRepository;
import org.langmix.git.tree.Directory;

class PathOrderTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);

  @TempDir private Path temp;

  @Test
  void the_versions_of_a_file_are_neighbours() throws Exception {
    Path linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a.c", "1").file("b.c", "2").file("c.c", "3").commit(DAY).tag("v6.1");
      repository.file("a.c", "4").file("c.c", "5").commit(DAY.plusDays(70)).tag("v6.2");
    }
    try (GitRepository repository = GitRepository.open(linux)) {
      List<String> trees =
          List.of(
              repository.tag("v6.1").orElseThrow().tree(),
              repository.tag("v6.2").orElseThrow().tree());
      List<Directory> roots = repository.trees(Set.of("c")).read(trees, 1, () -> {});
      BitSet wanted = new BitSet();
      wanted.set(0, repository.blobCount());
      wanted.clear(roots.get(0).blob(1)); // b.c
      Directory older = roots.get(0);
      Directory newer = roots.get(1); // read first, so its blobs have lower numbers
      assertThat(PathOrder.of(new LinkedHashSet<>(roots), wanted))
          .containsExactly(newer.blob(0), older.blob(0), newer.blob(2), older.blob(2));
    }
  }
}
