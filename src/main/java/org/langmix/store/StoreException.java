package org.langmix.store;

import java.nio.file.Path;

/** A file can't serve as a store; the message says what, where and why. */
public final class StoreException extends RuntimeException {
  private final Reason reason;

  /** Why a file can't be used. */
  enum Reason {
    /** Another run uses it. */
    LOCKED("is in use by another run", ""),
    /** The file can't be opened or made. */
    UNREACHABLE("can't be opened", ""),
    DAMAGED("is damaged", "damaged"),
    /** Something else than a store. */
    FOREIGN("is no count store of langmix", "foreign"),
    NEWER("was made by a newer langmix", "newer");

    private final String words;
    private final String suffix;

    Reason(String words, String suffix) {
      this.words = words;
      this.suffix = suffix;
    }

    /** Whether a run may put another file in the place of this one. */
    boolean isToBeSetAside() {
      return !suffix.isEmpty();
    }

    /** Part of the name under which the file is kept. */
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
