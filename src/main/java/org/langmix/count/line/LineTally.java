package org.langmix.count.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the current line holds so far, and the sums of the lines before it. A line that holds code
 * is a code line whatever else it holds; else one that a comment covers is a comment line.
 */
public final class LineTally {
  private static final int CODE = 4;
  private static final int DOC = 2;
  private static final int COMMENT = 1;

  /** How many lines held what; counting without branches, as most lines are short. */
  private final int[] linesByContent = new int[CODE + DOC + COMMENT + 1];

  /** Every line, if it is to be known; else null. */
  private final List<LineClass> classes;

  private int content;
  private int modules;

  public LineTally(boolean keepsClasses) {
    this.classes = keepsClasses ? new ArrayList<>() : null;
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

  /** Whether lines may be ended without saying which one is what, from the current one on. */
  public boolean isPlain() {
    return classes == null && (content == 0 || content >= CODE);
  }

  /**
   * Ends lines without comments that hold code or do not, the current one among them if there are
   * any, and tells whether the next one holds code before the place that is reached.
   */
  public void endPlainLines(long withCode, long blank, boolean nextHasCode) {
    linesByContent[CODE] += (int) withCode;
    linesByContent[0] += (int) blank;
    content = nextHasCode ? CODE : 0;
  }

  /** Ends as many lines as newlines stand within a comment, which goes on behind them. */
  public void endCommentLines(int newlines) {
    if (newlines > 0) {
      endLine();
      if (classes != null) {
        classes.addAll(Collections.nCopies(newlines - 1, LineClass.COMMENT));
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

  /** Ends the file; its last line counts if it has a byte but no newline. */
  public LineCounts endFile(byte[] source, int end) {
    if (end > 0 && source[end - 1] != '\n') {
      endLine();
    }
    return LineCounts.ofLines(
            codeLines(), commentLines(), linesByContent[DOC | COMMENT], blankLines())
        .withModules(modules);
  }

  /** Whether nothing of the current line was passed. */
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

  /** A kernel module is declared. */
  public void module() {
    modules++;
  }

  /** Adds what was counted elsewhere: lines but no doc comments, and modules. */
  public void addLines(int code, int comment, int blank, int declared) {
    modules += declared;
    linesByContent[CODE] += code;
    linesByContent[COMMENT] += comment;
    linesByContent[0] += blank;
  }

  /** The classes of all lines; only if they were to be kept. */
  public List<LineClass> classes() {
    return List.copyOf(classes);
  }
}
