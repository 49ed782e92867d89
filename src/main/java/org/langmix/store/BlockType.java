package org.langmix.store;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Blocks as values of a map. MVStore vouches for the headers of what it writes, not for their
 * content, so each block has a checksum.
 */
final class BlockType extends BasicDataType<Block> {
  @Override
  public int getMemory(Block block) {
    return block.bytes().length;
  }

  @Override
  public void write(WriteBuffer buffer, Block block) {
    buffer.putVarInt(block.bytes().length).putInt(checksum(block.bytes())).put(block.bytes());
  }

  @Override
  public Block read(ByteBuffer buffer) {
    int length = DataUtils.readVarInt(buffer);
    int checksum = buffer.getInt();
    if (length < 0 || length > buffer.remaining()) {
      throw damaged("a block claims a length of " + length);
    }
    byte[] bytes = new byte[length];
    buffer.get(bytes);
    if (checksum(bytes) != checksum) {
      throw damaged("the checksum of a block does not match");
    }
    return new Block(bytes);
  }

  private static RuntimeException damaged(String message) {
    return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "{0}", message);
  }

  private static int checksum(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  @Override
  public Block[] createStorage(int size) {
    return new Block[size];
  }
}
