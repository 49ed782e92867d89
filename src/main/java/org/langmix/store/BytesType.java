package org.langmix.store;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Reads and writes byte arrays as the values of an MVStore map. MVStore checks the headers that it
 * writes, but not the content. So each value has a checksum.
 */
final class BytesType extends BasicDataType<byte[]> {
  @Override
  public int getMemory(byte[] bytes) {
    return bytes.length;
  }

  @Override
  public void write(WriteBuffer buffer, byte[] bytes) {
    buffer.putVarInt(bytes.length).putInt(checksum(bytes)).put(bytes);
  }

  @Override
  public byte[] read(ByteBuffer buffer) {
    int length = DataUtils.readVarInt(buffer);
    int checksum = buffer.getInt();
    if (length < 0 || length > buffer.remaining()) {
      throw damaged("a value has the impossible length " + length);
    }
    byte[] bytes = new byte[length];
    buffer.get(bytes);
    if (checksum(bytes) != checksum) {
      throw damaged("the checksum of a value does not match");
    }
    return bytes;
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
  public byte[][] createStorage(int size) {
    return new byte[size][];
  }
}
