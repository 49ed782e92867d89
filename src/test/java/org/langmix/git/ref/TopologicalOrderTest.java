package org.langmix.git.ref;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.GitRepository;
import org.langmix.git.NewRepository;

class TopologicalOrderTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

  @TempDir private Path temp;
  private NewRepository repository;

  @BeforeEach
  void makeRepository() {
    repository = NewRepository.create(temp.resolve("project.git")).file("a.c", "");
  }

  private List<String> ordered(String... names) {
    repository.close();
    try (GitRepository git = GitRepository.open(temp.resolve("project.git"))) {
      List<Tag> tags = Stream.of(names).map(name -> git.tag(name).orElseThrow()).toList();
      return git.ancestorsFirst(tags).stream().map(Tag::name).toList();
    }
  }

  @Test
  void a_tag_moves_right_before_the_first_one_that_descends_from_it() {
    repository.commit(DAY).tag("2.57.0-beta.1");
    repository.commit(DAY.plusDays(9)).tag("2.57.0-beta.2");
    repository.commit(DAY.plusDays(20)).tag("2.56.93");
    assertThat(ordered("2.56.93", "2.57.0-beta.1", "2.57.0-beta.2"))
        .containsExactly("2.57.0-beta.1", "2.57.0-beta.2", "2.56.93");
  }

  @Test
  void branches_stay_in_the_order_of_their_versions() {
    repository.commit(DAY).tag("rel-1.0").on("updates").commit(DAY.plusDays(90)).tag("rel-1.1");
    repository.on("master").commit(DAY.plusDays(30)).tag("rel-2.0");
    assertThat(ordered("rel-1.0", "rel-1.1", "rel-2.0"))
        .containsExactly("rel-1.0", "rel-1.1", "rel-2.0");
  }

  @Test
  void several_tags_of_one_commit_stay_together() {
    repository.commit(DAY).tag("rel-b").tag("rel-c").commit(DAY.plusDays(1)).tag("rel-a");
    assertThat(ordered("rel-a", "rel-b", "rel-c")).containsExactly("rel-b", "rel-c", "rel-a");
  }

  @Test
  void a_series_that_its_names_tell_is_trusted() {
    repository.commit(DAY).tag("v6.2").commit(DAY.plusDays(1)).tag("v6.1");
    assertThat(ordered("v6.1", "v6.2")).containsExactly("v6.1", "v6.2");
  }
}
