package org.langmix.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Reads and writes blocks as the values of an MVStore map. */
final class BlockType extends BasicDataType<Block> {
  private final BytesType bytes = new BytesType();

  @Override
  public int getMemory(Block block) {
    return bytes.getMemory(block.bytes());
  }

  @Override
  public void write(WriteBuffer buffer, Block block) {
    bytes.write(buffer, block.bytes());
  }

  @Override
  public Block read(ByteBuffer buffer) {
    return new Block(bytes.read(buffer));
  }

  @Override
  public Block[] createStorage(int size) {
    return new Block[size];
  }
}
