package org.langmix.git;

/** A repository that can't be opened or read; the message says what, where and what to do. */
public final class GitException extends RuntimeException {
  private final boolean argumentIsWrong;

  private GitException(String message, Throwable cause, boolean argumentIsWrong) {
    super(message, cause);
    this.argumentIsWrong = argumentIsWrong;
  }

  /** What was named is no repository. */
  static GitException noRepository(String message) {
    return new GitException(message, null, true);
  }

  /** What was named is not what it must be. */
  static GitException wrongArgument(String message) {
    return new GitException(message, null, true);
  }

  /** A repository can't be read. */
  static GitException unreadable(String message, Throwable cause) {
    return new GitException(message, cause, false);
  }

  /** Whether naming something else would help, rather than mending the repository. */
  public boolean argumentIsWrong() {
    return argumentIsWrong;
  }
}
