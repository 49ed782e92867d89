package org.langmix.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.Trees;
import org.langmix.git.tree.UnreadableDirectory;

class TreeReaderTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 25);
  private static final int VERSIONS = 60;

  /**
   * Git sorts these names as a, a-.c, a.c, a/b.c, a0.c. The name a.c may be a file or a directory.
   */
  private static final List<String> PATHS =
      List.of(
          "a-.c",
          "a.c",
          "a.c/b.c",
          "a/b.c",
          "a/b/c.c",
          "a/b/d.c",
          "a/b0.c",
          "a0.c",
          "a0/b.c",
          "b.c",
          "b.txt",
          "b/b.txt",
          "c/d/e/f.c",
          "\u00e4.c",
          "z.c");

  @TempDir private Path temp;

  /** The content of each version: the text of each path. */
  private static List<Map<String, String>> randomVersions() {
    Random random = new Random(1);
    Map<String, String> files = new TreeMap<>();
    return IntStream.range(0, VERSIONS)
        .<Map<String, String>>mapToObj(
            version -> {
              for (int i = random.nextInt(4); i >= 0; i--) {
                String path = PATHS.get(random.nextInt(PATHS.size()));
                files.remove(path);
                if (random.nextInt(3) > 0) {
                  files.keySet().removeIf(p -> (p + "/").startsWith(path + "/"));
                  files.keySet().removeIf(p -> path.startsWith(p + "/"));
                  files.put(path, "int a" + random.nextInt(3) + ";\n");
                }
              }
              return new TreeMap<>(files);
            })
        .toList();
  }

  private void write(List<Map<String, String>> versions) {
    try (NewRepository repository = NewRepository.create(temp.resolve("linux.git"))) {
      for (int i = 0; i < versions.size(); i++) {
        PATHS.forEach(repository::without);
        versions.get(i).forEach(repository::file);
        repository.commit(DAY).tag("v" + i);
      }
    }
  }

  private static List<String> trees(GitRepository repository) {
    return IntStream.range(0, VERSIONS)
        .mapToObj(i -> repository.tag("v" + i).orElseThrow().tree())
        .toList();
  }

  private static Map<String, String> files(GitRepository repository, Directory root) {
    Map<String, String> files = new TreeMap<>();
    addFiles(repository, root, "", files, new HashMap<>());
    return files;
  }

  private static void addFiles(
      GitRepository repository,
      Directory directory,
      String path,
      Map<String, String> files,
      Map<Integer, String> paths) {
    for (int i = 0; i < directory.fileCount(); i++) {
      String file = path + directory.fileName(i);
      files.put(file, new String(repository.read(directory.blob(i)), StandardCharsets.UTF_8));
      assertThat(paths.put(directory.path(i), file)).isNull();
    }
    for (Directory below : directory.directories()) {
      assertThat(below.isEmpty()).isFalse();
      addFiles(repository, below, path + below.name() + "/", files, paths);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void trees_read_together_or_one_by_one_hold_what_they_were_made_of(int threads)
      throws InterruptedException {
    List<Map<String, String>> versions = randomVersions();
    write(versions);
    versions.forEach(files -> files.keySet().removeIf(path -> path.endsWith(".txt")));
    try (GitRepository repository = GitRepository.open(temp.resolve("linux.git"))) {
      List<String> trees = trees(repository);
      Trees together = repository.trees(Set.of("c"));
      Trees oneByOne = repository.trees(Set.of("c"));
      List<Directory> roots = together.read(trees, threads, () -> {});
      for (int i = 0; i < VERSIONS; i++) {
        assertThat(files(repository, roots.get(i))).isEqualTo(versions.get(i));
        assertThat(files(repository, oneByOne.read(trees.get(i)))).isEqualTo(versions.get(i));
        assertThat(together.read(trees.get(i))).isSameAs(roots.get(i));
      }
    }
  }

  @Test
  void a_path_has_one_number_in_all_trees() throws InterruptedException {
    write(randomVersions());
    Map<String, Integer> numbers = new HashMap<>();
    try (GitRepository repository = GitRepository.open(temp.resolve("linux.git"))) {
      for (Directory root : repository.trees(Set.of("c")).read(trees(repository), 8, () -> {})) {
        addNumbers(root, "", numbers);
      }
    }
    assertThat(numbers.values())
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, numbers.size()).boxed().toList());
  }

  private static void addNumbers(Directory directory, String path, Map<String, Integer> numbers) {
    for (int i = 0; i < directory.fileCount(); i++) {
      Integer other = numbers.put(path + directory.fileName(i), directory.path(i));
      assertThat(other).isIn(null, directory.path(i));
    }
    directory.directories().forEach(below -> addNumbers(below, path + below.name() + "/", numbers));
  }

  @Test
  void a_tree_that_is_missing_is_told() {
    write(randomVersions());
    try (GitRepository repository = GitRepository.open(temp.resolve("linux.git"))) {
      String missing = "0123456789012345678901234567890123456789";
      Directory root = repository.trees(Set.of("c")).read(missing);
      assertThat(root.isEmpty()).isTrue();
      assertThat(root.isWhole()).isFalse();
      assertThat(root.unread())
          .containsExactly(new UnreadableDirectory("", missing, "missing from the repository"));
    }
  }

  @Test
  void a_directory_that_is_missing_is_told_and_the_others_are_read() throws Exception {
    Path linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository
          .file("a/b/c.c", "int c;\n")
          .file("a/d.txt", "text\n")
          .file("e/f.c", "int f;\n")
          .commit(DAY)
          .tag("v1");
    }
    String tree = Git.run(linux, "rev-parse", "v1:a/b");
    Files.delete(linux.resolve("objects/" + tree.substring(0, 2) + "/" + tree.substring(2)));
    try (GitRepository repository = GitRepository.open(linux)) {
      Directory root =
          repository.trees(Set.of("c")).read(repository.tag("v1").orElseThrow().tree());
      assertThat(root.isWhole()).isFalse();
      assertThat(root.unread()).isEmpty();
      assertThat(root.directories()).extracting(Directory::name).containsExactly("a", "e");
      assertThat(root.directories().get(0).unread())
          .containsExactly(new UnreadableDirectory("b", tree, "missing from the repository"));
      assertThat(root.directories().get(1).isWhole()).isTrue();
    }
  }
}
