package org.langmix.count.rust;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the statements around places in Rust code, by its brackets and its first words. It reads
 * the file once, from its beginning to the last place that was asked for.
 *
 * <p>A statement is here what stands between braces: a statement of a block, an item, the field of
 * a struct expression, the pattern or the body of a match arm.
 */
final class Statements {
  private static final int NONE = -1;
  private static final int FEW = 16;
  private static final byte BRACE = '{';

  /** The parenthesis of a repetition in a macro, {@code $(}, which may hold statements. */
  private static final byte REPETITION = '$';

  private final byte[] source;
  private final RustScanner scanner;

  /** The next token to read. */
  private int next;

  /** The brackets that are open. */
  private byte[] brackets = new byte[FEW];

  private int depth;

  /** For each open brace, and for the file, the start of the current statement; or NONE. */
  private int[] starts = new int[FEW];

  private StatementHead[] heads = new StatementHead[FEW];
  private int level;

  /** Whether the last token was a brace that ends a statement, unless the next continues it. */
  private boolean mayHaveEnded;

  private byte before;
  private boolean behindUnsafe;

  /**
   * Whether the end of what each open brace holds can't end the statement around it: the brace
   * stands in other brackets, or in the condition of a branch.
   */
  private boolean[] endNothing = new boolean[FEW];

  /** Whether each open brace holds the rules of a macro. */
  private boolean[] holdRules = new boolean[FEW];

  /** How many brackets are open around the pattern of a macro's rule; NONE outside of patterns. */
  private int aroundPattern = NONE;

  Statements(byte[] source, RustScanner scanner, int from) {
    this.source = source;
    this.scanner = scanner;
    this.next = scanner.nextToken(from);
    starts[0] = NONE;
    heads[0] = StatementHead.UNKNOWN;
  }

  /**
   * Goes on to a token, and returns the start of the statement that contains it: its first
   * attribute or word. Offsets must rise from call to call.
   */
  int startAround(int token) {
    while (next < token) {
      int tokenEnd = scanner.tokenEnd(next);
      read(next, tokenEnd);
      next = scanner.nextToken(tokenEnd);
    }
    return mayHaveEnded || starts[level] == NONE ? token : starts[level];
  }

  /**
   * Whether the statement around the token of the last call of {@link #startAround} is a branch or
   * a loop.
   */
  boolean isBranch() {
    return !mayHaveEnded && starts[level] != NONE && heads[level] == StatementHead.BRANCH;
  }

  /**
   * Whether the token of the last call of {@link #startAround} belongs to the pattern of a macro's
   * rule. Patterns hold no code.
   */
  boolean isInPattern() {
    return aroundPattern != NONE;
  }

  private void read(int start, int tokenEnd) {
    byte mark = source[start];
    boolean word = scanner.isWordStart(start);
    if (isInStatement()) {
      readInStatement(start, tokenEnd, word);
    }
    if (beginsPattern(mark)) {
      aroundPattern = depth;
    }
    switch (mark) {
      case '[' -> open(mark);
      case '(' -> {
        if (before == '$') {
          openStatements(REPETITION);
        } else {
          open(mark);
        }
      }
      case '{' -> openStatements(BRACE);
      case ')', ']' -> close();
      case '}' -> closeBrace();
      default -> {}
    }
    if (depth <= aroundPattern && (mark == ')' || mark == ']' || mark == '}')) {
      aroundPattern = NONE;
    }
    behindUnsafe = word && tokenEnd - start == 6 && text(start, tokenEnd).equals("unsafe");
    before = mark;
  }

  // Rust Reference, "Macros By Example": a rule is a pattern in brackets of any kind, =>, and what
  // the macro turns into, also in brackets.
  private boolean beginsPattern(byte mark) {
    return (mark == '(' || mark == '[' || mark == '{')
        && aroundPattern == NONE
        && holdRules[level]
        && depth > 0
        && brackets[depth - 1] == BRACE
        && before != '>';
  }

  private void readInStatement(int start, int tokenEnd, boolean word) {
    byte mark = source[start];
    if (mayHaveEnded && !continues(start, tokenEnd)) {
      endStatement();
    }
    mayHaveEnded = false;
    if (endsStatement(mark)) {
      endStatement();
    } else if (mark != '}' && mark != ')' && mark != ']') {
      if (starts[level] == NONE) {
        starts[level] = start;
        heads[level] = StatementHead.UNKNOWN;
      }
      if (heads[level].isOpen()) {
        heads[level] = word ? heads[level].word(text(start, tokenEnd)) : heads[level].mark(mark);
      }
    }
  }

  private boolean endsStatement(byte mark) {
    return mark == ';'
        || (mark == ',' && heads[level].endsAtComma())
        || (mark == '>' && before == '='); // the arrow of a match arm
  }

  private boolean continues(int start, int tokenEnd) {
    byte mark = source[start];
    return mark == '.' || mark == '?' || text(start, tokenEnd).equals("else");
  }

  private void endStatement() {
    starts[level] = NONE;
    heads[level] = StatementHead.UNKNOWN;
  }

  private void open(byte bracket) {
    if (depth == brackets.length) {
      brackets = Arrays.copyOf(brackets, depth * 2);
    }
    brackets[depth++] = bracket;
  }

  /** Whether the innermost open bracket holds statements. */
  private boolean isInStatement() {
    return depth == 0 || brackets[depth - 1] == BRACE || brackets[depth - 1] == REPETITION;
  }

  private void openStatements(byte bracket) {
    boolean inBranch = heads[level] == StatementHead.BRANCH && starts[level] != NONE;
    boolean endsNothing = bracket == REPETITION || !isInStatement() || (behindUnsafe && inBranch);
    boolean holdsRules = isInStatement() && isDefinitionOfMacro();
    open(bracket);
    level++;
    if (level == starts.length) {
      starts = Arrays.copyOf(starts, level * 2);
      heads = Arrays.copyOf(heads, level * 2);
      endNothing = Arrays.copyOf(endNothing, level * 2);
      holdRules = Arrays.copyOf(holdRules, level * 2);
    }
    endNothing[level] = endsNothing;
    holdRules[level] = holdsRules;
    endStatement();
    mayHaveEnded = false;
  }

  private boolean isDefinitionOfMacro() {
    return starts[level] != NONE && heads[level] == StatementHead.MACRO_RULES;
  }

  private void close() {
    if (depth > 0 && brackets[depth - 1] == REPETITION) {
      closeStatements();
    } else if (!isInStatement()) {
      depth--;
    }
  }

  private void closeBrace() {
    while (depth > 0 && brackets[depth - 1] != BRACE) {
      level -= brackets[--depth] == REPETITION ? 1 : 0;
    }
    if (depth > 0) {
      closeStatements();
    }
  }

  private void closeStatements() {
    depth--;
    boolean endsNothing = endNothing[level--];
    mayHaveEnded = !endsNothing && heads[level].endsAtBrace();
  }

  private String text(int start, int tokenEnd) {
    return new String(source, start, tokenEnd - start, StandardCharsets.ISO_8859_1);
  }
}
