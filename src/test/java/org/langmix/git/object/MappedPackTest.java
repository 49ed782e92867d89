package org.langmix.git.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.file.MappedFile;

class MappedPackTest {
  private static final int SIZE = 5000;
  private static final int TRAILER = 20;

  @TempDir private Path temp;

  @Test
  void bytes_are_the_same_in_whatever_pieces_a_pack_is_mapped() throws Exception {
    Random random = new Random(1);
    byte[] bytes = new byte[SIZE];
    random.nextBytes(bytes);
    System.arraycopy(new byte[] {'P', 'A', 'C', 'K'}, 0, bytes, 0, 4);
    Path file = Files.write(temp.resolve("a.pack"), bytes);
    for (int pieceBits = 6; pieceBits < 14; pieceBits++) {
      MappedPack pack = MappedPack.open(MappedFile.open(file, pieceBits), id -> -1);
      for (int i = 0; i < 200; i++) {
        int offset = random.nextInt(SIZE);
        byte[] copy = new byte[random.nextInt(SIZE)];
        int copied = pack.copy(offset, copy, 0, copy.length);
        assertThat(copied).isEqualTo(Math.max(0, Math.min(copy.length, SIZE - TRAILER - offset)));
        assertThat(Arrays.copyOf(copy, copied))
            .isEqualTo(Arrays.copyOfRange(bytes, offset, offset + copied));
        assertThat(pack.byteAt(offset)).isEqualTo(bytes[offset] & 0xff);
      }
    }
  }
}
