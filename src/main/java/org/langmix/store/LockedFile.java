package org.langmix.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SingleFileStore;
import org.langmix.store.StoreException.Reason;

/** A file that is locked against other runs until it is closed. */
final class LockedFile implements AutoCloseable {
  private static final int CACHE_MEGABYTES = 16;

  private final Path path;
  private final SingleFileStore file;

  private LockedFile(Path path, SingleFileStore file) {
    this.path = path;
    this.file = file;
  }

  /**
   * Opens a file. Creates the file and the directories above it if they are missing.
   *
   * @throws StoreException if another run has the file open, or the file can't be opened or created
   */
  static LockedFile open(Path path) {
    SingleFileStore file = new SingleFileStore(new HashMap<>(Map.of("cacheSize", CACHE_MEGABYTES)));
    LockedFile locked = new LockedFile(path, file);
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw new StoreException(Reason.UNREACHABLE, path, "it is not a regular file", null);
      }
      Files.createDirectories(path.toAbsolutePath().getParent());
      Object before = identity(path);
      file.open(path.toAbsolutePath().toString(), false, null);
      if (before != null && !before.equals(identity(path))) {
        // Another run renamed the file after it was opened here, but before it was locked.
        locked.close();
        throw new StoreException(Reason.LOCKED, path);
      }
      return locked;
    } catch (IOException e) {
      locked.close();
      throw new StoreException(Reason.UNREACHABLE, path, words(e), e);
    } catch (MVStoreException e) {
      locked.close();
      throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
          ? new StoreException(Reason.LOCKED, path)
          : new StoreException(Reason.UNREACHABLE, path, words(e), e);
    }
  }

  /**
   * A key that distinguishes a file from a later one of the same name. Null if there is no file, or
   * if the file system has no such keys.
   */
  private static Object identity(Path path) throws IOException {
    return Files.exists(path)
        ? Files.readAttributes(path, BasicFileAttributes.class).fileKey()
        : null;
  }

  /** The shortest known reason why an operation failed. */
  static String words(Throwable e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    if (e instanceof MVStoreException && e.getCause() != null) {
      return words(e.getCause());
    }
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    // Drops MVStore's version and error number.
    return message.replaceFirst(" \\[[\\d./]+]$", "");
  }

  Path path() {
    return path;
  }

  SingleFileStore file() {
    return file;
  }

  boolean isReadOnly() {
    return file.isReadOnly();
  }

  /**
   * Renames the file and returns its new path.
   *
   * @param suffix part of the new name
   * @throws StoreException if the file can't be renamed
   */
  Path setAside(String suffix) {
    Path kept =
        IntStream.iterate(1, n -> n + 1)
            .mapToObj(n -> path.resolveSibling(path.getFileName() + "." + suffix + "-" + n))
            .filter(Files::notExists)
            .findFirst()
            .orElseThrow();
    try {
      return Files.move(path, kept);
    } catch (IOException e) {
      throw new StoreException(Reason.UNREACHABLE, path, "it can't be renamed: " + words(e), e);
    }
  }

  /**
   * Removes the file.
   *
   * @throws StoreException if the file can't be removed
   */
  void delete() {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new StoreException(Reason.UNREACHABLE, path, "it can't be removed: " + words(e), e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (RuntimeException e) {
      // The file itself is closed by now; MVStore fails on maps that were never opened.
    }
  }
}
