package org.langmix.kernel.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.Paths;
import org.langmix.kernel.source.SourceLine;
import org.langmix.kernel.source.SourceTree;

/** Finds the definitions of Kconfig symbols in a tree. It reads no more files than it must. */
public final class KconfigSymbols {
  private static final String FILE = "Kconfig";

  private final SourceTree tree;

  /** By directory, the paths of its Kconfig files. */
  private final Map<String, List<String>> files;

  private final Map<String, List<KconfigSymbol>> read = new HashMap<>();

  public KconfigSymbols(SourceTree tree) {
    this.tree = tree;
    this.files =
        tree.paths().stream()
            .filter(path -> Paths.name(path).startsWith(FILE))
            .sorted()
            .collect(Collectors.groupingBy(Paths::directory, TreeMap::new, Collectors.toList()));
  }

  /** The symbols that a Kconfig file defines. */
  public List<KconfigSymbol> in(String path) {
    return read.computeIfAbsent(
        path,
        unused -> tree.content(path).map(text -> Kconfig.symbols(path, text)).orElse(List.of()));
  }

  /**
   * What a symbol's {@code depends on} lines ask for, joined by {@code &&}.
   *
   * @param symbols several if all of them choose the same object
   * @param directory where the symbols are looked for first; then in the directories above it, and
   *     then everywhere
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
    for (String path : nearestFirst(directory)) {
      boolean mayDefine = read.containsKey(path) || mentions(path, "config " + symbol);
      List<KconfigSymbol> found =
          mayDefine
              ? in(path).stream().filter(one -> one.name().equals(symbol)).toList()
              : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private boolean mentions(String path, String text) {
    return tree.content(path)
        .map(content -> new String(content, StandardCharsets.ISO_8859_1).contains(text))
        .orElse(false);
  }

  private List<String> nearestFirst(String directory) {
    List<String> paths = new ArrayList<>();
    String at = directory;
    while (!at.isEmpty()) {
      paths.addAll(files.getOrDefault(at, List.of()));
      at = Paths.directory(at);
    }
    for (String likely : List.of("", "lib", "kernel", "init")) {
      paths.addAll(files.getOrDefault(likely, List.of()));
    }
    files.values().forEach(paths::addAll);
    return paths.stream().distinct().toList();
  }
}
