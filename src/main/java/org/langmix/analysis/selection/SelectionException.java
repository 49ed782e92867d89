package org.langmix.analysis.selection;

/** What was asked for does not exist in the repository; the message says what is there instead. */
public final class SelectionException extends RuntimeException {
  private final boolean repositoryIsEmpty;

  private SelectionException(String message, boolean repositoryIsEmpty) {
    super(message);
    this.repositoryIsEmpty = repositoryIsEmpty;
  }

  public static SelectionException of(String message) {
    return new SelectionException(message, false);
  }

  static SelectionException emptyRepository(String message) {
    return new SelectionException(message, true);
  }

  /** Whether no other choice would have helped. */
  public boolean repositoryIsEmpty() {
    return repositoryIsEmpty;
  }
}
