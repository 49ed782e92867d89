package org.langmix.count;

/**
 * What the current line holds so far, and the sums of the lines before it. A line that holds code
 * is a code line whatever else it holds; else one that a comment covers is a comment line.
 */
final class LineTally {
  private long code;
  private long comment;
  private long doc;
  private long blank;
  private boolean lineHasCode;
  private boolean lineHasComment;
  private boolean lineHasDoc;

  void code() {
    lineHasCode = true;
  }

  void comment() {
    lineHasComment = true;
  }

  void comment(boolean isDoc) {
    lineHasComment = true;
    lineHasDoc |= isDoc;
  }

  boolean lineHasCode() {
    return lineHasCode;
  }

  void endLine() {
    if (lineHasCode) {
      code++;
    } else if (lineHasComment) {
      comment++;
      if (lineHasDoc) {
        doc++;
      }
    } else {
      blank++;
    }
    lineHasCode = false;
    lineHasComment = false;
    lineHasDoc = false;
  }

  /** Ends the file; its last line counts if it has a byte but no newline. */
  LineCounts endFile(byte[] source, int end) {
    if (end > 0 && source[end - 1] != '\n') {
      endLine();
    }
    return new LineCounts(code, comment, doc, blank);
  }
}
