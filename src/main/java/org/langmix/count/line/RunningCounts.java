package org.langmix.count.line;

/**
 * Tracks what the current line holds so far, and counts the lines before it. A line that holds code
 * is a code line, whatever else it holds. Of the other lines, those that a comment covers are
 * comment lines.
 */
public final class RunningCounts {
  private static final int CODE = 4;
  private static final int DOC = 2;
  private static final int COMMENT = 1;

  /**
   * The number of lines by content. The array needs no branches, which matters because most lines
   * are short.
   */
  private final int[] linesByContent = new int[CODE + DOC + COMMENT + 1];

  /** Receives the class of every line, if it is wanted; otherwise null. */
  private final LineClasses classes;

  private int content;
  private int modules;

  /** False if every line must be ended by itself. */
  private final boolean takesPlainLines;

  /** Counts lines whose classes are not wanted. */
  public RunningCounts() {
    this(null, true);
  }

  /**
   * @param classes receives the class of every line
   */
  public RunningCounts(LineClasses classes) {
    this(classes, true);
  }

  private RunningCounts(LineClasses classes, boolean takesPlainLines) {
    this.classes = classes;
    this.takesPlainLines = takesPlainLines;
  }

  /**
   * Counts lines that are looked at one by one. That is slow, but tells the classes by other means.
   *
   * @param classes receives the class of every line
   */
  public static RunningCounts oneByOne(LineClasses classes) {
    return new RunningCounts(classes, false);
  }

  /** Whether the class of every line is wanted. */
  public boolean keepsClasses() {
    return classes != null;
  }

  public void code() {
    content |= CODE;
  }

  public void comment() {
    content |= COMMENT;
  }

  public void comment(boolean doc) {
    content |= doc ? DOC | COMMENT : COMMENT;
  }

  public boolean lineHasCode() {
    return content >= CODE;
  }

  /**
   * True if {@link #endPlainLines} may end the current line and those after it. That needs two
   * things: lines need not be ended one by one, and the current line is not a comment line so far.
   */
  public boolean isPlain() {
    return takesPlainLines && (content == 0 || content >= CODE);
  }

  /**
   * Ends lines that hold no comments. The current line is the first of them, if there are any. If
   * the class of every line is wanted, {@link #keepBlankLine} was called for the blank ones before.
   *
   * @param withCode the number of lines that hold code
   * @param blank the number of blank lines
   * @param nextHasCode whether the line that follows them already holds code, before the offset
   *     that was reached
   */
  public void endPlainLines(long withCode, long blank, boolean nextHasCode) {
    linesByContent[CODE] += (int) withCode;
    linesByContent[0] += (int) blank;
    if (classes != null) {
      classes.addKept((int) (withCode + blank));
    }
    content = nextHasCode ? CODE : 0;
  }

  /**
   * Keeps the class of a blank line that {@link #endPlainLines} will end.
   *
   * @param line 0 for the current line
   */
  public void keepBlankLine(int line) {
    classes.keepBlank(line);
  }

  /**
   * Ends one line for each newline within a comment. The comment goes on after the last of them.
   */
  public void endCommentLines(int newlines) {
    if (newlines > 0) {
      endLine();
      if (classes != null) {
        classes.add(LineClass.COMMENT, newlines - 1);
      }
      linesByContent[COMMENT] += newlines - 1;
      content = COMMENT;
    }
  }

  public void endLine() {
    linesByContent[content]++;
    if (classes != null) {
      classes.add(classOf(content));
    }
    content = 0;
  }

  private static LineClass classOf(int content) {
    if (content >= CODE) {
      return LineClass.CODE;
    }
    return switch (content) {
      case COMMENT -> LineClass.COMMENT;
      case DOC | COMMENT -> LineClass.DOC;
      default -> LineClass.BLANK;
    };
  }

  /** Ends the file. A last line without a newline counts if it has at least one byte. */
  public LineCounts endFile(byte[] source, int end) {
    if (end > 0 && source[end - 1] != '\n') {
      endLine();
    }
    return LineCounts.ofLines(
            codeLines(), commentLines(), linesByContent[DOC | COMMENT], blankLines())
        .withModules(modules);
  }

  /** Whether neither code nor a comment was found in the current line so far. */
  public boolean isAtLineStart() {
    return content == 0;
  }

  public int codeLines() {
    int code = 0;
    for (int withCode = CODE; withCode < linesByContent.length; withCode++) {
      code += linesByContent[withCode];
    }
    return code;
  }

  public int commentLines() {
    return linesByContent[COMMENT] + linesByContent[DOC | COMMENT];
  }

  public int blankLines() {
    return linesByContent[0];
  }

  public int modules() {
    return modules;
  }

  /** Counts the declaration of a kernel module. */
  public void module() {
    modules++;
  }

  /** Adds lines and modules that were counted elsewhere. None of the lines is a doc comment. */
  public void addLines(int code, int comment, int blank, int declared) {
    modules += declared;
    linesByContent[CODE] += code;
    linesByContent[COMMENT] += comment;
    linesByContent[0] += blank;
  }

  /**
   * Keeps the classes of the lines {@code from} up to, but excluding, {@code to} of another file.
   * Does nothing unless the class of every line is wanted.
   */
  public void keepLines(LineClasses other, int from, int to) {
    if (classes != null) {
      classes.addAll(other, from, to);
    }
  }

  /** A copy of the classes of the first lines; null unless the class of every line is wanted. */
  public LineClasses copyOfClasses(int lines) {
    return classes == null ? null : classes.copyOf(lines);
  }
}
