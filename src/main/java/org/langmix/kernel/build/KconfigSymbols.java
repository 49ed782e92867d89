package org.langmix.kernel.build;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.Paths;
import org.langmix.kernel.source.SourceLine;
import org.langmix.kernel.source.SourceTree;

/** Finds the definitions of Kconfig symbols in a tree. It reads no more files than it must. */
public final class KconfigSymbols {
  private static final String FILE = "Kconfig";

  /** Where symbols of the whole kernel are defined. */
  private static final List<String> LIKELY = List.of("", "lib", "kernel", "init");

  private final SourceTree tree;

  private final Map<String, List<KconfigSymbol>> read = new HashMap<>();

  public KconfigSymbols(SourceTree tree) {
    this.tree = tree;
  }

  /** The symbols that a Kconfig file defines. */
  public List<KconfigSymbol> in(String path) {
    return read.computeIfAbsent(
        path, unused -> tree.made("Kconfig symbols", path, () -> parsed(path)));
  }

  private List<KconfigSymbol> parsed(String path) {
    return tree.content(path).map(text -> Kconfig.symbols(path, text)).orElse(List.of());
  }

  /**
   * What a symbol's {@code depends on} lines ask for, joined by {@code &&}.
   *
   * @param symbols several if all of them choose the same object
   * @param directory where the symbols are looked for first; then in the directories above it, and
   *     then in those at the top of the tree
   */
  public Fact<String> dependencies(List<String> symbols, String directory) {
    List<Fact<String>> all =
        symbols.stream()
            .flatMap(symbol -> definitions(symbol, directory).stream())
            .flatMap(definition -> definition.dependsOn().stream())
            .toList();
    List<String> texts = all.stream().map(Fact::value).distinct().toList();
    List<SourceLine> lines = all.stream().flatMap(fact -> fact.lines().stream()).toList();
    return new Fact<>(
        texts.stream()
            .map(text -> texts.size() > 1 && text.contains("||") ? "(" + text + ")" : text)
            .collect(Collectors.joining(" && ")),
        lines);
  }

  /** The definitions of a symbol in the nearest file that has one. */
  private List<KconfigSymbol> definitions(String symbol, String directory) {
    for (String at : nearestFirst(directory)) {
      for (String name : tree.files(at)) {
        List<KconfigSymbol> found =
            name.startsWith(FILE) ? definitionsIn(Paths.in(at, name), symbol) : List.of();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<KconfigSymbol> definitionsIn(String path, String symbol) {
    boolean mayDefine = read.containsKey(path) || mentions(path, "config " + symbol);
    return mayDefine
        ? in(path).stream().filter(one -> one.name().equals(symbol)).toList()
        : List.of();
  }

  /** Whether a Kconfig file holds a text, so that it may be worth reading. */
  public boolean mentions(String path, String text) {
    return tree.content(path)
        .map(content -> new String(content, StandardCharsets.ISO_8859_1).contains(text))
        .orElse(false);
  }

  private Set<String> nearestFirst(String directory) {
    Set<String> directories = new LinkedHashSet<>();
    for (String at = directory; !at.isEmpty(); at = Paths.directory(at)) {
      directories.add(at);
    }
    directories.addAll(LIKELY);
    directories.addAll(tree.directories(""));
    return directories;
  }
}
