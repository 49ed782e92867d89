package org.langmix.git.failure;

import java.io.IOException;

/** An object that can't be read. Its message is the reason, in words for people. */
public final class UnreadableException extends IOException {
  /** The start of the reason if no file has the object. */
  static final String MISSING = "missing from the repository";

  private final Kind kind;

  /** What is wrong with an object. */
  public enum Kind {
    MISSING,
    OF_ANOTHER_TYPE,
    DAMAGED,
    TOO_LARGE
  }

  private UnreadableException(Kind kind, String reason, Throwable cause) {
    super(reason, cause);
    this.kind = kind;
  }

  /**
   * No file has the object.
   *
   * @param but possible causes, in words for people; empty if none is known
   */
  public static UnreadableException missing(String but) {
    String blame = but.isEmpty() ? "" : " (" + but + ")";
    return new UnreadableException(Kind.MISSING, MISSING + blame, null);
  }

  /** The object's bytes are not those of a valid object. */
  public static UnreadableException damaged(String what) {
    return damaged(what, null);
  }

  /** The object's bytes are not those of a valid object. */
  public static UnreadableException damaged(String what, Throwable cause) {
    return new UnreadableException(Kind.DAMAGED, "damaged: " + what, cause);
  }

  /** The object has another type than it should have. */
  public static UnreadableException ofAnotherType(String what) {
    return new UnreadableException(Kind.OF_ANOTHER_TYPE, "damaged: " + what, null);
  }

  /** The object has, or claims to have, more bytes than source code has. */
  public static UnreadableException tooLarge() {
    return new UnreadableException(Kind.TOO_LARGE, "larger than 128 MiB", null);
  }

  /** The object may be source code, but there is no memory for its bytes. */
  public static UnreadableException noMemory(int bytes, OutOfMemoryError cause) {
    return new UnreadableException(
        Kind.TOO_LARGE,
        "too large (%d MiB) for the memory of java; run java with a larger -Xmx"
            .formatted(bytes >> 20),
        cause);
  }

  /** Why an object could not be read, even if JGit has wrapped the reason in another exception. */
  public static String reason(Exception thrown) {
    Throwable at = thrown;
    while (at != null && !(at instanceof UnreadableException)) {
      at = at.getCause();
    }
    if (at != null) {
      return at.getMessage();
    }
    return thrown instanceof IOException
        ? "damaged: " + thrown.getMessage()
        : "damaged: it is not a valid object of its type";
  }

  public Kind kind() {
    return kind;
  }
}
