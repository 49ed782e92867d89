package org.langmix.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.io.file.PathUtils;
import org.langmix.count.line.LineCounts;

/** Whatever happens to its file, a store may lose counts, but never returns wrong counts. */
class DamageIT {
  private static final int ENTRIES = 600;

  private static Path temp;
  private static byte[] sound;

  @BeforeContainer
  static void makeStore() throws Exception {
    temp = Files.createTempDirectory("langmix-damage-");
    Path file = temp.resolve("sound.mv");
    // Three runs, so that the file has older blocks and older versions to fall back to.
    Stored.add(file, 0, ENTRIES / 3);
    Stored.add(file, ENTRIES / 3, ENTRIES / 2);
    Stored.add(file, ENTRIES / 2, ENTRIES);
    sound = Files.readAllBytes(file);
  }

  @AfterContainer
  static void removeStore() throws IOException {
    PathUtils.deleteDirectory(temp);
  }

  private static void check(byte[] content) throws Exception {
    Path directory = Files.createTempDirectory(temp, "");
    Path file = Files.write(directory.resolve("counts.mv"), content);
    Stored stored = Stored.in(file);
    assertThat(stored.usage().used()).isTrue();
    Map<String, LineCounts> all = Stored.upTo(ENTRIES);
    stored.counts().forEach((key, counts) -> assertThat(counts).isEqualTo(all.get(key)));
    // The store is usable afterwards, whatever was left of it.
    Stored.add(file, 0, ENTRIES);
    assertThat(Stored.in(file).counts()).isEqualTo(all);
    PathUtils.deleteDirectory(directory);
  }

  @Property(tries = 500)
  void a_changed_byte_gives_no_other_counts(
      @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double place,
      @ForAll @IntRange(min = 1, max = 255) int change)
      throws Exception {
    byte[] content = sound.clone();
    content[(int) (place * content.length)] ^= (byte) change;
    check(content);
  }

  @Property(tries = 200)
  void a_file_that_ends_early_gives_no_other_counts(
      @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double length) throws Exception {
    check(Arrays.copyOf(sound, (int) (length * sound.length)));
  }

  @Property(tries = 200)
  void a_part_that_was_never_written_gives_no_other_counts(
      @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double start,
      @ForAll @IntRange(min = 1, max = 20_000) int length)
      throws Exception {
    byte[] content = sound.clone();
    int from = (int) (start * content.length);
    Arrays.fill(content, from, Math.min(content.length, from + length), (byte) 0);
    check(content);
  }
}
