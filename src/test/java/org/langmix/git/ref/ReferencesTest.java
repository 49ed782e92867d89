package org.langmix.git.ref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.jgit.internal.storage.file.FileReftableStack;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.SymbolicRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.git.Git;
import org.langmix.git.GitRepository;
import org.langmix.git.NewRepository;
import org.langmix.git.failure.GitException;

/** What git reads as a reference is read as the same one, whatever stores it. */
class ReferencesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 25);

  @TempDir private Path temp;
  private Path linux;
  private String topic;

  @BeforeEach
  void makeRepository() throws Exception {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a.c", "int a;\n").commit(DAY).on("topic").commit(DAY.plusDays(1));
      repository.tag("v6.1").lightweightTag("v6.2").on("master").commit(DAY.plusDays(2));
    }
    topic = Git.run(linux, "rev-parse", "topic");
  }

  private static String commit(Path directory, String name) {
    try (GitRepository repository = GitRepository.open(directory)) {
      return repository.commit(name).map(Commit::id).orElse("none");
    }
  }

  private void sameAsGit(Path directory, String... names) throws Exception {
    for (String name : names) {
      assertThat(commit(directory, name))
          .as(name)
          .isEqualTo(Git.run(directory, "rev-parse", "--verify", name + "^{commit}"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ref: refs/heads/topic\n",
        "ref: refs/heads/topic",
        "ref:refs/heads/topic\n",
        "ref:\t refs/heads/topic \n\n"
      })
  void a_symbolic_reference_has_any_white_space(String head) throws Exception {
    Files.writeString(linux.resolve("HEAD"), head);
    Files.writeString(linux.resolve("refs/tags/latest"), head);
    sameAsGit(linux, "HEAD", "latest", "latest~1");
    assertThat(commit(linux, "HEAD")).isEqualTo(topic);
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(repository.tagNames()).contains("latest");
      assertThat(repository.tag("latest").orElseThrow().commit()).contains(topic);
    }
  }

  @Test
  void a_symbolic_link_is_a_symbolic_reference_even_if_its_target_is_packed() throws Exception {
    Files.delete(linux.resolve("HEAD"));
    Files.createSymbolicLink(linux.resolve("HEAD"), Path.of("refs/heads/topic"));
    sameAsGit(linux, "HEAD");
    Git.run(linux, "pack-refs", "--all");
    sameAsGit(linux, "HEAD", "HEAD~1");
    assertThat(commit(linux, "HEAD")).isEqualTo(topic);
  }

  @Test
  void ids_may_have_capital_letters() throws Exception {
    Files.writeString(linux.resolve("refs/heads/topic"), topic.toUpperCase(Locale.ROOT) + "\n");
    sameAsGit(linux, "topic");
    Git.run(linux, "pack-refs", "--all");
    Path packed = linux.resolve("packed-refs");
    Files.writeString(
        packed, Files.readString(packed).replace(topic, topic.toUpperCase(Locale.ROOT)));
    sameAsGit(linux, "topic", "v6.1", "v6.2");
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(repository.tagNames()).containsExactly("v6.1", "v6.2");
    }
  }

  @Test
  void a_branch_has_any_name_that_git_allows() throws Exception {
    for (String name :
        new String[] {
          "a@b",
          "@a",
          "x@y/z",
          "v6.1-3-gabcdef0",
          "deadbeef",
          "a{b",
          "a}b",
          "ünï",
          "it's",
          "x\"y",
          "a,b",
          "a!b",
          "con",
          "aux/x",
          "feature/v6.1",
          "x.y",
          "HEAD2"
        }) {
      Git.run(linux, "update-ref", "refs/heads/" + name, topic);
      sameAsGit(linux, name, name + "~1", "heads/" + name, "refs/heads/" + name);
    }
  }

  @Test
  void the_name_of_a_remote_stands_for_its_default_branch() throws Exception {
    Path clone = temp.resolve("clone");
    Git.run(temp, "clone", "-q", linux.toString(), clone.toString());
    sameAsGit(clone, "origin", "origin~0", "origin/HEAD", "origin/topic");
  }

  @Test
  void what_git_describes_is_a_name_even_if_the_tag_has_a_g_of_its_own() throws Exception {
    String id = topic.substring(0, 8);
    sameAsGit(linux, "v6.1-0-g" + id, "asb-google-6.1-14-g" + id, "x-gki-1-g" + id + "~1");
    assertThat(commit(linux, "x-gki-1-gz" + id)).isEqualTo("none");
  }

  @Test
  void a_table_of_another_work_tree_that_leads_elsewhere_is_refused() throws Exception {
    Path work = temp.resolve("work");
    Git.run(linux, "worktree", "add", "-q", work.toString(), "topic");
    convertTo("reftable");
    Path tables = Files.createDirectories(linux.resolve("worktrees/work/reftable"));
    Files.writeString(tables.resolve("tables.list"), "../../../../elsewhere.ref\n");
    assertThatThrownBy(() -> commit(linux, "worktrees/work/HEAD"))
        .hasMessageContaining("names a table in another directory");
  }

  @Test
  void a_linked_work_tree_has_references_of_its_own() throws Exception {
    Path work = temp.resolve("work");
    Git.run(linux, "worktree", "add", "-q", work.toString(), "topic");
    String first = Git.run(linux, "rev-parse", "topic~1");
    for (String own : new String[] {"ORIG_HEAD", "refs/worktree/x", "refs/bisect/bad"}) {
      Git.run(work, "update-ref", own, first);
      Git.run(linux, "update-ref", own, "master");
    }
    String[] names = {
      "HEAD",
      "ORIG_HEAD",
      "worktree/x",
      "bisect/bad",
      "main-worktree/HEAD",
      "worktrees/work/HEAD",
      "main-worktree/refs/bisect/bad",
      "worktrees/work/refs/worktree/x",
      "master",
      "v6.1"
    };
    sameAsGit(work, names);
    sameAsGit(linux, names);
    Git.run(work, "checkout", "-q", "--detach", "HEAD~1");
    sameAsGit(work, "HEAD");
  }

  private void convertTo(String format) throws IOException {
    try (FileRepository repository = new FileRepository(linux.toFile())) {
      repository.convertRefStorage(format, false, false);
    }
  }

  @Test
  void references_are_the_same_in_reftables_and_after_a_conversion_back() throws Exception {
    Files.writeString(linux.resolve("refs/tags/latest"), "ref: refs/tags/v6.1\n");
    Git.run(linux, "symbolic-ref", "HEAD", "refs/heads/topic");
    String master = commit(linux, "master");
    convertTo("reftable");
    assertThat(linux.resolve("refs/heads")).isRegularFile();
    Files.writeString(linux.resolve("packed-refs"), "stale\n"); // git does not read it
    Files.writeString(linux.resolve("FETCH_HEAD"), master + "\t\tbranch 'master' of elsewhere\n");
    for (String format : new String[] {"reftable", "refdir"}) {
      try (GitRepository repository = GitRepository.open(linux)) {
        assertThat(repository.tagNames()).containsExactly("latest", "v6.1", "v6.2");
        assertThat(repository.tag("latest").orElseThrow().commit()).contains(topic);
      }
      assertThat(commit(linux, "HEAD")).isEqualTo(topic);
      assertThat(commit(linux, "topic")).isEqualTo(topic);
      assertThat(commit(linux, "master")).isEqualTo(master);
      assertThat(commit(linux, "FETCH_HEAD")).isEqualTo(master);
      assertThat(commit(linux, "heads")).isEqualTo("none");
      if (format.equals("reftable")) {
        Files.delete(linux.resolve("packed-refs"));
        convertTo("refdir");
      }
    }
  }

  /** Git gives each linked work tree a reftable directory, and a HEAD that leads nowhere. */
  @Test
  void a_linked_work_tree_has_reftables_of_its_own() throws Exception {
    Path work = temp.resolve("work");
    Git.run(linux, "worktree", "add", "-q", work.toString(), "topic");
    String master = commit(linux, "master");
    convertTo("reftable");
    Path own = linux.resolve("worktrees/work");
    Files.writeString(own.resolve("HEAD"), "ref: refs/heads/.invalid\n");
    Files.createDirectories(own.resolve("reftable"));
    writeTable(own, symbolic("HEAD", "refs/heads/topic"), direct("ORIG_HEAD", master));
    assertThat(commit(work, "HEAD")).isEqualTo(topic);
    assertThat(commit(work, "ORIG_HEAD")).isEqualTo(master);
    assertThat(commit(work, "master")).isEqualTo(master);
    assertThat(commit(work, "main-worktree/HEAD")).isEqualTo(master);
    assertThat(commit(linux, "HEAD")).isEqualTo(master);
    assertThat(commit(linux, "worktrees/work/HEAD")).isEqualTo(topic);
    assertThat(commit(linux, "ORIG_HEAD")).isEqualTo("none");
    try (GitRepository repository = GitRepository.open(work)) {
      assertThat(repository.tagNames()).containsExactly("v6.1", "v6.2");
    }
  }

  private static Ref symbolic(String name, String target) {
    return new SymbolicRef(name, new ObjectIdRef.Unpeeled(Ref.Storage.NEW, target, null));
  }

  private static Ref direct(String name, String id) {
    return new ObjectIdRef.PeeledNonTag(Ref.Storage.PACKED, name, ObjectId.fromString(id));
  }

  private static void writeTable(Path directory, Ref... references) throws IOException {
    try (FileReftableStack stack =
        new FileReftableStack(directory.resolve("reftable").toFile(), null, Config::new)) {
      stack.addReftable(
          table -> {
            table.setMinUpdateIndex(1).setMaxUpdateIndex(1).begin();
            for (Ref reference : references) {
              table.writeRef(reference);
            }
          });
    }
  }

  @Test
  void the_storage_may_be_named_even_if_it_is_the_usual_one() throws Exception {
    Git.run(linux, "config", "core.repositoryFormatVersion", "1");
    Files.writeString(
        linux.resolve("config"),
        Files.readString(linux.resolve("config")) + "[extensions]\n\trefStorage = files\n");
    assertThat(commit(linux, "topic")).isEqualTo(topic);
  }

  @Test
  void reftables_need_version_1_of_the_repository_as_for_git() throws Exception {
    convertTo("reftable");
    Path config = linux.resolve("config");
    Files.writeString(
        config,
        Files.readString(config)
            .replaceFirst("repositoryformatversion = 1", "repositoryformatversion = 0"));
    assertThatThrownBy(() -> GitRepository.open(linux))
        .isInstanceOf(GitException.class)
        .hasMessageContaining("needs core.repositoryFormatVersion 1");
  }
}
