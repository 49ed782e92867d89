package org.langmix.count.rust;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;
import org.langmix.count.text.RustMarks;

/**
 * Counts facts of Rust besides lines: {@code unsafe} keywords by what follows them, and those of
 * them that no comment documents, comments that contain {@code SAFETY:}, and declarations of
 * modules. The lexer must report at least the comments that may contain {@code SAFETY:}, and the
 * words in which {@link RustMarks} has stops.
 */
final class RustFacts {
  private static final String UNSAFE = "unsafe";
  private static final String MACRO_RULES = "macro_rules";
  private static final String MODULE = "module";
  private static final String SAFETY = "SAFETY:";

  private final byte[] source;
  private final int end;
  private final RustScanner scanner;
  private final ModuleFields moduleFields;

  private long blocks;
  private long functions;
  private long impls;
  private long traits;
  private long other;
  private long safetyComments;
  private long modules;
  private long undocumented;

  /** Null until the first keyword that a comment may document: many files have none. */
  private SafetyComments documentation;

  /** The start offsets of the macro definitions whose ends are not known yet. */
  private final Deque<Integer> macroDefinitions = new ArrayDeque<>();

  private int macroDefinitionEnd;

  RustFacts(byte[] source, int end, RustScanner scanner) {
    this.source = source;
    this.end = end;
    this.scanner = scanner;
    this.moduleFields = new ModuleFields(source, end, scanner);
  }

  /**
   * The offset of the {@code unsafe}, {@code module} or {@code macro_rules} that contains a stop;
   * the stop itself if there is none. {@link RustMarks} has a stop in each of these words.
   */
  int wordAround(int stop) {
    return switch (source[stop]) {
      case 'a' -> wordAround(stop, UNSAFE, 3);
      case 'u' -> wordAround(stop, MODULE, 3);
      case '_' -> wordAround(stop, MACRO_RULES, 5);
      default -> stop;
    };
  }

  private int wordAround(int stop, String word, int before) {
    int start = stop - before;
    return start >= 0 && begins(word, start, end) ? start : stop;
  }

  /** Counts a comment if it contains {@code SAFETY:}. */
  void comment(int start, int commentEnd) {
    for (int at = start; at < commentEnd; at++) {
      if (source[at] == 'S' && begins(SAFETY, at, commentEnd)) {
        safetyComments++;
        return;
      }
    }
  }

  void word(int start, int wordEnd) {
    byte first = source[start];
    if (first == 'u' && is(UNSAFE, start, wordEnd)) {
      unsafe(start, scanner.nextToken(wordEnd));
    } else if (first == 'm' && is(MACRO_RULES, start, wordEnd) && isCall(wordEnd)) {
      macroDefinitions.add(wordEnd);
    } else if (first == 'm' && begins(MODULE, start, wordEnd) && isCall(wordEnd)) {
      boolean macro = wordEnd - start == MODULE.length() || source[start + MODULE.length()] == '_';
      boolean declares = macro && !isInMacroDefinition(start) && moduleFields.follow(wordEnd);
      modules += declares ? 1 : 0;
    }
  }

  /** Whether an offset lies in the definition of a macro. Code in there declares no modules. */
  private boolean isInMacroDefinition(int offset) {
    while (macroDefinitionEnd <= offset && !macroDefinitions.isEmpty()) {
      int start = macroDefinitions.remove();
      if (start >= macroDefinitionEnd) {
        macroDefinitionEnd = bracketsEnd(start);
      }
    }
    return offset < macroDefinitionEnd;
  }

  /** The offset of the first token after the next pair of brackets and everything between them. */
  private int bracketsEnd(int from) {
    int depth = 0;
    int at = scanner.nextToken(from);
    while (at < end) {
      int next = scanner.nextToken(scanner.tokenEnd(at));
      switch (source[at]) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> {
          if (--depth <= 0) {
            return next;
          }
        }
        default -> {}
      }
      at = next;
    }
    return end;
  }

  // Rust Reference, "The unsafe keyword": blocks, functions, traits, implementations, extern
  // blocks and attributes.
  private void unsafe(int keyword, int next) {
    int nextEnd = scanner.isWordStart(next) ? scanner.wordEnd(next) : next;
    switch (text(next, nextEnd)) {
      case "fn" -> functions++;
      case "impl" -> {
        impls++;
        askForComment(keyword);
      }
      case "trait", "auto" -> traits++;
      case "extern" -> unsafeExtern(scanner.nextToken(nextEnd));
      case "" -> unsafeMark(keyword, next);
      default -> other++;
    }
  }

  private void unsafeMark(int keyword, int next) {
    if (next < end && source[next] == '{') {
      blocks++;
      askForComment(keyword);
    } else {
      other++;
    }
  }

  private void askForComment(int keyword) {
    if (documentation == null) {
      documentation = new SafetyComments(source, end, scanner);
    }
    undocumented += documentation.document(keyword) ? 0 : 1;
  }

  /** Counts what follows {@code unsafe extern}: a function, with or without its ABI, or a block. */
  private void unsafeExtern(int next) {
    int behindAbi = scanner.nextToken(scanner.literalEnd(next));
    int wordEnd = scanner.isWordStart(behindAbi) ? scanner.wordEnd(behindAbi) : behindAbi;
    if (is("fn", behindAbi, wordEnd)) {
      functions++;
    } else {
      other++;
    }
  }

  private boolean isCall(int wordEnd) {
    int mark = scanner.nextToken(wordEnd);
    return mark < end && source[mark] == '!' && !(mark + 1 < end && source[mark + 1] == '=');
  }

  private boolean begins(String word, int start, int wordEnd) {
    return wordEnd - start >= word.length() && is(word, start, start + word.length());
  }

  private boolean is(String word, int start, int wordEnd) {
    if (wordEnd - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (source[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private String text(int start, int wordEnd) {
    return new String(source, start, wordEnd - start, StandardCharsets.UTF_8);
  }

  /** The counts of lines with the facts added. */
  LineCounts add(LineCounts lines) {
    UnsafeCounts unsafe = new UnsafeCounts(blocks, functions, impls, traits, other);
    return new LineCounts(
        lines.code(),
        lines.comment(),
        lines.doc(),
        lines.blank(),
        unsafe,
        safetyComments,
        modules,
        undocumented);
  }
}
