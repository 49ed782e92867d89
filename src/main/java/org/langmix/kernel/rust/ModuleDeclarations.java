package org.langmix.kernel.rust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.langmix.count.rust.RustTokens;
import org.langmix.kernel.source.Fact;

/**
 * Finds the declarations of kernel modules: calls of {@code module!}, or of any {@code module_*!}
 * that has a {@code type:} or a {@code name:}. Definitions of macros declare nothing.
 */
public final class ModuleDeclarations {
  /** How many characters of an author are looked at. No name is longer. */
  private static final int LONGEST_AUTHOR = 1000;

  private final RustFile file;
  private final RustTokens tokens;

  private ModuleDeclarations(RustFile file) {
    this.file = file;
    this.tokens = file.tokens();
  }

  /** The declarations of a file, in order. */
  public static List<ModuleDeclaration> in(RustFile file) {
    return new ModuleDeclarations(file).all();
  }

  private List<ModuleDeclaration> all() {
    List<ModuleDeclaration> declarations = new ArrayList<>();
    int at = 0;
    while (at < tokens.count()) {
      if (tokens.is(at, "macro_rules") && tokens.is(at + 1, "!")) {
        at = tokens.behindBrackets(at + 3);
      } else if (isModuleMacro(at)) {
        declaration(at).ifPresent(declarations::add);
        at = tokens.behindBrackets(at + 2);
      } else {
        at++;
      }
    }
    return declarations;
  }

  private boolean isModuleMacro(int token) {
    return tokens.is(token + 1, "!")
        && tokens.isWord(token)
        && (tokens.is(token, "module") || tokens.text(token).startsWith("module_"))
        && !tokens.isWord(token + 2)
        && !tokens.is(token + 2, "=");
  }

  private Optional<ModuleDeclaration> declaration(int macro) {
    Map<String, Integer> fields = fields(macro + 2);
    return fields.containsKey("type") || fields.containsKey("name")
        ? Optional.of(declaration(macro, fields))
        : Optional.empty();
  }

  private ModuleDeclaration declaration(int macro, Map<String, Integer> fields) {
    String authors = fields.containsKey("authors") ? "authors" : "author"; // author: before v6.16
    Fact<List<String>> addresses = texts(fields, authors);
    List<String> people =
        addresses.value().stream()
            .map(ModuleDeclarations::withoutAddress)
            .filter(name -> !name.isEmpty())
            .toList();
    return new ModuleDeclaration(
        Fact.at(file.line(macro), tokens.text(macro)),
        text(fields, "name"),
        new Fact<>(people, addresses.lines()),
        text(fields, "description"),
        text(fields, "license"),
        texts(fields, "alias"),
        texts(fields, "firmware"));
  }

  /** By name, the first token of the value of each field. */
  private Map<String, Integer> fields(int bracket) {
    Map<String, Integer> fields = new HashMap<>();
    int end = tokens.behindBrackets(bracket) - 1;
    int at = bracket + 1;
    while (at < end) {
      if (tokens.isWord(at) && tokens.is(at + 1, ":") && !tokens.isPathSeparator(at + 1)) {
        fields.putIfAbsent(tokens.identifier(at), at + 2);
      }
      at = valueEnd(at, end) + 1;
    }
    return fields;
  }

  /** The comma after a value, or the end of the declaration. */
  private int valueEnd(int from, int end) {
    int at = from;
    while (at < end && !tokens.is(at, ",") && !isClosing(at)) {
      at = tokens.behindBrackets(at);
    }
    return at;
  }

  private boolean isClosing(int token) {
    return tokens.is(token, "}") || tokens.is(token, ")") || tokens.is(token, "]");
  }

  private Fact<String> text(Map<String, Integer> fields, String name) {
    Fact<List<String>> texts = texts(fields, name);
    return new Fact<>(texts.value().stream().findFirst().orElse(""), texts.lines());
  }

  /** The string literals in the value of a field: one alone, or those of an array. */
  private Fact<List<String>> texts(Map<String, Integer> fields, String name) {
    Integer first = fields.get(name);
    if (first == null) {
      return Fact.unsaid(List.of());
    }
    List<String> texts = new ArrayList<>();
    int end = valueEnd(first, tokens.count());
    for (int at = first; at < end; at++) {
      StringLiteral.text(tokens.text(at)).ifPresent(texts::add);
    }
    return Fact.at(file.line(first - 2), List.copyOf(texts));
  }

  private static String withoutAddress(String author) {
    return author
        .substring(0, Math.min(author.length(), LONGEST_AUTHOR))
        .replaceAll("<[^>]*>|\\S+@\\S+", "")
        .replaceAll("\\s+(?=,)", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
