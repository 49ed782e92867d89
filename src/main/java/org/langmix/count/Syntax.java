package org.langmix.count;

import java.util.List;
import java.util.Map;
import org.langmix.count.line.LineClass;
import org.langmix.count.line.LineCounts;

/**
 * How a file is lexed. A tree may hold the same blob under several names that imply different
 * syntaxes, so counts belong to a blob and a syntax.
 */
public enum Syntax {
  RUST(""),
  C(""),
  /** C comments only: for directories that imply no architecture. */
  ASSEMBLY(""),
  ASSEMBLY_HASH("#"),
  ASSEMBLY_HASH_SEMICOLON("#;"),
  ASSEMBLY_AT("@"),
  ASSEMBLY_SEMICOLON(";"),
  ASSEMBLY_EXCLAMATION("!"),
  ASSEMBLY_BAR("|");

  // GNU as, "Machine Dependencies": the characters that begin a comment anywhere in a line.
  private static final Map<String, Syntax> ASSEMBLY_BY_ARCHITECTURE =
      Map.ofEntries(
          Map.entry("alpha", ASSEMBLY_HASH),
          Map.entry("arc", ASSEMBLY_HASH_SEMICOLON),
          Map.entry("arm", ASSEMBLY_AT),
          Map.entry("c6x", ASSEMBLY_SEMICOLON),
          Map.entry("csky", ASSEMBLY_HASH),
          Map.entry("h8300", ASSEMBLY_SEMICOLON),
          Map.entry("loongarch", ASSEMBLY_HASH),
          Map.entry("m32r", ASSEMBLY_SEMICOLON),
          Map.entry("m68k", ASSEMBLY_BAR),
          Map.entry("microblaze", ASSEMBLY_HASH),
          Map.entry("mips", ASSEMBLY_HASH),
          Map.entry("nds32", ASSEMBLY_EXCLAMATION),
          Map.entry("nios2", ASSEMBLY_HASH),
          Map.entry("openrisc", ASSEMBLY_HASH),
          Map.entry("parisc", ASSEMBLY_SEMICOLON),
          Map.entry("powerpc", ASSEMBLY_HASH),
          Map.entry("riscv", ASSEMBLY_HASH),
          Map.entry("s390", ASSEMBLY_HASH),
          Map.entry("sh", ASSEMBLY_EXCLAMATION),
          Map.entry("sparc", ASSEMBLY_EXCLAMATION),
          Map.entry("um", ASSEMBLY_HASH),
          Map.entry("x86", ASSEMBLY_HASH),
          Map.entry("xtensa", ASSEMBLY_HASH));

  /**
   * The syntax of a file.
   *
   * @param language the language of the file
   * @param directory the path of the file's directory, with segments separated by slashes; for
   *     assembly, the first segment that names an architecture decides which characters begin a
   *     comment
   */
  public static Syntax of(Language language, String directory) {
    return switch (language) {
      case RUST -> RUST;
      case C, C_HEADER -> C;
      case ASSEMBLY -> assembly(directory);
    };
  }

  private static Syntax assembly(String directory) {
    int start = 0;
    while (start < directory.length()) {
      int slash = directory.indexOf('/', start);
      int end = slash < 0 ? directory.length() : slash;
      Syntax syntax = ASSEMBLY_BY_ARCHITECTURE.get(directory.substring(start, end));
      if (syntax != null) {
        return syntax;
      }
      start = end + 1;
    }
    return ASSEMBLY;
  }

  /** The characters that begin a comment in assembly, in addition to C comments. */
  private final String commentCharacters;

  Syntax(String commentCharacters) {
    this.commentCharacters = commentCharacters;
  }

  /** Counts the lines of a file that holds these bytes. Any bytes are valid input. */
  public LineCounts count(byte[] source) {
    return new LineCounter().count(this, source, source.length);
  }

  /** The class of each line of a file. */
  public List<LineClass> explain(byte[] source) {
    return new LineCounter().explain(this, source);
  }

  /** The characters that begin a comment in assembly, in addition to C comments. */
  String commentCharacters() {
    return commentCharacters;
  }
}
