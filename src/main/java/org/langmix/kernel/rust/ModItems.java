package org.langmix.kernel.rust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.langmix.count.rust.RustTokens;

/**
 * Finds the {@code mod} items of a file. It passes over the bodies of functions and macros. It
 * takes an item whatever its {@code #[cfg]} says.
 */
final class ModItems {
  /** How deep inline modules may lie in each other. No one writes more. */
  private static final int DEEPEST = 100;

  private final RustTokens tokens;

  private ModItems(RustTokens tokens) {
    this.tokens = tokens;
  }

  static List<ModItem> of(RustTokens tokens) {
    return new ModItems(tokens).items(0, tokens.count(), 0);
  }

  private List<ModItem> items(int from, int to, int depth) {
    List<ModItem> items = new ArrayList<>();
    Optional<String> path = Optional.empty();
    int at = from;
    while (at < to && depth < DEEPEST) {
      if (tokens.is(at, "#")) {
        Optional<String> found = pathAttribute(at);
        path = found.isPresent() ? found : path;
        at = attributeEnd(at);
      } else if (tokens.is(at, "mod") && tokens.isWord(at + 1) && isBodyOrEnd(at + 2)) {
        int end = tokens.behindBrackets(at + 2);
        boolean inline = tokens.is(at + 2, "{");
        List<ModItem> inner = inline ? items(at + 3, end - 1, depth + 1) : List.of();
        items.add(new ModItem(tokens.identifier(at + 1), tokens.line(at), path, inline, inner));
        path = Optional.empty();
        at = end;
      } else {
        path = isVisibility(at) ? path : Optional.empty();
        at = tokens.behindBrackets(at);
      }
    }
    return items;
  }

  private boolean isBodyOrEnd(int token) {
    return tokens.is(token, ";") || tokens.is(token, "{");
  }

  private boolean isVisibility(int token) {
    return tokens.is(token, "pub") || (tokens.is(token, "(") && tokens.is(token - 1, "pub"));
  }

  private int attributeEnd(int hash) {
    return tokens.behindBrackets(tokens.is(hash + 1, "!") ? hash + 2 : hash + 1);
  }

  // Rust Reference, "The path attribute": #[path = "…"], alone or in cfg_attr.
  private Optional<String> pathAttribute(int hash) {
    int end = attributeEnd(hash);
    for (int at = hash + 2; at < end; at++) {
      if (tokens.is(at, "path") && tokens.is(at + 1, "=")) {
        return StringLiteral.text(tokens.text(at + 2));
      }
    }
    return Optional.empty();
  }
}
