package org.langmix.git.failure;

import java.util.Optional;

/** A repository that can't be opened or read; the message says what, where and what to do. */
public final class GitException extends RuntimeException {
  private final boolean argumentIsWrong;
  private final transient Optional<UnreadObject> object;

  /**
   * An object that could not be read.
   *
   * @param id in hexadecimal; empty if not even that is known
   * @param reason why, in words for people
   */
  public record UnreadObject(String id, String reason) {}

  private GitException(
      String message, Throwable cause, boolean argumentIsWrong, Optional<UnreadObject> object) {
    super(message, cause);
    this.argumentIsWrong = argumentIsWrong;
    this.object = object;
  }

  /** What was named is no repository. */
  public static GitException noRepository(String message) {
    return wrongArgument(message);
  }

  /** What was named is not what it must be. */
  public static GitException wrongArgument(String message) {
    return new GitException(message, null, true, Optional.empty());
  }

  /** A repository can't be read. */
  public static GitException unreadable(String message, Throwable cause) {
    return new GitException(message, cause, false, Optional.empty());
  }

  /**
   * An object can't be read.
   *
   * @param what needs it
   */
  public static GitException unreadable(String what, UnreadObject object, Throwable cause) {
    return new GitException(
        "%s can't be read, as %s is %s; try %sgit fsck, and git fetch --refetch to get it"
            .formatted(
                what,
                object.id.isEmpty() ? "it" : "object " + object.id,
                object.reason,
                object.reason.startsWith(UnreadableException.MISSING)
                    ? "--fetch-missing, else "
                    : ""),
        cause,
        false,
        Optional.of(object));
  }

  /** Whether naming something else would help, rather than mending the repository. */
  public boolean argumentIsWrong() {
    return argumentIsWrong;
  }

  /** The object that could not be read, if it was one that is to blame. */
  public Optional<UnreadObject> object() {
    return object;
  }
}
