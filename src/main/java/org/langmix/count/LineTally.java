package org.langmix.count;

/**
 * What the current line holds so far, and the sums of the lines before it. A line that holds code
 * is a code line whatever else it holds; else one that a comment covers is a comment line.
 */
final class LineTally {
  private static final int CODE = 4;
  private static final int DOC = 2;
  private static final int COMMENT = 1;

  /** How many lines held what; counting without branches, as most lines are short. */
  private final int[] linesByContent = new int[CODE + DOC + COMMENT + 1];

  private int content;

  void code() {
    content |= CODE;
  }

  void comment() {
    content |= COMMENT;
  }

  void comment(boolean doc) {
    content |= doc ? DOC | COMMENT : COMMENT;
  }

  boolean lineHasCode() {
    return content >= CODE;
  }

  void endLine() {
    linesByContent[content]++;
    content = 0;
  }

  /** Ends the file; its last line counts if it has a byte but no newline. */
  LineCounts endFile(byte[] source, int end) {
    if (end > 0 && source[end - 1] != '\n') {
      endLine();
    }
    long code = 0;
    for (int withCode = CODE; withCode < linesByContent.length; withCode++) {
      code += linesByContent[withCode];
    }
    int doc = linesByContent[DOC | COMMENT];
    return new LineCounts(code, linesByContent[COMMENT] + doc, doc, linesByContent[0]);
  }
}
