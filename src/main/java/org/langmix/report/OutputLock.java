package org.langmix.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps two runs from writing into one directory at the same time. The lock ends with the process
 * that holds it.
 */
final class OutputLock implements AutoCloseable {
  private static final int LENGTHS = 1 << 20;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a directory. The lock is a file beside the directory.
   *
   * @throws OutputException if another run holds the lock
   */
  static OutputLock of(Path directory) throws IOException {
    Path file = directory.resolveSibling("." + directory.getFileName() + ".lock");
    while (true) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      if (!isLocked(channel)) {
        channel.close();
        throw new OutputException(
            "another run is writing to '%s'; wait for it, or choose another --out"
                .formatted(directory));
      }
      // The previous holder may have removed the file after we opened it and before we locked it.
      if (isAt(file, channel)) {
        return new OutputLock(file, channel);
      }
      channel.close();
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another run in this process has the lock
    }
  }

  /**
   * Whether the path still leads to the file that was opened. The file gets a random length, and
   * the length at the path is compared with it. To open the file a second time and close it would
   * release the lock ({@code java.nio.channels.FileLock}, "Platform dependencies").
   */
  private static boolean isAt(Path file, FileChannel channel) throws IOException {
    int length = ThreadLocalRandom.current().nextInt(1, LENGTHS);
    channel.truncate(0).write(ByteBuffer.wrap(new byte[1]), length - 1);
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
