package org.langmix.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.failure.GitException;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.UnreadableDirectory;

/** Trees of shapes that no source code has. */
@Timeout(60)
class HostileTreeTest {
  private static final String ID = "aaaaaaaaaaaaaaaaaaaa";

  @TempDir private Path temp;
  private FileRepository made;
  private ObjectInserter inserter;
  private ObjectId blob;

  @BeforeEach
  void makeRepository() throws IOException {
    made = new FileRepository(temp.resolve("linux.git").toFile());
    made.create(true);
    inserter = made.getObjectDatabase().newPackInserter();
    blob = inserter.insert(Constants.OBJ_BLOB, "int a;\n".getBytes(StandardCharsets.US_ASCII));
  }

  @AfterEach
  void closeRepository() {
    inserter.close();
    made.close();
  }

  private ObjectId file() throws IOException {
    TreeFormatter tree = new TreeFormatter();
    tree.append("a.c", FileMode.REGULAR_FILE, blob);
    return inserter.insert(tree);
  }

  /** Makes a tree of directories that all have the same content. */
  private ObjectId directories(int count, String name, ObjectId below) throws IOException {
    TreeFormatter tree = new TreeFormatter();
    for (int i = 0; i < count; i++) {
      tree.append("%s%07d".formatted(name, i), FileMode.TREE, below);
    }
    return inserter.insert(tree);
  }

  private Directory read(ObjectId tree) throws IOException {
    inserter.flush();
    try (GitRepository repository = GitRepository.open(temp.resolve("linux.git"))) {
      return repository.trees(Set.of("c")).read(tree.name());
    }
  }

  private static UnreadableDirectory lowest(Directory root) {
    Directory at = root;
    while (at.unread().isEmpty()) {
      at = at.directories().get(0);
    }
    return at.unread().get(0);
  }

  @Test
  void directories_deeper_than_git_goes_are_unread() throws IOException {
    ObjectId tree = file();
    for (int depth = 0; depth < 10_000; depth++) {
      tree = directories(1, "d", tree);
    }
    Directory root = read(tree);
    assertThat(root.isWhole()).isFalse();
    assertThat(lowest(root).reason()).isEqualTo("more than 256 directories deep");
  }

  @Test
  void directories_with_a_path_that_no_system_takes_are_unread() throws IOException {
    ObjectId tree = file();
    for (int depth = 0; depth < 300; depth++) {
      tree = directories(1, "d".repeat(250), tree);
    }
    assertThat(lowest(read(tree)).reason()).isEqualTo("its path has more than 65,536 characters");
  }

  @Test
  void a_name_of_ten_thousand_characters_is_read() throws IOException {
    String name = "d".repeat(10_000);
    Directory root = read(directories(1, name, file()));
    assertThat(root.isWhole()).isTrue();
    assertThat(root.directories().get(0).name()).isEqualTo(name + "0000000");
  }

  @Test
  void directories_that_multiply_are_refused() throws IOException {
    ObjectId tree = file();
    for (int depth = 0; depth < 10; depth++) {
      tree = directories(10, "d", tree);
    }
    ObjectId bomb = tree;
    assertThatThrownBy(() -> read(bomb))
        .isInstanceOf(GitException.class)
        .hasMessageContaining("more than 100,000 directories");
  }

  @Test
  void files_that_multiply_are_refused() throws IOException {
    TreeFormatter files = new TreeFormatter();
    for (int i = 0; i < 10_000; i++) {
      files.append("%07d.c".formatted(i), FileMode.REGULAR_FILE, blob);
    }
    ObjectId bomb = directories(1000, "d", inserter.insert(files));
    assertThatThrownBy(() -> read(bomb))
        .isInstanceOf(GitException.class)
        .hasMessageContaining("more than 1,500,000 files");
  }

  @Test
  void names_that_differ_only_in_bytes_that_are_no_utf8_are_two() throws IOException {
    TreeFormatter files = new TreeFormatter();
    for (String name : new String[] {"a\\376.c", "a\\x.c", "\u00e4.c", "a\u00fe.c", "a\u00ff.c"}) {
      boolean utf8 = name.startsWith("\u00e4");
      byte[] bytes = name.getBytes(utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
      files.append(bytes, 0, bytes.length, FileMode.REGULAR_FILE, blob, true);
    }
    Directory root = read(inserter.insert(files));
    assertThat(IntStream.range(0, 5).mapToObj(root::fileName))
        .containsExactly("a\\\\376.c", "a\\x.c", "\u00e4.c", "a\\376.c", "a\\377.c");
    assertThat(IntStream.range(0, 5).map(root::path)).doesNotHaveDuplicates();
  }

  @Test
  void a_million_files_in_a_directory_are_read() throws IOException {
    TreeFormatter files = new TreeFormatter(40 << 20);
    for (int i = 0; i < 1_000_000; i++) {
      files.append("%07d.c".formatted(i), FileMode.REGULAR_FILE, blob);
    }
    assertThat(read(inserter.insert(files)).fileCount()).isEqualTo(1_000_000);
  }

  @Test
  void what_is_no_list_of_files_is_unread() throws IOException {
    byte[] id = new byte[20];
    for (String entries :
        new String[] {"100644 a.c", "100644 a.c\0", "100644 \0", "1x0644 a.c\0", "a.c\0", "\0"}) {
      byte[] start = entries.getBytes(StandardCharsets.ISO_8859_1);
      byte[] tree = Arrays.copyOf(start, start.length + (entries.endsWith(" a.c\0") ? 19 : 20));
      System.arraycopy(id, 0, tree, start.length, tree.length - start.length);
      Directory root = read(inserter.insert(Constants.OBJ_TREE, tree));
      assertThat(root.unread())
          .extracting(UnreadableDirectory::reason)
          .containsExactly("damaged: it is not a valid tree");
    }
  }

  @Test
  void looking_for_a_file_in_what_is_no_tree_is_a_failure_that_names_it() throws IOException {
    for (String damaged :
        new String[] {"1", "100644 MAINT", "100644 a\0short", "37777777777 MAINTAINERS\0" + ID}) {
      ObjectId tree =
          inserter.insert(Constants.OBJ_TREE, damaged.getBytes(StandardCharsets.US_ASCII));
      inserter.flush();
      try (GitRepository repository = GitRepository.open(temp.resolve("linux.git"))) {
        assertThatThrownBy(() -> repository.file(tree.name(), "MAINTAINERS"))
            .isInstanceOf(GitException.class)
            .hasMessageStartingWith("MAINTAINERS can't be read, as object ");
        assertThatThrownBy(() -> repository.entry(tree.name(), "MAINTAINERS"))
            .isInstanceOf(GitException.class)
            .hasMessage(
                "MAINTAINERS can't be looked up, as a tree is damaged: it is not a valid"
                    + " object of its type");
      }
    }
  }
}
