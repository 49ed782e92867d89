package org.langmix.count;

/** The {@code MODULE_LICENSE(} in a file of C: every kernel module has it once. */
final class ModuleDeclarations {
  private static final String WORD = "MODULE_LICENSE";
  private static final WordSearch SEARCH = new WordSearch(WORD);

  private final byte[] source;
  private final int end;
  private int next = -1;
  private long count;

  ModuleDeclarations(byte[] source, int end) {
    this.source = source;
    this.end = end;
  }

  /** Where the first word stands at or behind an offset that may be one. */
  int next(int from) {
    if (next < from) {
      next = SEARCH.find(source, from, end);
    }
    return next;
  }

  /** Counts the word at an offset in code if it is one. */
  void count(int word) {
    count += isCall(word) ? 1 : 0;
  }

  private boolean isCall(int word) {
    int before = Splice.skipBack(source, word);
    int behind = word + WORD.length();
    while (behind < end && LogicalLine.isWhiteSpace(source[behind])) {
      behind++;
    }
    boolean whole = before == 0 || !RawString.isWord(source[before - 1]);
    return whole && behind < end && source[behind] == '(';
  }

  long count() {
    return count;
  }
}
