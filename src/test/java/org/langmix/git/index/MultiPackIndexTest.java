package org.langmix.git.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.Git;
import org.langmix.git.GitRepository;
import org.langmix.git.NewRepository;
import org.langmix.git.tree.Directory;

/** Multi-pack indexes as git writes them. */
class MultiPackIndexTest {
  private static final int PACKS = 5;
  private static final int FILES = 40;

  @TempDir private Path temp;
  private Path linux;
  private Path file;

  /** Makes a pack of every commit, each with files of its own. */
  @BeforeEach
  void makePacks() throws Exception {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      for (int pack = 0; pack < PACKS; pack++) {
        for (int i = 0; i < FILES; i++) {
          repository.file("a%d/%d.c".formatted(pack, i), "int a%d_%d;\n".formatted(pack, i));
        }
        repository.commit(LocalDate.EPOCH.plusDays(pack)).lightweightTag("v" + pack);
        Git.run(linux, "repack", "-d", "-q");
      }
    }
    Git.run(linux, "multi-pack-index", "write");
    file = linux.resolve("objects/pack/multi-pack-index");
  }

  private List<Path> packs() throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files.filter(path -> path.toString().endsWith(".idx")).sorted().toList();
    }
  }

  private List<ObjectId> objects() throws Exception {
    return Git.run(linux, "cat-file", "--batch-all-objects", "--batch-check=%(objectname)")
        .lines()
        .map(ObjectId::fromString)
        .toList();
  }

  private static List<String> contents(Path linux) {
    List<String> contents = new ArrayList<>();
    try (GitRepository repository = GitRepository.open(linux)) {
      String tree = repository.tag("v" + (PACKS - 1)).orElseThrow().tree();
      Directory top = repository.trees(Set.of("c")).read(tree);
      assertThat(top.isWhole()).isTrue();
      for (int blob = 0; blob < repository.blobCount(); blob++) {
        contents.add(new String(repository.read(blob), StandardCharsets.UTF_8));
      }
    }
    return contents;
  }

  @Test
  void every_object_is_in_the_pack_that_it_names() throws Exception {
    MultiPackIndex index = MultiPackIndex.open(file);
    assertThat(index.packs())
        .containsExactlyElementsOf(packs().stream().map(f -> f.getFileName().toString()).toList());
    assertThat(objects()).hasSize(PACKS * (FILES + 3));
    for (ObjectId object : objects()) {
      Path pack = packs().get(index.packOf(object));
      assertThat(PackIndex.open(pack).offsetOf(object)).isPositive();
    }
    assertThat(index.packOf(ObjectId.zeroId())).isEqualTo(MultiPackIndex.UNKNOWN);
  }

  @Test
  void one_that_is_cut_off_is_refused() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length - 20; length += 97) {
      Path cut = Files.write(temp.resolve("cut"), Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> MultiPackIndex.open(cut)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void whatever_is_damaged_it_names_a_pack_or_none_and_all_files_are_read() throws Exception {
    List<String> expected = contents(linux);
    assertThat(expected).hasSize(PACKS * FILES).doesNotHaveDuplicates();
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      for (int byteCount = 1 + random.nextInt(20); byteCount > 0; byteCount--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Files.delete(file);
      Files.write(file, damaged);
      assertThat(contents(linux)).isEqualTo(expected);
    }
  }

  @Test
  void one_that_names_packs_that_are_gone_does_no_harm() throws Exception {
    List<String> expected = contents(linux);
    byte[] old = Files.readAllBytes(file);
    Git.run(linux, "repack", "-a", "-d", "-q");
    assertThat(packs()).hasSize(1);
    Files.write(file, old);
    assertThat(contents(linux)).isEqualTo(expected);
  }
}
