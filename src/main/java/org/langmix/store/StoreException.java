package org.langmix.store;

import java.nio.file.Path;

/** A file can't be used as a store. The message names the file and says what is wrong and why. */
public final class StoreException extends RuntimeException {
  private final Reason reason;

  /** Why a file can't be used. */
  enum Reason {
    /** Another run uses it. */
    LOCKED("is in use by another run", ""),
    /** The file can't be opened, created, written, renamed or removed. */
    UNREACHABLE("can't be used", ""),
    DAMAGED("is damaged", "damaged"),
    /** The file is not a store. */
    FOREIGN("is not a langmix count store", "foreign"),
    NEWER("was made by a newer version of langmix", "newer");

    private final String words;
    private final String suffix;

    Reason(String words, String suffix) {
      this.words = words;
      this.suffix = suffix;
    }

    /** Whether a run may rename this file and put a new store in its place. */
    boolean isToBeSetAside() {
      return !suffix.isEmpty();
    }

    /** Part of the new name of a file that is renamed. */
    String suffix() {
      return suffix;
    }
  }

  StoreException(Reason reason, Path file, String detail, Throwable cause) {
    super(
        "the count store '%s' %s%s"
            .formatted(file, reason.words, detail.isEmpty() ? "" : " (" + detail + ")"),
        cause);
    this.reason = reason;
  }

  StoreException(Reason reason, Path file) {
    this(reason, file, "", null);
  }

  Reason reason() {
    return reason;
  }
}
