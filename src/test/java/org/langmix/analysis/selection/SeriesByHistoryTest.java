package org.langmix.analysis.selection;

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

/** A project whose names of tags do not say what follows what. */
class SeriesByHistoryTest {
  @TempDir private Path temp;
  private LocalDate day = LocalDate.of(2024, 1, 1);

  private NewRepository repository;

  @BeforeEach
  void makeRepository() {
    repository = NewRepository.create(temp.resolve("project.git")).file("a.c", "");
  }

  private void release(String tag) {
    day = day.plusDays(1);
    repository.commit(day).tag(tag);
  }

  private List<String> series(String... tags) {
    repository.close();
    try (GitRepository git = GitRepository.open(temp.resolve("project.git"))) {
      List<SelectedRevision> selected =
          Stream.of(tags)
              .map(name -> new SelectedRevision(TagSelector.revision(git.tag(name).get()), ""))
              .toList();
      return SeriesByHistory.name(selected, git).stream()
          .map(tag -> tag.revision().name() + " of " + tag.revision().series())
          .toList();
    }
  }

  @Test
  void a_tag_continues_the_series_of_its_ancestor() {
    release("rel-1.0");
    release("rel-1.1");
    release("rel-2.0");
    assertThat(series("rel-1.0", "rel-1.1", "rel-2.0"))
        .containsExactly("rel-1.0 of rel", "rel-1.1 of rel", "rel-2.0 of rel");
  }

  @Test
  void a_branch_of_updates_is_a_series_of_its_own() {
    release("rel-1.0");
    repository.on("updates");
    release("rel-1.1");
    repository.on("master");
    release("rel-2.0");
    repository.on("updates");
    release("rel-1.2");
    assertThat(series("rel-1.0", "rel-1.1", "rel-1.2", "rel-2.0"))
        .containsExactly(
            "rel-1.0 of rel", "rel-1.1 of rel", "rel-1.2 of rel", "rel-2.0 of rel-2.0");
  }

  @Test
  void names_without_a_number_follow_each_other_by_ancestry() {
    release("imported");
    release("before-merge");
    assertThat(series("imported", "before-merge"))
        .containsExactly("imported of imported", "before-merge of imported");
  }

  @Test
  void a_series_that_a_name_tells_is_taken_from_the_name() {
    release("v6.1.1");
    release("debian/6.1.4-1");
    release("v6.1.4");
    assertThat(series("v6.1.1", "debian/6.1.4-1", "v6.1.4"))
        .containsExactly("v6.1.1 of v6.1", "debian/6.1.4-1 of debian/6.1", "v6.1.4 of v6.1");
  }

  @Test
  void tags_of_one_commit_are_of_one_series() {
    release("rel-1.0");
    repository.tag("rel-1.0-signed");
    release("rel-1.1");
    assertThat(series("rel-1.0", "rel-1.0-signed", "rel-1.1"))
        .containsExactly("rel-1.0 of rel", "rel-1.0-signed of rel", "rel-1.1 of rel");
  }
}
