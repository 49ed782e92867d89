package org.langmix.git.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.internal.storage.file.PackIndex;
import org.eclipse.jgit.internal.storage.file.PackMidx;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.git.Git;
import org.langmix.git.NewRepository;
import org.langmix.git.file.MappedFile;

/** Packs of every shape that git makes. Each blob is read as JGit's own reader reads it. */
class PackShapesIT {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 25);
  private static final int VERSIONS = 120;
  private static final int FILES = 12;

  @TempDir private static Path directory;
  private static Path history;

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void copyHistory() throws IOException {
    linux = temp.resolve("linux.git");
    PathUtils.copyDirectory(history, linux);
  }

  @BeforeAll
  static void makeHistory() {
    history = directory.resolve("linux.git");
    Random random = new Random(1);
    List<StringBuilder> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      files.add(new StringBuilder());
    }
    try (NewRepository repository = NewRepository.create(history)) {
      repository.file("empty.c", "");
      for (int version = 0; version < VERSIONS; version++) {
        for (int edits = 0; edits < 4; edits++) {
          int file = random.nextInt(FILES);
          edit(files.get(file), random);
          repository.file("a" + file + ".c", files.get(file).toString());
        }
        repository.file("noise.c", noise(random, 30_000));
        repository.commit(DAY.plusDays(version)).tag("v6." + version);
      }
    }
  }

  private static void edit(StringBuilder text, Random random) {
    int from = random.nextInt(text.length() + 1);
    text.delete(from, Math.min(text.length(), from + random.nextInt(40)));
    for (int lines = 1 + random.nextInt(30); lines > 0; lines--) {
      text.insert(from, "int a" + random.nextInt() + ";\n");
    }
  }

  /** Bytes that no delta makes small. */
  private static byte[] noise(Random random, int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "repack -q -a -d -f --depth=250 --window=50",
        "repack -q -a -d -f --depth=0",
        "-c pack.packSizeLimit=1m repack -q -a -d -f",
        "gc -q --aggressive",
        "-c repack.useDeltaBaseOffset=false repack -q -a -d -f --depth=250",
        "-c core.compression=0 repack -q -a -d -F",
        "-c core.compression=9 repack -q -a -d -F"
      })
  void a_repository_is_read_however_it_is_packed(String repack) throws Exception {
    Git.run(linux, repack.split(" ", -1));
    checkBlobs(linux, FILES * 10);
  }

  @Test
  void unreachable_objects_in_a_cruft_pack_are_read() throws Exception {
    Git.run(linux, "repack", "-q", "-a", "-d");
    Git.run(linux, "update-ref", "-d", "refs/heads/master");
    for (int version = VERSIONS / 2; version < VERSIONS; version++) {
      Git.run(linux, "update-ref", "-d", "refs/tags/v6." + version);
    }
    Git.run(linux, "repack", "-q", "--cruft", "-a", "-d");
    checkBlobs(linux, FILES * 10);
  }

  @Test
  void several_packs_below_a_multi_pack_index_are_read() throws Exception {
    Git.run(linux, "-c", "pack.packSizeLimit=1m", "repack", "-q", "-a", "-d", "-f");
    Git.run(linux, "multi-pack-index", "write");
    checkBlobs(linux, FILES * 10);
  }

  @Test
  void thin_packs_that_a_fetch_completed_are_read() throws Exception {
    Git.run(linux, "repack", "-q", "-a", "-d", "-f", "--depth=50");
    Path clone = temp.resolve("clone.git");
    Git.run(temp, "init", "-q", "--bare", clone.toString());
    for (String tags : List.of("v6.9", "v6.50", "v6.119")) {
      Git.run(
          clone,
          "-c",
          "fetch.unpackLimit=1",
          "fetch",
          "-q",
          linux.toUri().toString(),
          "refs/tags/" + tags + ":refs/tags/" + tags);
    }
    checkBlobs(clone, FILES * 10);
  }

  /** Reads all blobs in packs, with several sizes of mapped pieces and of the cache. */
  private static void checkBlobs(Path path, int least) throws IOException {
    int blobs = 0;
    try (FileRepository repository = new FileRepository(path.toFile());
        ObjectReader reader = repository.newObjectReader()) {
      List<Pack> packs = packs(repository.getObjectDatabase());
      assertThat(packs).isNotEmpty();
      for (Pack pack : packs) {
        List<PackIndex.MutableEntry> entries = blobs(pack.getIndex(), reader);
        check(pack, entries, 9, 1 << 24, reader);
        check(pack, entries, 30, 20_000, reader);
        blobs += entries.size();
      }
    }
    assertThat(blobs).isGreaterThan(least);
  }

  /** The packs of a directory, one by one even if a multi-pack index covers them. */
  private static List<Pack> packs(ObjectDirectory directory) {
    return directory.getPacks().stream()
        .flatMap(
            pack ->
                pack instanceof PackMidx index ? index.getCoveredPacks().stream() : Stream.of(pack))
        .toList();
  }

  /** The blobs of a pack, in the order of their offsets. */
  private static List<PackIndex.MutableEntry> blobs(PackIndex index, ObjectReader reader)
      throws IOException {
    List<PackIndex.MutableEntry> blobs = new ArrayList<>();
    for (PackIndex.MutableEntry entry : index) {
      if (reader.open(entry.toObjectId()).getType() == Constants.OBJ_BLOB) {
        blobs.add(entry.cloneEntry());
      }
    }
    blobs.sort(Comparator.comparingLong(PackIndex.MutableEntry::getOffset));
    return blobs;
  }

  private static void check(
      Pack pack,
      List<PackIndex.MutableEntry> blobs,
      int pieceBits,
      int capacity,
      ObjectReader expected)
      throws IOException {
    MappedPack mapped =
        MappedPack.open(
            MappedFile.open(pack.getPackFile().toPath(), pieceBits), pack.getIndex()::findOffset);
    try (PackedObjectReader reader =
        new PackedObjectReader(number -> mapped, capacity, new ReentrantLock(), true)) {
      for (int from = 0; from < blobs.size(); from += 100) {
        List<PackIndex.MutableEntry> chunk =
            blobs.subList(from, Math.min(blobs.size(), from + 100));
        reader.beginAnnouncing();
        List<PackedObject> objects = new ArrayList<>();
        for (PackIndex.MutableEntry blob : chunk) {
          objects.add(reader.announce(PackPosition.of(0, blob.getOffset())));
        }
        for (int i = 0; i < chunk.size(); i++) {
          ObjectId id = chunk.get(i).toObjectId();
          Content content = reader.read(objects.get(i));
          assertThat(text(Arrays.copyOf(content.bytes(), content.length())))
              .isEqualTo(text(expected.open(id).getCachedBytes()));
          reader.release(objects.get(i), content);
        }
      }
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
