package org.langmix.kernel.platform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.langmix.kernel.build.KconfigSymbols;
import org.langmix.kernel.rust.Features;
import org.langmix.kernel.rust.RustFile;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.Paths;
import org.langmix.kernel.source.SourceLine;
import org.langmix.kernel.source.SourceTree;

/** Reads what a kernel asks of the platform that builds its Rust code. */
public final class PlatformReader {
  private static final String BINDINGS_HEADER = "rust/bindings/bindings_helper.h";
  private static final String BUILD_MAKEFILE = "scripts/Makefile.build";
  private static final String TOP_MAKEFILE = "Makefile";
  private static final String HELPERS = "rust/helpers";

  private static final Pattern INCLUDE = Pattern.compile("\\s*#\\s*include\\b.*");
  private static final Pattern ALLOWED = Pattern.compile("rust_allowed_features\\s*:?=\\s*(.*)");
  private static final Pattern EDITION = Pattern.compile(".*--edition=(\\d+).*");

  private final SourceTree tree;
  private final KconfigSymbols kconfig;

  public PlatformReader(SourceTree tree, KconfigSymbols kconfig) {
    this.tree = tree;
    this.kconfig = kconfig;
  }

  /**
   * Reads the tree.
   *
   * @param crateRoots the root files of all kernel-written crates
   */
  public Platform read(Collection<String> crateRoots) {
    return new Platform(
        Architectures.in(tree, kconfig),
        minimum("rustc"),
        minimum("bindgen"),
        featuresAllowed(),
        crateRoots.stream()
            .sorted()
            .flatMap(root -> RustFile.in(tree, root).stream())
            .flatMap(root -> Features.of(root).stream())
            .toList(),
        bindingsHeaders(),
        helpers(),
        first(TOP_MAKEFILE, EDITION).orElse(Fact.unsaid("")));
  }

  private MinimumVersion minimum(String tool) {
    return MinimumVersions.of(tool, tree.content(MinimumVersions.PATH).orElse(new byte[0]));
  }

  private Fact<List<String>> featuresAllowed() {
    return first(BUILD_MAKEFILE, ALLOWED)
        .map(fact -> new Fact<>(names(fact.value()), fact.lines()))
        .orElse(Fact.unsaid(List.of()));
  }

  private static List<String> names(String list) {
    return Stream.of(list.split("#", 2)[0].split(",")).map(String::strip).toList();
  }

  private List<SourceLine> bindingsHeaders() {
    List<String> lines = lines(BINDINGS_HEADER);
    List<SourceLine> includes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (INCLUDE.matcher(lines.get(i)).matches()) {
        includes.add(new SourceLine(BINDINGS_HEADER, i + 1));
      }
    }
    return List.copyOf(includes);
  }

  private List<String> helpers() {
    return tree.files(HELPERS).stream()
        .filter(name -> name.endsWith(".c"))
        .map(name -> Paths.in(HELPERS, name))
        .toList();
  }

  /** The first group of a pattern in the first line that it matches. */
  private Optional<Fact<String>> first(String path, Pattern pattern) {
    List<String> lines = lines(path);
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = pattern.matcher(lines.get(i));
      if (matcher.matches()) {
        return Optional.of(Fact.at(new SourceLine(path, i + 1), matcher.group(1)));
      }
    }
    return Optional.empty();
  }

  private List<String> lines(String path) {
    return tree.content(path)
        .map(content -> new String(content, StandardCharsets.UTF_8))
        .map(text -> Arrays.asList(text.split("\n", -1)))
        .orElse(List.of());
  }
}
