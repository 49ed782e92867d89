package org.langmix.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.LongDataType;
import org.langmix.count.line.LineCounts;

/** The blocks of one kind of entries in a store. */
final class BlockMap {
  // A new block goes right after the first one, which is empty. After the last block, MVStore would
  // first put it into that block's page, then split the page in two and write the last block again.
  private static final long FIRST_KEY = 0;
  private static final long LAST_KEY = Integer.MAX_VALUE;

  /** Null if the store can't be written and has no such blocks. */
  private final MVMap<Long, Block> blocks;

  private final List<Long> outdated = new ArrayList<>();
  private long nextKey = LAST_KEY;

  private BlockMap(MVMap<Long, Block> blocks) {
    this.blocks = blocks;
  }

  /**
   * Opens the blocks and reads all of them, so that nothing damaged is used later.
   *
   * @param name the name of the map
   */
  static BlockMap open(MVStore store, String name, boolean readOnly) {
    boolean isNew = !store.hasMap(name);
    if (isNew && readOnly) {
      return new BlockMap(null);
    }
    BlockMap opened =
        new BlockMap(
            store.openMap(
                name,
                new MVMap.Builder<Long, Block>()
                    .keyType(LongDataType.INSTANCE)
                    .valueType(new BlockType())));
    if (isNew) {
      opened.blocks.put(
          FIRST_KEY, new BlockWriter<>(LineCounts.RULE_VERSION, Fields.OF_COUNTS).finish());
    }
    opened.readAll();
    return opened;
  }

  private void readAll() {
    Cursor<Long, Block> cursor = blocks.cursor(null);
    while (cursor.hasNext()) {
      long key = cursor.next();
      if (key != FIRST_KEY) {
        nextKey = Math.min(nextKey, key - 1);
        if (cursor.getValue().ruleVersion() < LineCounts.RULE_VERSION) {
          outdated.add(key);
        }
      }
    }
  }

  /** Passes on all blocks, whatever the version of their counting rules. */
  void forEach(Consumer<Block> consumer) {
    if (blocks != null) {
      Cursor<Long, Block> cursor = blocks.cursor(null);
      while (cursor.hasNext()) {
        cursor.next();
        consumer.accept(cursor.getValue());
      }
    }
  }

  /** Passes the entries of today's counting rules that a request asks for to that request. */
  <T> int answer(Request<T> request, Fields<T> fields) {
    int[] found = {0};
    forEach(
        block -> {
          if (block.ruleVersion() == LineCounts.RULE_VERSION) {
            found[0] += block.answer(request, fields);
          }
        });
    return found[0];
  }

  /** Adds a block. The first one that is added replaces all blocks of older counting rules. */
  void add(Block block) {
    outdated.forEach(blocks::remove);
    outdated.clear();
    blocks.put(nextKey--, block);
  }
}
