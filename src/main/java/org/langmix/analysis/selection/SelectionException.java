package org.langmix.analysis.selection;

/** Something that the user asked for does not exist. The message says what exists instead. */
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

  /** Whether the repository has nothing to select, so that no other choice would help. */
  public boolean repositoryIsEmpty() {
    return repositoryIsEmpty;
  }
}
