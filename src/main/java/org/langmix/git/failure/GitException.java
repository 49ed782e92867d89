package org.langmix.git.failure;

import java.util.Optional;

/**
 * A repository that can't be opened or read. The message says what is wrong, where, and what to do.
 */
public final class GitException extends RuntimeException {
  private final boolean argumentIsWrong;
  private final transient Optional<UnreadableObject> object;

  /**
   * An object that could not be read.
   *
   * @param id the object's id in hexadecimal; empty if it is not known
   * @param reason why the object could not be read, in words for people
   */
  public record UnreadableObject(String id, String reason) {}

  private GitException(
      String message, Throwable cause, boolean argumentIsWrong, Optional<UnreadableObject> object) {
    super(message, cause);
    this.argumentIsWrong = argumentIsWrong;
    this.object = object;
  }

  /** A command-line argument does not name a repository. */
  public static GitException noRepository(String message) {
    return wrongArgument(message);
  }

  /** A command-line argument does not name what it should. */
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
   * @param what what needs the object, such as a file
   */
  public static GitException unreadable(String what, UnreadableObject object, Throwable cause) {
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

  /** Whether another argument would help, rather than a repair of the repository. */
  public boolean argumentIsWrong() {
    return argumentIsWrong;
  }

  /** The object that could not be read, if there is one to blame. */
  public Optional<UnreadableObject> object() {
    return object;
  }
}
