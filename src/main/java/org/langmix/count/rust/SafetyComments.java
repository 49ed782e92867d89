package org.langmix.count.rust;

/**
 * Tells which {@code unsafe} blocks and implementations are documented by a comment that contains
 * {@code SAFETY:}, in capitals or not. The rule is that of clippy's lint {@code
 * undocumented_unsafe_blocks}: the comment stands on the lines directly above the line of the
 * keyword, or above the statement that contains the keyword, or above the attributes of that
 * statement. A comment above a struct expression does not document its fields, because statements
 * are bounded by braces. A comment above a branch or a loop documents only keywords on its first
 * line.
 *
 * <p>As in clippy 1.95, the comment may also end the line above. Unlike there, a comment inside the
 * block does not count, because it does not stand before the keyword.
 *
 * <p>What is no code asks for no comment: the {@code unsafe} in the pattern of a macro's rule, and
 * a macro's variable {@code $unsafe}.
 */
final class SafetyComments {
  /**
   * How many bytes may stand before a keyword on its line. No one documents what stands behind
   * more, and to look for it would take too long in a hostile file.
   */
  private static final int LONGEST_INDENTATION = 1000;

  private final byte[] source;
  private final int textStart;
  private final RustScanner scanner;
  private final Statements statements;
  private final CommentsAbove aboveKeywords;
  private final CommentsAbove aboveStatements;

  SafetyComments(byte[] source, int end, RustScanner scanner) {
    this.source = source;
    this.textStart = RustPreamble.end(source, end);
    this.scanner = scanner;
    this.statements = new Statements(source, scanner, textStart);
    this.aboveKeywords = new CommentsAbove(source, textStart, end, scanner);
    this.aboveStatements = new CommentsAbove(source, textStart, end, scanner);
  }

  /**
   * Whether an {@code unsafe} keyword is documented, or asks for no comment. The keywords of a file
   * must be asked for in their order.
   */
  boolean document(int keyword) {
    int line = lineOf(keyword);
    if (isVariable(keyword) || saySafety(aboveKeywords, line, keyword)) {
      return true;
    }
    int statement = statements.startAround(keyword);
    int statementLine = lineOf(statement);
    if (statements.isInPattern()) {
      return true;
    }
    return statementLine < line
        && !statements.isBranch()
        && saySafety(aboveStatements, statementLine, statement);
  }

  /** Whether it is a variable of a macro, {@code $unsafe}, and not the keyword. */
  private boolean isVariable(int word) {
    return word > textStart && source[word - 1] == '$';
  }

  private boolean saySafety(CommentsAbove comments, int line, int token) {
    return token - line < LONGEST_INDENTATION
        && comments.saySafety(line)
        && !scanner.opensItem(line, token);
  }

  /** The offset at which a line begins; a later offset in it if the line is very long. */
  private int lineOf(int token) {
    int least = Math.max(textStart, token - LONGEST_INDENTATION);
    int start = token;
    while (start > least && source[start - 1] != '\n') {
      start--;
    }
    return start;
  }
}
