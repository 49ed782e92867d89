package org.langmix.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.params.provider.MethodSource;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineCounts;

/** Reads arbitrary bytes as a block, as if their checksum had been correct. */
class BlockFuzzTest {
  static List<byte[]> blocks() {
    BlockWriter<LineCounts> writer = new BlockWriter<>(LineCounts.RULE_VERSION, Fields.OF_COUNTS);
    byte[] empty = writer.finish().bytes();
    for (int number = 0; number < 3; number++) {
      writer.add(Stored.id(number), Syntax.C, Stored.counts(number));
      writer.add(Stored.id(number), Syntax.RUST, Stored.counts(7 * number));
    }
    return List.of(empty, writer.finish().bytes());
  }

  @MethodSource("blocks")
  @FuzzTest
  void any_bytes_are_counts_or_damaged(byte[] bytes) {
    try {
      Block block = new Block(bytes);
      int answered =
          block.answer(
              new Request<LineCounts>() {
                @Override
                public int number(byte[] id, Syntax syntax) {
                  return id.length % 2;
                }

                @Override
                public void found(int number, Syntax syntax, LineCounts counts) {
                  assertThat(syntax).isNotNull();
                  assertThat(counts).isNotNull();
                }
              },
              Fields.OF_COUNTS);
      assertThat(answered).isBetween(0, Math.max(0, block.entries()));
    } catch (MVStoreException e) {
      assertThat(e).message().isNotBlank();
    }
  }
}
