package org.langmix.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.failure.GitException;
import org.langmix.git.object.Content;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.UnreadableDirectory;

/**
 * Packs that are made to mislead. Their objects are refused with a reason, and nothing worse
 * happens.
 */
@Timeout(60)
class HostilePackTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 25);
  private static final byte[] NONE = {};
  private static final String OTHER = "0123456789012345678901234567890123456789";

  @TempDir private Path temp;
  private final HandmadePack pack = new HandmadePack();
  private Path linux;
  private String blob;

  @BeforeEach
  void makeRepository() throws Exception {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a/a.c", "int a;\n").commit(DAY).tag("v6.1");
    }
    blob = Git.run(linux, "rev-parse", "v6.1:a/a.c");
    remove(blob);
  }

  private void remove(String id) throws Exception {
    Files.delete(linux.resolve("objects/" + id.substring(0, 2) + "/" + id.substring(2)));
  }

  /** Reads the blob, and returns its content or the reason why it can't be read. */
  private String read() throws Exception {
    pack.write(linux);
    return readAtOnce();
  }

  private String readAtOnce() throws Exception {
    try (GitRepository repository = GitRepository.open(linux)) {
      repository.trees(Set.of("c")).read(repository.tag("v6.1").orElseThrow().tree());
      ConcurrentMap<Integer, String> results = new ConcurrentHashMap<>();
      BitSet wanted = new BitSet();
      wanted.set(0);
      repository
          .find(wanted, 1)
          .read(
              1,
              () ->
                  new BlobConsumer() {
                    @Override
                    public void accept(int number, Content content, boolean isBase) {
                      results.put(
                          number,
                          new String(
                              content.bytes(), 0, content.length(), StandardCharsets.ISO_8859_1));
                    }

                    @Override
                    public void unreadable(int number, String reason) {
                      results.put(number, reason);
                    }
                  },
              () -> null);
      return results.get(0);
    }
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void what_is_sound_is_read() throws Exception {
    byte[] content = "int a;\n".getBytes(StandardCharsets.US_ASCII);
    pack.add(OTHER, Constants.OBJ_BLOB, content.length, NONE, content);
    pack.addDelta(blob, OTHER, HandmadePack.copy(content.length));
    assertThat(read()).isEqualTo("int a;\n");
  }

  @Test
  void a_delta_on_what_is_in_the_place_of_its_base_is_refused() throws Exception {
    byte[] content = "int a;\n".getBytes(StandardCharsets.US_ASCII);
    byte[] other = "int b;\n".getBytes(StandardCharsets.US_ASCII);
    String second = OTHER.replace('0', '1');
    pack.add(OTHER, Constants.OBJ_BLOB, content.length, NONE, content);
    pack.add(second, Constants.OBJ_BLOB, other.length, NONE, other);
    pack.addDelta(blob, OTHER, HandmadePack.copy(content.length)).write(linux);
    assertThat(readAtOnce()).isEqualTo("int a;\n");
    PackIndexFile.of(linux).swapOffsets(second, OTHER).write();
    assertThat(readAtOnce()).isEqualTo("damaged: its content does not have its id");
  }

  @Test
  void a_delta_on_itself_is_refused() throws Exception {
    pack.addDelta(blob, blob, HandmadePack.copy(7));
    assertThat(read()).isEqualTo("damaged: its delta base is not in the pack");
  }

  @Test
  void deltas_on_each_other_are_refused() throws Exception {
    pack.addDelta(blob, OTHER, HandmadePack.copy(7)).addDelta(OTHER, blob, HandmadePack.copy(7));
    assertThat(read()).isEqualTo("damaged: its delta chain is a loop, or too long");
  }

  @Test
  void a_delta_on_what_lies_outside_the_pack_or_at_no_distance_is_refused() throws Exception {
    for (byte[] distance : new byte[][] {bytes(0x7f), bytes(0), bytes(0xff, 0xff, 0xff, 0x7f)}) {
      HandmadePack one = new HandmadePack();
      one.add(blob, HandmadePack.OFFSET_DELTA, 4, distance, HandmadePack.copy(7)).write(linux);
      assertThat(readWritten()).startsWith("damaged: its delta base is not ");
    }
  }

  private String readWritten() throws Exception {
    try (GitRepository repository = GitRepository.open(linux)) {
      repository.trees(Set.of("c")).read(repository.tag("v6.1").orElseThrow().tree());
      return assertThatThrownBy(() -> repository.read(0))
          .isInstanceOf(GitException.class)
          .asInstanceOf(InstanceOfAssertFactories.type(GitException.class))
          .actual()
          .object()
          .orElseThrow()
          .reason();
    }
  }

  @Test
  void a_delta_on_what_the_pack_does_not_hold_is_refused() throws Exception {
    pack.addDelta(blob, OTHER, HandmadePack.copy(7));
    assertThat(read()).isEqualTo("damaged: its delta base is not in the pack");
  }

  @Test
  void a_delta_that_claims_to_make_gigabytes_is_refused() throws Exception {
    byte[] content = "int a;\n".getBytes(StandardCharsets.US_ASCII);
    pack.add(OTHER, Constants.OBJ_BLOB, content.length, NONE, content);
    pack.addDelta(blob, OTHER, bytes(7, 0xff, 0xff, 0xff, 0xff, 0x7f, 0x90, 7));
    assertThat(read()).isEqualTo("larger than 128 MiB");
  }

  @Test
  void a_delta_that_makes_more_than_it_claims_is_refused() throws Exception {
    byte[] content = "int a;\n".getBytes(StandardCharsets.US_ASCII);
    pack.add(OTHER, Constants.OBJ_BLOB, content.length, NONE, content);
    pack.addDelta(blob, OTHER, bytes(7, 7, 0x90, 7, 0x90, 7));
    assertThat(read()).isEqualTo("damaged: one of its deltas does not fit its delta base");
  }

  @Test
  void an_object_that_claims_gigabytes_is_refused() throws Exception {
    pack.add(blob, Constants.OBJ_BLOB, 5L << 30, NONE, NONE);
    assertThat(read()).isEqualTo("larger than 128 MiB");
  }

  @Test
  void an_object_that_inflates_to_more_than_it_claims_is_refused() throws Exception {
    pack.add(blob, Constants.OBJ_BLOB, 7, NONE, new byte[64 << 20]);
    assertThat(read()).isEqualTo("damaged: its zlib data are broken or have the wrong size");
  }

  @Test
  void a_blob_over_128_mebibytes_is_refused() throws Exception {
    byte[] content = new byte[(128 << 20) + 1];
    pack.add(blob, Constants.OBJ_BLOB, content.length, NONE, content);
    assertThat(read()).isEqualTo("larger than 128 MiB");
  }

  @Test
  void an_object_of_another_type_is_refused() throws Exception {
    pack.add(blob, Constants.OBJ_COMMIT, 0, NONE, NONE);
    assertThat(read()).isEqualTo("damaged: its content does not have its id");
  }

  @Test
  void a_chain_of_deltas_without_measure_is_refused() throws Exception {
    byte[] content = "int a;\n".getBytes(StandardCharsets.US_ASCII);
    String before = "%040x".formatted(0);
    pack.add(before, Constants.OBJ_BLOB, content.length, NONE, content);
    for (int i = 1; i < 20_000; i++) {
      String id = "%040x".formatted(i);
      pack.addDelta(id, before, HandmadePack.copy(content.length));
      before = id;
    }
    pack.addDelta(blob, before, HandmadePack.copy(content.length));
    assertThat(read()).isEqualTo("damaged: its delta chain is a loop, or too long");
  }

  @Test
  void a_directory_made_of_deltas_on_each_other_is_unread() throws Exception {
    String tree = Git.run(linux, "rev-parse", "v6.1:a");
    remove(tree);
    pack.addDelta(tree, OTHER, HandmadePack.copy(7)).addDelta(OTHER, tree, HandmadePack.copy(7));
    pack.write(linux);
    try (GitRepository repository = GitRepository.open(linux)) {
      Directory root =
          repository.trees(Set.of("c")).read(repository.tag("v6.1").orElseThrow().tree());
      assertThat(root.unread())
          .extracting(UnreadableDirectory::reason)
          .containsExactly("damaged: its delta chain is a loop, or too long");
    }
  }

  @Test
  void a_commit_made_of_deltas_on_each_other_is_refused() throws Exception {
    String commit = Git.run(linux, "rev-parse", "v6.1^{commit}");
    remove(commit);
    pack.addDelta(commit, OTHER, HandmadePack.copy(7))
        .addDelta(OTHER, commit, HandmadePack.copy(7));
    pack.write(linux);
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThatThrownBy(() -> repository.tag("v6.1"))
          .isInstanceOf(GitException.class)
          .hasMessageContaining("its delta chain is a loop");
      assertThatThrownBy(() -> repository.commit("master")).isInstanceOf(GitException.class);
    }
  }

  @Test
  void a_commit_that_is_its_own_ancestor_is_refused() throws Exception {
    String commit = Git.run(linux, "rev-parse", "v6.1^{commit}");
    String text = Git.run(linux, "cat-file", "-p", commit) + "\n";
    remove(commit);
    byte[] content =
        text.replaceFirst("\nauthor", "\nparent " + commit + "\nauthor")
            .getBytes(StandardCharsets.US_ASCII);
    pack.add(commit, Constants.OBJ_COMMIT, content.length, NONE, content).write(linux);
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThatThrownBy(() -> repository.commit("master"))
          .hasMessageContaining("its content does not have its id");
    }
  }

  @Test
  void a_tag_of_itself_is_refused() throws Exception {
    String tag = Git.run(linux, "rev-parse", "v6.1");
    remove(tag);
    byte[] content =
        "object %s\ntype tag\ntag v6.1\n\nLinux\n"
            .formatted(tag)
            .getBytes(StandardCharsets.US_ASCII);
    pack.add(tag, Constants.OBJ_TAG, content.length, NONE, content).write(linux);
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThatThrownBy(() -> repository.tag("v6.1"))
          .isInstanceOf(GitException.class)
          .hasMessageContaining("its content does not have its id");
    }
  }

  @Test
  void an_index_of_another_pack_is_not_used() throws Exception {
    byte[] content = "int a;\n".getBytes(StandardCharsets.US_ASCII);
    pack.add(blob, Constants.OBJ_BLOB, content.length, NONE, content).write(linux);
    PackIndexFile index = PackIndexFile.of(linux);
    index.setPackChecksum(new byte[20]).write();
    assertThat(readWritten())
        .isEqualTo("damaged: pack-handmade.pack is cut off, or its index belongs to another pack");
  }

  @Test
  void a_pack_that_is_cut_off_is_not_used() throws Exception {
    byte[] content = new byte[1000];
    pack.add(blob, Constants.OBJ_BLOB, content.length, NONE, content).write(linux);
    Path file = PackIndexFile.of(linux).pack();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 7) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(readWritten()).startsWith("damaged: pack-handmade.pack ");
    }
  }

  @Test
  void an_index_that_is_cut_off_or_claims_too_much_is_told_where_objects_are_missing()
      throws Exception {
    byte[] content = "int a;\n".getBytes(StandardCharsets.US_ASCII);
    pack.add(blob, Constants.OBJ_BLOB, content.length, NONE, content).write(linux);
    Path file = PackIndexFile.of(linux).file();
    byte[] whole = Files.readAllBytes(file);
    byte[] large = whole.clone();
    Arrays.fill(large, 8, 8 + 1024, (byte) 0x7f);
    for (byte[] index : new byte[][] {NONE, Arrays.copyOf(whole, 1000), large}) {
      Files.write(file, index);
      assertThat(readWritten())
          .isEqualTo("missing from the repository (the index of pack-handmade.pack can't be read)");
    }
  }

  @Test
  void an_index_that_says_an_object_is_nowhere_is_not_believed() throws Exception {
    byte[] content = "int a;\n".getBytes(StandardCharsets.US_ASCII);
    pack.add(blob, Constants.OBJ_BLOB, content.length, NONE, content).write(linux);
    int right = PackIndexFile.of(linux).offset(blob);
    for (int offset : new int[] {0, 1, 8, right + 1, right + 5, 100_000, -1, 0x80000005}) {
      PackIndexFile.of(linux).setOffset(blob, offset).write();
      assertThat(readWritten()).as("offset %d", offset).startsWith("damaged: ");
    }
  }

  @Test
  void directories_that_borrow_from_each_other_are_read_once() throws Exception {
    Path other = temp.resolve("other.git");
    try (NewRepository repository = NewRepository.create(other)) {
      repository.file("a.c", "int a;\n").commit(DAY);
    }
    borrow(linux, other);
    borrow(other, linux);
    try (GitRepository repository = GitRepository.open(linux)) {
      repository.trees(Set.of("c")).read(repository.tag("v6.1").orElseThrow().tree());
      assertThat(repository.read(0)).asString().isEqualTo("int a;\n");
    }
  }

  @Test
  void names_of_borrowed_directories_are_read_as_git_reads_them() throws Exception {
    for (String name : new String[] {"at end ", "q\"uote", "plain.git"}) {
      try (NewRepository repository = NewRepository.create(temp.resolve(name))) {
        repository.file("a.c", "int a;\n").commit(DAY);
      }
    }
    Files.createDirectories(linux.resolve("objects/info"));
    Path alternates = linux.resolve("objects/info/alternates");
    for (String line :
        new String[] {
          "../../at end /objects", "\"../../q\\\"uot\\145/objects\"", "#\n\n../../plain.git/objects"
        }) {
      Files.writeString(alternates, line + "\n");
      assertThat(Git.run(linux, "cat-file", "-p", blob)).as(line).isEqualTo("int a;");
      assertThat(readAtOnce()).as(line).isEqualTo("int a;\n");
    }
  }

  @Test
  void a_borrowed_directory_that_is_not_there_is_told() throws Exception {
    borrow(linux, temp.resolve("nowhere.git"));
    assertThat(readWritten())
        .isEqualTo("missing from the repository (a directory in info/alternates does not exist)");
  }

  private static void borrow(Path from, Path to) throws Exception {
    Files.createDirectories(from.resolve("objects/info"));
    Files.writeString(from.resolve("objects/info/alternates"), to.resolve("objects") + "\n");
  }
}
