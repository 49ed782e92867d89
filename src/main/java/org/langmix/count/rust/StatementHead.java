package org.langmix.count.rust;

/**
 * The first words of a statement, as far as they were read. They decide what ends the statement,
 * and whether a comment above it can document an {@code unsafe} block within it.
 */
enum StatementHead {
  /** Only attributes, labels, visibility and qualifiers so far. */
  UNKNOWN(true, false, true),
  /** An attribute has begun: {@code #}. */
  ATTRIBUTE(true, false, true),
  /** Visibility: {@code pub}, which parentheses may follow. */
  VISIBILITY(true, false, true),
  /** {@code const}, which begins a constant, a function or a block. */
  CONST(true, false, true),
  /** A path, which may turn out to be the name of a macro. */
  PATH(true, false, true),
  /** A path and an exclamation mark. */
  MACRO(false, true, true),
  /** {@code let}, {@code static}, {@code type}: only a semicolon ends them. */
  DECLARATION(false, false, false),
  /** A function, implementation, module or the like. */
  ITEM(false, true, false),
  /** The definition of a macro. */
  MACRO_RULES(false, true, false),
  /** A block. */
  BLOCK(false, true, true),
  /** {@code if}, {@code match} or a loop. */
  BRANCH(false, true, true),
  /** Any other expression. */
  EXPRESSION(false, false, true);

  private final boolean open;
  private final boolean endsAtBrace;
  private final boolean endsAtComma;

  StatementHead(boolean open, boolean endsAtBrace, boolean endsAtComma) {
    this.open = open;
    this.endsAtBrace = endsAtBrace;
    this.endsAtComma = endsAtComma;
  }

  /** Whether a closing brace ends the statement, unless {@code else}, a dot or ? follows. */
  boolean endsAtBrace() {
    return endsAtBrace;
  }

  /** Whether a comma between braces ends the statement, as in struct expressions and matches. */
  boolean endsAtComma() {
    return endsAtComma;
  }

  /** Whether the next token may change the head. */
  boolean isOpen() {
    return open;
  }

  /** The head after one more word. */
  StatementHead word(String word) {
    return switch (this) {
      case UNKNOWN, ATTRIBUTE, VISIBILITY -> first(word);
      case CONST -> afterConst(word);
      default -> this;
    };
  }

  // Rust Reference, "Statements and expressions": expression statements that are blocks or
  // branches end without a semicolon.
  private static StatementHead first(String word) {
    return switch (word) {
      case "unsafe", "async", "move", "default" -> UNKNOWN;
      case "pub" -> VISIBILITY;
      case "const" -> CONST;
      case "if", "match", "while", "for", "loop" -> BRANCH;
      case "fn", "impl", "trait", "struct", "enum", "mod", "extern" -> ITEM;
      case "macro_rules" -> MACRO_RULES;
      case "let", "static", "type", "use" -> DECLARATION;
      case "return", "break" -> EXPRESSION;
      default -> PATH;
    };
  }

  private static StatementHead afterConst(String word) {
    return switch (word) {
      case "unsafe", "async", "fn", "extern" -> ITEM;
      default -> DECLARATION;
    };
  }

  /** The head after a token that is not a word. */
  StatementHead mark(byte mark) {
    return switch (this) {
      case UNKNOWN -> firstMark(mark);
      case ATTRIBUTE -> mark == '[' ? UNKNOWN : ATTRIBUTE;
      case VISIBILITY -> mark == '(' ? UNKNOWN : firstMark(mark);
      case CONST -> mark == '{' ? BLOCK : DECLARATION;
      case PATH -> mark == '!' ? MACRO : mark == ':' ? PATH : EXPRESSION;
      default -> this;
    };
  }

  private static StatementHead firstMark(byte mark) {
    return switch (mark) {
      case '#' -> ATTRIBUTE;
      case '\'', ':' -> UNKNOWN; // a label
      case '{' -> BLOCK;
      default -> EXPRESSION;
    };
  }
}
