package org.langmix.git.object;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.internal.storage.pack.BinaryDelta;
import org.junit.jupiter.params.provider.MethodSource;
import org.langmix.git.failure.UnreadableException;

/** The input: one byte with the size of the base, then the base, then the delta. */
class DeltaFuzzTest {
  private static final int LARGEST = 1 << 20;

  static List<byte[]> deltas() {
    HexFormat hex = HexFormat.of();
    return List.of(
        hex.parseHex("03616263" + "0303" + "9003"), // copies the whole base
        hex.parseHex("03616263" + "0306" + "9003" + "03646566"), // copies and inserts
        hex.parseHex("03616263" + "0302" + "910102"),
        hex.parseHex("03616263" + "0302" + "9003"), // makes more bytes than it states
        hex.parseHex("03616263" + "03838004" + "b00001")); // copies more bytes than the base has
  }

  @MethodSource("deltas")
  @FuzzTest
  void any_instructions_make_what_jgit_makes_of_them_or_nothing(byte[] input) {
    int split = input.length == 0 ? 0 : Math.min(input.length, 1 + (input[0] & 0xff));
    byte[] base = Arrays.copyOfRange(input, Math.min(1, split), split);
    byte[] delta = Arrays.copyOfRange(input, split, input.length);
    Optional<byte[]> result = apply(base, delta);
    if (result.isPresent()) {
      assertThat(result).hasValue(BinaryDelta.apply(base, delta));
    }
  }

  private static Optional<byte[]> apply(byte[] base, byte[] instructions) {
    try {
      Delta delta = new Delta(instructions, instructions.length);
      if (delta.resultSize() > LARGEST) {
        return Optional.empty();
      }
      byte[] result = new byte[delta.resultSize()];
      delta.apply(base, base.length, result);
      return Optional.of(result);
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }
}
