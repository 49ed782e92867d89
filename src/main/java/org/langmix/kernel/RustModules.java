package org.langmix.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.langmix.kernel.build.BuildRule;
import org.langmix.kernel.build.BuildRules;
import org.langmix.kernel.build.KconfigSymbols;
import org.langmix.kernel.rust.Imports;
import org.langmix.kernel.rust.Inclusions;
import org.langmix.kernel.rust.ModuleDeclaration;
import org.langmix.kernel.rust.ModuleDeclarations;
import org.langmix.kernel.rust.ModuleTree;
import org.langmix.kernel.rust.ModuleTrees;
import org.langmix.kernel.rust.RustFile;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.Paths;
import org.langmix.kernel.source.SourceLine;
import org.langmix.kernel.source.SourceTree;

/** Finds the crates outside of {@code rust/}, and assigns the Rust files there to them. */
final class RustModules {
  private static final String SAMPLES = "samples/";
  private static final Pattern FOR_THE_HOST = Pattern.compile("(scripts|tools|Documentation)/.*");

  private final SourceTree tree;
  private final ModuleTrees trees;
  private final BuildRules rules;
  private final KconfigSymbols kconfig;
  private final ModuleTree kernelCrate;

  private final List<RustModule> modules = new ArrayList<>();
  private final List<UnassignedFile> unassigned = new ArrayList<>();

  /** By path of an included file, the lines that include it. */
  private final Map<String, List<SourceLine>> inclusions = new HashMap<>();

  /** By path of a file of a program for the build host, the line that lists the program. */
  private final Map<String, List<SourceLine>> hostPrograms = new HashMap<>();

  RustModules(
      SourceTree tree,
      ModuleTrees trees,
      BuildRules rules,
      KconfigSymbols kconfig,
      ModuleTree kernelCrate) {
    this.tree = tree;
    this.trees = trees;
    this.rules = rules;
    this.kconfig = kconfig;
    this.kernelCrate = kernelCrate;
  }

  List<RustModule> modules() {
    return Collections.unmodifiableList(modules);
  }

  List<UnassignedFile> unassigned() {
    return Collections.unmodifiableList(unassigned);
  }

  /**
   * Reads the modules of a tree.
   *
   * @param paths the Rust files that may belong to them, sorted
   */
  void read(List<String> paths) {
    Set<String> left = new LinkedHashSet<>(paths);
    for (String path : paths) {
      if (!FOR_THE_HOST.matcher(path).matches()) {
        declaration(path).ifPresent(declared -> add(path, Optional.of(declared), left));
      }
    }
    for (String path : paths) {
      if (left.contains(path) && rule(path).isPresent()) {
        add(path, Optional.empty(), left);
      }
    }
    modules.sort(Comparator.comparing(RustModule::path));
    left.forEach(this::findHostProgram);
    left.forEach(path -> unassigned.add(unassigned(path)));
  }

  private Optional<ModuleDeclaration> declaration(String path) {
    return tree.made(
        "module declaration",
        path,
        () ->
            RustFile.in(tree, path)
                .flatMap(file -> ModuleDeclarations.in(file).stream().findFirst()));
  }

  /** The rule that builds an object from a file; a C file of the same name comes first. */
  private Optional<BuildRule> rule(String path) {
    String withoutExtension = Paths.in(Paths.directory(path), Paths.stem(path));
    boolean fromRust = !tree.hasFile(withoutExtension + ".c");
    return fromRust && !FOR_THE_HOST.matcher(path).matches()
        ? rules.ofSource(path)
        : Optional.empty();
  }

  private void add(String path, Optional<ModuleDeclaration> declared, Set<String> left) {
    List<Fact<String>> files = trees.of(path).files();
    files.forEach(file -> left.remove(file.value()));
    Optional<BuildRule> rule = rule(path);
    modules.add(
        new RustModule(
            kind(path, declared),
            path,
            declared
                .map(ModuleDeclaration::name)
                .filter(name -> !name.value().isEmpty())
                .orElse(new Fact<>(Paths.stem(path), objectLines(rule))),
            declared.map(ModuleDeclaration::macro).orElse(Fact.unsaid("")),
            declared.map(ModuleDeclaration::authors).orElse(Fact.unsaid(List.of())),
            declared.map(ModuleDeclaration::description).orElse(Fact.unsaid("")),
            declared.map(ModuleDeclaration::license).orElse(Fact.unsaid("")),
            rule.map(BuildRule::config).orElse(Fact.unsaid("")),
            rule.map(found -> kconfig.dependencies(found.symbols(), Paths.directory(path)))
                .orElse(Fact.unsaid("")),
            abstractions(files),
            files));
  }

  private static List<SourceLine> objectLines(Optional<BuildRule> rule) {
    return rule.stream().map(found -> found.steps().get(0).line()).toList();
  }

  private static RustModule.Kind kind(String path, Optional<ModuleDeclaration> declared) {
    if (path.startsWith(SAMPLES)) {
      return RustModule.Kind.SAMPLE;
    }
    return declared.isPresent() ? RustModule.Kind.MODULE : RustModule.Kind.BUILTIN;
  }

  private NavigableMap<String, List<SourceLine>> abstractions(List<Fact<String>> files) {
    NavigableMap<String, List<SourceLine>> all = new TreeMap<>();
    for (Fact<String> path : files) {
      RustFile.in(tree, path.value())
          .ifPresent(
              file -> {
                Imports.of(file, kernelCrate)
                    .forEach(
                        (name, lines) ->
                            all.computeIfAbsent(name, unused -> new ArrayList<>()).addAll(lines));
                tree.made("inclusions", path.value(), () -> Inclusions.in(file))
                    .forEach(included -> inclusions.put(included.value(), included.lines()));
              });
    }
    return Collections.unmodifiableNavigableMap(all);
  }

  /**
   * If a file is the root of a program for the build host, remembers all of the program's files.
   */
  private void findHostProgram(String path) {
    Optional<SourceLine> listed = rules.hostProgram(path);
    if (listed.isPresent() || FOR_THE_HOST.matcher(path).matches()) {
      List<SourceLine> lines = listed.stream().toList();
      trees.of(path).files().forEach(file -> hostPrograms.putIfAbsent(file.value(), lines));
    }
  }

  private UnassignedFile unassigned(String path) {
    if (inclusions.containsKey(path)) {
      return new UnassignedFile(path, UnassignedFile.Reason.INCLUDED, inclusions.get(path));
    }
    return hostPrograms.containsKey(path)
        ? new UnassignedFile(path, UnassignedFile.Reason.HOST_PROGRAM, hostPrograms.get(path))
        : new UnassignedFile(path, UnassignedFile.Reason.NOT_BUILT, List.of());
  }
}
