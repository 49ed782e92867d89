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

/** A file that no other run uses until it is closed. */
final class LockedFile implements AutoCloseable {
  private static final int CACHE_MEGABYTES = 16;

  private final Path path;
  private final SingleFileStore file;

  private LockedFile(Path path, SingleFileStore file) {
    this.path = path;
    this.file = file;
  }

  /**
   * Opens a file, or makes it with the directories above it.
   *
   * @throws StoreException if another run has it open, or it can't be opened or made
   */
  static LockedFile open(Path path) {
    SingleFileStore file = new SingleFileStore(new HashMap<>(Map.of("cacheSize", CACHE_MEGABYTES)));
    LockedFile locked = new LockedFile(path, file);
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw new StoreException(Reason.UNREACHABLE, path, "it is no regular file", null);
      }
      Files.createDirectories(path.toAbsolutePath().getParent());
      Object before = identity(path);
      file.open(path.toAbsolutePath().toString(), false, null);
      if (before != null && !before.equals(identity(path))) {
        // Another run set the file aside when it was open here, but not locked yet.
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

  /** What tells a file from another of the same name; null if there is none or it can't be told. */
  private static Object identity(Path path) throws IOException {
    return Files.exists(path)
        ? Files.readAttributes(path, BasicFileAttributes.class).fileKey()
        : null;
  }

  /** Why an operation failed, in as few words as are known. */
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
    // Without MVStore's version and error number.
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
   * Keeps the file under another name, which is returned.
   *
   * @param suffix part of that name
   * @throws StoreException if it can't be renamed
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
      throw new StoreException(Reason.UNREACHABLE, path, "can't be renamed: " + words(e), e);
    }
  }

  /**
   * Removes the file.
   *
   * @throws StoreException if it can't be removed
   */
  void delete() {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new StoreException(Reason.UNREACHABLE, path, "can't be removed: " + words(e), e);
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
