package org.langmix.kernel.rust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.langmix.count.rust.RustTokens;
import org.langmix.kernel.source.SourceLine;

/**
 * Finds the modules of the {@code kernel} crate that a file imports: by its {@code use} items, by
 * paths in its code that begin with {@code kernel}, and by paths that begin with a module that it
 * imported. What is a module, and not an item of one, the module tree of the crate says.
 */
public final class Imports {
  private static final String CRATE = "kernel";

  /** Modules are named at most two deep: {@code kernel::net::phy}. */
  private static final int DEEPEST = 2;

  /** How many segments a path may have, and how deep braces may lie. No one writes more. */
  private static final int LONGEST_PATH = 50;

  private final RustTokens tokens;
  private final ModuleTree crate;

  /** By path of a module, the numbers of the lines that import it. */
  private final NavigableMap<String, SortedSet<Integer>> found = new TreeMap<>();

  /** The paths of the modules that {@code use} items gave names to, without the crate. */
  private final Map<String, List<String>> names = new HashMap<>();

  private int depth;

  private Imports(RustFile file, ModuleTree crate) {
    this.tokens = file.tokens();
    this.crate = crate;
  }

  /**
   * By path, such as {@code kernel::net::phy}, the lines that import a module. Only modules with
   * files of their own count. An imported item counts for the module that holds it.
   *
   * @param crate the modules of the {@code kernel} crate
   */
  public static NavigableMap<String, List<SourceLine>> of(RustFile file, ModuleTree crate) {
    Imports imports = new Imports(file, crate);
    imports.read();
    NavigableMap<String, List<SourceLine>> lines = new TreeMap<>();
    imports.found.forEach(
        (module, numbers) ->
            lines.put(
                module,
                numbers.stream().map(number -> new SourceLine(file.path(), number)).toList()));
    return lines;
  }

  private void read() {
    int at = 0;
    while (at < tokens.count()) {
      at = tokens.is(at, "use") ? useTree(globalPath(at + 1), List.of()) : at + 1;
    }
    names.put(CRATE, List.of());
    at = 0;
    while (at < tokens.count()) {
      at = tokens.is(at, "use") ? useEnd(at) : path(at);
    }
  }

  /** The first name of a path that may begin with two colons. */
  private int globalPath(int token) {
    return tokens.isPathSeparator(token) ? token + 2 : token;
  }

  private int useEnd(int use) {
    int at = use;
    while (at < tokens.count() && !tokens.is(at, ";")) {
      at++;
    }
    return at;
  }

  // Rust Reference, "Use declarations": a path, then as name, * or {trees}.
  /** Reads one use tree, and returns the token after it. */
  private int useTree(int from, List<String> prefix) {
    List<String> path = new ArrayList<>(prefix);
    int at = from;
    while (tokens.isWord(at) && path.size() < LONGEST_PATH) {
      path.add(tokens.identifier(at));
      boolean goesOn = tokens.isPathSeparator(at + 1);
      at += goesOn ? 3 : 1;
      if (!goesOn) {
        return importedAs(from, at, path);
      }
    }
    if (tokens.is(at, "*")) {
      add(from, path);
      return at + 1;
    }
    return tokens.is(at, "{") ? useTrees(at, path) : at;
  }

  private int importedAs(int from, int end, List<String> path) {
    boolean renamed = tokens.is(end, "as");
    imported(from, path, renamed ? Optional.of(tokens.identifier(end + 1)) : Optional.empty());
    return renamed ? end + 2 : end;
  }

  private int useTrees(int brace, List<String> path) {
    if (++depth > LONGEST_PATH) {
      return tokens.count();
    }
    int at = brace + 1;
    while (at < tokens.count() && !tokens.is(at, "}") && !tokens.is(at, ";")) {
      int next = useTree(globalPath(at), path);
      at = tokens.is(next, ",") ? next + 1 : Math.max(next, tokens.is(next, "}") ? next : at + 1);
    }
    depth--;
    return tokens.is(at, "}") ? at + 1 : at;
  }

  private void imported(int token, List<String> path, Optional<String> newName) {
    List<String> segments = new ArrayList<>(path);
    if (!segments.isEmpty() && segments.get(segments.size() - 1).equals("self")) {
      segments.remove(segments.size() - 1);
    }
    if (segments.isEmpty() || !segments.get(0).equals(CRATE)) {
      return;
    }
    add(token, segments);
    List<String> inCrate = segments.subList(1, segments.size());
    if (modulePath(inCrate).size() == inCrate.size()) {
      names.put(newName.orElse(segments.get(segments.size() - 1)), List.copyOf(inCrate));
    }
  }

  /** Reads the path that begins at a token, if one does, and returns the token after it. */
  private int path(int first) {
    boolean begins =
        tokens.isWord(first)
            && names.containsKey(tokens.identifier(first))
            && tokens.isPathSeparator(first + 1)
            && !followsPath(first);
    if (!begins) {
      return first + 1;
    }
    List<String> path = new ArrayList<>(List.of(CRATE));
    path.addAll(names.get(tokens.identifier(first)));
    int at = first + 1;
    while (tokens.isPathSeparator(at) && tokens.isWord(at + 2)) {
      path.add(tokens.identifier(at + 2));
      at += 3;
    }
    add(first, path);
    return at;
  }

  /** Whether a name is not the first of its path, but a field, method or later segment. */
  private boolean followsPath(int token) {
    if (tokens.is(token - 1, ".")) {
      return true;
    }
    boolean joined = tokens.isPathSeparator(token - 2) && tokens.isJoined(token - 2);
    return joined && (tokens.isWord(token - 3) || tokens.is(token - 3, ">"));
  }

  private void add(int token, List<String> path) {
    if (path.isEmpty() || !path.get(0).equals(CRATE)) {
      return;
    }
    List<String> module = modulePath(path.subList(1, path.size()));
    if (!module.isEmpty()) {
      String name =
          CRATE + "::" + String.join("::", module.subList(0, Math.min(DEEPEST, module.size())));
      found.computeIfAbsent(name, unused -> new TreeSet<>()).add(tokens.line(token));
    }
  }

  /** The longest beginning of a path in the crate that names a module. */
  private List<String> modulePath(List<String> path) {
    ModuleTree at = crate;
    int length = 0;
    while (length < path.size()) {
      Optional<ModuleTree> next = at.module(path.get(length)).filter(ModuleTree::hasFiles);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
      length++;
    }
    return path.subList(0, length);
  }
}
