package org.langmix.git.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.jgit.internal.storage.file.BasePackIndexWriter;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.transport.PackedObjectInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indexes as JGit writes them. */
class PackIndexTest {
  private static final byte[] CHECKSUM = new byte[20];

  @TempDir private Path temp;
  private final Random random = new Random(1);

  static {
    Arrays.fill(CHECKSUM, (byte) 7);
  }

  private ObjectId id() {
    byte[] id = new byte[20];
    random.nextBytes(id);
    id[0] = (byte) (id[0] & 3); // some first bytes have many, most have none
    return ObjectId.fromRaw(id);
  }

  private List<PackedObjectInfo> objects(int count, long firstOffset) {
    List<PackedObjectInfo> objects = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PackedObjectInfo object = new PackedObjectInfo(id());
      object.setOffset(firstOffset + i * 100L);
      object.setCRC(random.nextInt());
      objects.add(object);
    }
    objects.sort(Comparator.naturalOrder());
    return objects;
  }

  private Path write(int version, List<PackedObjectInfo> objects) throws IOException {
    Path file = temp.resolve("a.idx");
    try (OutputStream out = Files.newOutputStream(file)) {
      BasePackIndexWriter.createVersion(out, version).write(objects, CHECKSUM);
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({"1, 12", "2, 12", "2, 2147483000", "2, 4294967000", "2, 90000000000"})
  void every_object_is_found_where_the_index_says(int version, long firstOffset)
      throws IOException {
    List<PackedObjectInfo> objects = objects(1000, firstOffset);
    PackIndex index = PackIndex.open(write(version, objects));

    assertThat(index.objectCount()).isEqualTo(1000);
    assertThat(index.packChecksum()).isEqualTo(CHECKSUM);
    for (PackedObjectInfo object : objects) {
      assertThat(index.offsetOf(object)).isEqualTo(object.getOffset());
      assertThat(index.hasChecksum(object, object.getCRC())).isEqualTo(version == 2);
      assertThat(index.hasChecksum(object, object.getCRC() + 1)).isFalse();
    }
    for (int i = 0; i < 1000; i++) {
      assertThat(index.offsetOf(id())).isEqualTo(PackIndex.ABSENT);
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void an_abbreviated_id_gives_all_that_begin_with_it(int version) throws IOException {
    List<PackedObjectInfo> objects = objects(3000, 12);
    PackIndex index = PackIndex.open(write(version, objects));
    for (int length : new int[] {2, 4, 5, 40}) {
      for (PackedObjectInfo object : objects.subList(0, 50)) {
        String prefix = object.name().substring(0, length);
        Set<ObjectId> found = new LinkedHashSet<>();
        index.resolve(found, AbbreviatedObjectId.fromString(prefix), 5000);
        assertThat(found.stream().map(ObjectId::name))
            .containsExactlyElementsOf(
                objects.stream()
                    .map(ObjectId::name)
                    .filter(name -> name.startsWith(prefix))
                    .toList());
      }
    }
    Set<ObjectId> enough = new LinkedHashSet<>();
    index.resolve(enough, AbbreviatedObjectId.fromString("00"), 2);
    assertThat(enough).hasSize(2);
  }

  @Test
  void an_empty_index_has_nothing() throws IOException {
    PackIndex index = PackIndex.open(write(2, List.of()));
    assertThat(index.objectCount()).isZero();
    assertThat(index.offsetOf(id())).isEqualTo(PackIndex.ABSENT);
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void an_index_that_is_cut_off_is_refused(int version) throws IOException {
    byte[] whole =
        Files.readAllBytes(write(version, objects(100, version == 1 ? 12 : 4_294_967_000L)));
    for (int length = 0; length < whole.length - 100 * Long.BYTES; length += 97) {
      Path file = Files.write(temp.resolve("b.idx"), Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> PackIndex.open(file)).isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void whatever_is_damaged_a_look_up_gives_an_offset_that_a_pack_may_have_or_none(int version)
      throws IOException {
    List<PackedObjectInfo> objects = objects(200, version == 1 ? 12 : 2_147_480_000L);
    byte[] whole = Files.readAllBytes(write(version, objects));
    for (int i = 0; i < 2000; i++) {
      byte[] damaged = whole.clone();
      for (int byteCount = 1 + random.nextInt(4); byteCount > 0; byteCount--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Path file = Files.write(temp.resolve("c.idx"), damaged);
      try {
        PackIndex index = PackIndex.open(file);
        for (PackedObjectInfo object : objects) {
          assertThat(index.offsetOf(object)).isBetween(-1L, 1L << PackTable.OFFSET_BITS);
          index.hasChecksum(object, 0);
        }
        index.resolve(new LinkedHashSet<>(), AbbreviatedObjectId.fromString("01"), 1000);
      } catch (IOException e) {
        // It is refused.
      }
    }
  }
}
