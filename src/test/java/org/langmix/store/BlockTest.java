package org.langmix.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.WriteBuffer;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;

class BlockTest {
  /** The counts of one blob as they are added to a block. */
  record Entry(int number, Syntax syntax, LineCounts counts) {}

  @Provide
  Arbitrary<Entry> entries() {
    Arbitrary<Long> number = Arbitraries.longs().between(0, Long.MAX_VALUE);
    Arbitrary<UnsafeCounts> unsafe =
        Combinators.combine(number, number, number, number, number).as(UnsafeCounts::new);
    Arbitrary<LineCounts> counts =
        Combinators.combine(number, number, number, number, unsafe, number, number, number)
            .as(LineCounts::new);
    return Combinators.combine(Arbitraries.integers(), Arbitraries.of(Syntax.class), counts)
        .as(Entry::new);
  }

  private static Block block(List<Entry> entries) {
    BlockWriter<LineCounts> writer = new BlockWriter<>(1, Fields.OF_COUNTS);
    entries.forEach(entry -> writer.add(Stored.id(entry.number), entry.syntax, entry.counts));
    return writer.finish();
  }

  @Property(tries = 200)
  void what_is_asked_for_comes_back(@ForAll List<@From("entries") Entry> entries) {
    Map<String, LineCounts> expected = new HashMap<>();
    List<String> wanted = new ArrayList<>();
    for (Entry entry : entries) {
      String key = Stored.key(Stored.id(entry.number), entry.syntax);
      if (entry.number >= 0) {
        expected.put(key, entry.counts);
        wanted.add(key);
      }
    }
    Map<String, LineCounts> found = new HashMap<>();
    Block block = block(entries);
    int answered =
        block.answer(
            new Request<LineCounts>() {
              @Override
              public int number(byte[] id, Syntax syntax) {
                return wanted.indexOf(Stored.key(id, syntax));
              }

              @Override
              public void found(int number, Syntax syntax, LineCounts counts) {
                found.put(wanted.get(number), counts);
              }
            },
            Fields.OF_COUNTS);
    assertThat(found).isEqualTo(expected);
    assertThat(found).hasSizeLessThanOrEqualTo(answered);
    assertThat(block.entries()).isEqualTo(entries.size());
  }

  @Property(tries = 200)
  void a_changed_byte_is_noticed(
      @ForAll("entries") Entry entry,
      @ForAll @IntRange(min = 0, max = 1000) int place,
      @ForAll @IntRange(min = 1, max = 255) int change) {
    Block block = block(List.of(entry));
    WriteBuffer buffer = new WriteBuffer();
    new BlockType().write(buffer, block);
    byte[] written = new byte[buffer.position()];
    buffer.getBuffer().get(0, written);
    assertThat(new BlockType().read(ByteBuffer.wrap(written)).bytes()).isEqualTo(block.bytes());
    written[place % written.length] ^= (byte) change;
    assertThatThrownBy(() -> new BlockType().read(ByteBuffer.wrap(written)))
        .isInstanceOf(MVStoreException.class);
  }
}
