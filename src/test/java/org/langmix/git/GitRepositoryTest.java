package org.langmix.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.ConfigConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.failure.GitException;
import org.langmix.git.object.Content;
import org.langmix.git.ref.Tag;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.Trees;

class GitRepositoryTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 25);

  @TempDir private Path temp;
  private Path bare;

  @BeforeEach
  void makeRepository() {
    bare = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(bare)) {
      repository
          .file("kernel/sched/core.c", "int a;\n")
          .file("kernel/fork.c", "int b;\n")
          .file("README", "text\n")
          .link("kernel/link.c", "fork.c")
          .commit(DAY)
          .tag("v6.0")
          .file("rust/lib.rs", "fn a() {}\n")
          .commit(DAY.plusDays(70))
          .tag("v6.1", DAY.plusDays(71));
    }
  }

  private static Map<String, String> contents(Path directory, String tag)
      throws InterruptedException {
    try (GitRepository repository = GitRepository.open(directory)) {
      Directory root =
          repository.trees(Set.of("c", "rs")).read(repository.tag(tag).orElseThrow().tree());
      Map<Integer, String> texts = new ConcurrentHashMap<>();
      repository.readBlobs(
          2,
          () ->
              new BlobConsumer() {
                @Override
                public void accept(int blob, Content content, boolean isBase) {
                  texts.put(
                      blob,
                      new String(content.bytes(), 0, content.length(), StandardCharsets.UTF_8));
                }

                @Override
                public void unreadable(int blob, String reason) {
                  texts.put(blob, reason);
                }
              });
      Map<String, String> files = new TreeMap<>();
      addFiles(root, "", texts, files);
      return files;
    }
  }

  private static void addFiles(
      Directory directory, String path, Map<Integer, String> texts, Map<String, String> files) {
    for (int i = 0; i < directory.fileCount(); i++) {
      files.put(path + directory.fileName(i), texts.get(directory.blob(i)));
    }
    directory
        .directories()
        .forEach(below -> addFiles(below, path + below.name() + "/", texts, files));
  }

  private static final Map<String, String> V6_1 =
      Map.of(
          "kernel/sched/core.c",
          "int a;\n",
          "kernel/fork.c",
          "int b;\n",
          "rust/lib.rs",
          "fn a() {}\n");

  @Test
  void files_that_were_packed_meanwhile_are_not_missing() throws Exception {
    try (GitRepository repository = GitRepository.open(bare)) {
      repository.trees(Set.of("c", "rs")).read(repository.tag("v6.1").orElseThrow().tree());
      Git.run(bare, "repack", "-q", "-a", "-d");
      BitSet all = new BitSet();
      all.set(0, repository.blobCount());
      assertThat(repository.blobCount()).isEqualTo(3);
      assertThat(repository.find(all, 1).missing()).isEqualTo(new BitSet());
    }
  }

  @Test
  void a_bare_repository_is_read() throws Exception {
    assertThat(contents(bare, "v6.1")).isEqualTo(V6_1);
  }

  @Test
  void a_work_tree_and_a_directory_in_it_are_read() throws Exception {
    Git.run(temp, "clone", "-q", bare.toString(), "work");
    assertThat(contents(temp.resolve("work"), "v6.1")).isEqualTo(V6_1);
    assertThat(contents(temp.resolve("work/kernel/sched"), "v6.1")).isEqualTo(V6_1);
  }

  @Test
  void a_linked_work_tree_is_read() throws Exception {
    Git.run(bare, "worktree", "add", "-q", "--detach", temp.resolve("linked").toString(), "v6.0");
    assertThat(contents(temp.resolve("linked"), "v6.1")).isEqualTo(V6_1);
  }

  @Test
  void a_repository_that_borrows_objects_is_read() throws Exception {
    Git.run(temp, "clone", "-q", "--bare", "--shared", bare.toString(), "borrowing.git");
    assertThat(contents(temp.resolve("borrowing.git"), "v6.1")).isEqualTo(V6_1);
    Git.run(temp, "clone", "-q", "--bare", "--shared", "borrowing.git", "twice.git");
    Git.run(bare, "gc", "-q");
    assertThat(contents(temp.resolve("twice.git"), "v6.1")).isEqualTo(V6_1);
  }

  @Test
  void a_shallow_clone_is_read() throws Exception {
    Git.run(
        temp,
        "clone",
        "-q",
        "--bare",
        "--depth",
        "1",
        "--branch",
        "v6.1",
        "file://" + bare,
        "s.git");
    assertThat(contents(temp.resolve("s.git"), "v6.1")).isEqualTo(V6_1);
  }

  @Test
  void packed_refs_and_objects_are_read() throws Exception {
    Git.run(bare, "gc", "-q", "--aggressive");
    assertThat(contents(bare, "v6.0"))
        .isEqualTo(Map.of("kernel/sched/core.c", "int a;\n", "kernel/fork.c", "int b;\n"));
  }

  @Test
  void a_directory_that_is_the_same_in_two_trees_is_read_once() {
    try (GitRepository repository = GitRepository.open(bare)) {
      Trees trees = repository.trees(Set.of("c", "rs"));
      Directory old = trees.read(repository.tag("v6.0").orElseThrow().tree());
      Directory young = trees.read(repository.tag("v6.1").orElseThrow().tree());
      assertThat(young.directories().get(0)).isSameAs(old.directories().get(0));
      assertThat(repository.blobCount()).isEqualTo(3);
    }
  }

  @Test
  void tags_of_every_sort_are_resolved() {
    try (NewRepository repository = NewRepository.create(temp.resolve("tags.git"))) {
      repository
          .file("a.c", "int a;\n")
          .commit(DAY)
          .tag("v6.0", DAY.plusDays(1))
          .lightweightTag("v6.0-light")
          .tagOfTag("v6.0-again", "v6.0")
          .tagOfTree("v2.6.11-tree");
    }
    try (GitRepository repository = GitRepository.open(temp.resolve("tags.git"))) {
      Tag annotated = repository.tag("v6.0").orElseThrow();
      assertThat(annotated.date()).contains(DAY.plusDays(1));
      Tag light = repository.tag("v6.0-light").orElseThrow();
      assertThat(light.date()).contains(DAY);
      assertThat(light.commit()).isEqualTo(annotated.commit()).isPresent();
      assertThat(repository.tag("v6.0-again").orElseThrow().tree()).isEqualTo(annotated.tree());
      Tag ofTree = repository.tag("v2.6.11-tree").orElseThrow();
      assertThat(ofTree.tree()).isEqualTo(annotated.tree());
      assertThat(ofTree.commit()).isEmpty();
      assertThat(ofTree.date()).isEmpty();
    }
  }

  @Test
  void a_tag_of_a_blob_leads_nowhere() throws Exception {
    Files.writeString(temp.resolve("key"), "key");
    String blob = Git.run(bare, "hash-object", "-w", temp.resolve("key").toString());
    Git.run(bare, "tag", "key", blob);
    try (GitRepository repository = GitRepository.open(bare)) {
      assertThat(repository.tag("key")).isEmpty();
    }
  }

  @Test
  void a_file_is_found_by_its_path() {
    try (GitRepository repository = GitRepository.open(bare)) {
      String tree = repository.tag("v6.1").orElseThrow().tree();
      assertThat(repository.file(tree, "rust/lib.rs"))
          .contains("fn a() {}\n".getBytes(StandardCharsets.UTF_8));
      assertThat(repository.file(tree, "rust/none.rs")).isEmpty();
    }
  }

  @Test
  void nothing_is_written_into_the_repository() throws Exception {
    List<String> before = files(bare);
    contents(bare, "v6.1");
    assertThat(files(bare)).isEqualTo(before);
  }

  private static List<String> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.map(file -> file + " " + file.toFile().lastModified()).sorted().toList();
    }
  }

  @Test
  void a_directory_without_a_repository_is_refused() throws Exception {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    assertThatThrownBy(() -> GitRepository.open(empty))
        .isInstanceOfSatisfying(GitException.class, e -> assertThat(e.argumentIsWrong()).isTrue());
    assertThatThrownBy(() -> GitRepository.open(temp.resolve("nowhere")))
        .hasMessageContaining("does not exist; name a clone");
  }

  @Test
  void a_repository_of_sha256_is_refused_in_words() throws Exception {
    Git.run(temp, "init", "-q", "--bare", "--object-format=sha256", "sha256.git");
    assertThatThrownBy(() -> GitRepository.open(temp.resolve("sha256.git")))
        .isInstanceOf(GitException.class)
        .hasMessageContaining("sha256");
  }

  @Test
  void an_extension_of_git_that_is_not_known_is_refused_by_its_name() throws Exception {
    Path linux = temp.resolve("extended.git");
    NewRepository.create(linux).close();
    Git.run(linux, "config", "extensions.foobar", "1");
    GitRepository.open(linux).close(); // as in git, extensions have no meaning in version 0
    Git.run(linux, "config", "core.repositoryformatversion", "1");
    assertThatThrownBy(() -> GitRepository.open(linux))
        .isInstanceOf(GitException.class)
        .hasMessageContaining("foobar");
  }

  @Test
  void references_are_read_from_tables_as_well() throws Exception {
    Path linux = temp.resolve("tables.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a.c", "int a;\n").commit(LocalDate.EPOCH).tag("v6.1");
    }
    String commit = Git.run(linux, "rev-parse", "v6.1^{commit}");
    try (FileRepository repository = new FileRepository(linux.toFile())) {
      repository.convertRefStorage(ConfigConstants.CONFIG_REF_STORAGE_REFTABLE, false, false);
    }
    assertThat(linux.resolve("reftable/tables.list")).exists();
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(repository.tagNames()).containsExactly("v6.1");
      assertThat(repository.tag("v6.1").orElseThrow().commit()).contains(commit);
      assertThat(repository.commit("HEAD").orElseThrow().id()).isEqualTo(commit);
    }
  }

  @Test
  void a_replacement_does_not_change_what_a_tag_leads_to() throws Exception {
    Path linux = temp.resolve("replaced.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a.c", "int a;\n").commit(LocalDate.EPOCH).tag("v6.1");
      repository.file("a.c", "int b;\n").commit(LocalDate.EPOCH).tag("v6.2");
    }
    String tree = Git.run(linux, "rev-parse", "v6.1^{tree}");
    Git.run(linux, "replace", "v6.1^{commit}", "v6.2^{commit}");
    assertThat(Git.run(linux, "rev-parse", "v6.1^{tree}")).isNotEqualTo(tree);
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(repository.tag("v6.1").orElseThrow().tree()).isEqualTo(tree);
    }
  }

  /** Two hundred versions of a growing file, and as many files that deltas can't make small. */
  private static Map<String, String> versions(Path path) {
    Map<String, String> expected = new TreeMap<>();
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    try (NewRepository repository = NewRepository.create(path)) {
      for (int i = 0; i < 200; i++) {
        text.insert(random.nextInt(text.length() + 1), "int a" + random.nextInt() + ";\n");
        String noise =
            random.ints(i * 40L, 0, 64).mapToObj(Integer::toString).collect(Collectors.joining());
        expected.put("a" + i + ".c", text.toString());
        expected.put("b" + i + ".c", noise);
      }
      expected.put("empty.c", "");
      expected.forEach(repository::file);
      repository.commit(DAY).tag("v6.1");
    }
    return expected;
  }

  @Test
  void a_damaged_pack_gives_the_right_content_or_says_what_is_missing() throws Exception {
    Path path = temp.resolve("versions.git");
    Map<String, String> expected = versions(path);
    Git.run(path, "repack", "-q", "-a", "-d", "-f");
    Path pack;
    try (Stream<Path> files = Files.list(path.resolve("objects/pack"))) {
      pack = files.filter(file -> file.toString().endsWith(".pack")).findFirst().orElseThrow();
    }
    pack.toFile().setWritable(true);
    byte[] whole = Files.readAllBytes(pack);
    Random random = new Random(2);
    int told = 0;
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      damaged[whole.length / 4 + random.nextInt(whole.length / 2)] ^=
          (byte) (1 + random.nextInt(255));
      Files.write(pack, damaged);
      Map<String, String> read;
      try {
        read = contents(path, "v6.1");
      } catch (GitException e) {
        told++; // a tree or the tag was damaged
        continue;
      }
      for (Map.Entry<String, String> file : read.entrySet()) {
        if (!file.getValue().equals(expected.get(file.getKey()))) {
          assertThat(file.getValue()).matches("(damaged|missing).*");
          told++;
        }
      }
    }
    assertThat(told).isPositive();
  }

  @Test
  void a_missing_blob_is_told_and_the_others_are_read() throws Exception {
    String id;
    try (GitRepository repository = GitRepository.open(bare)) {
      Directory root =
          repository.trees(Set.of("rs")).read(repository.tag("v6.1").orElseThrow().tree());
      id = repository.blobId(root.directories().get(0).blob(0));
    }
    Files.delete(bare.resolve("objects/" + id.substring(0, 2) + "/" + id.substring(2)));
    assertThat(contents(bare, "v6.1"))
        .containsEntry("rust/lib.rs", "missing from the repository")
        .containsEntry("kernel/fork.c", "int b;\n");
  }
}
