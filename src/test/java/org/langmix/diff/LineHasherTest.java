package org.langmix.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineHasherTest {
  private static List<Long> hashes(byte[] source) {
    LineHasher hasher = new LineHasher(source, source.length);
    List<Long> hashes = new ArrayList<>();
    while (hasher.hasNext()) {
      hashes.add(hasher.next());
    }
    return hashes;
  }

  private static List<Long> hashes(String text) {
    return hashes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void equal_lines_have_equal_hashes_wherever_they_stand() {
    List<Long> hashes = hashes("12345678901\nab\n12345678901\n\nab\n\nab");
    assertThat(hashes).hasSize(7);
    assertThat(hashes.get(2)).isEqualTo(hashes.get(0));
    assertThat(hashes.get(4)).isEqualTo(hashes.get(1));
    assertThat(hashes.get(5)).isEqualTo(hashes.get(3));
    assertThat(new HashSet<>(hashes)).hasSize(4);
  }

  @Test
  void lines_of_any_length_end_where_their_newline_is() {
    for (int length = 0; length < 40; length++) {
      String line = "\u000b".repeat(length) + "\n"; // the byte after the newline's, in each place
      assertThat(hashes(line.repeat(9) + "x")).hasSize(10);
      assertThat(new HashSet<>(hashes(line.repeat(9) + "x"))).hasSize(2);
    }
  }

  @Test
  void lines_that_differ_in_one_bit_have_different_hashes() {
    byte[] line = "\treturn container_of(driver, struct a, b);".getBytes(StandardCharsets.US_ASCII);
    Set<List<Long>> seen = new HashSet<>();
    for (int bit = 0; bit < line.length * Byte.SIZE; bit++) {
      byte[] changed = line.clone();
      changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      seen.add(hashes(changed));
    }
    assertThat(seen).hasSize(line.length * Byte.SIZE);
  }

  @Test
  void many_similar_lines_have_different_hashes() {
    String text =
        IntStream.range(0, 200_000)
            .mapToObj(i -> "#define mmREGISTER_" + i + " 0x" + Integer.toHexString(i) + "\n")
            .collect(Collectors.joining());
    assertThat(new HashSet<>(hashes(text))).hasSize(200_000);
  }
}
