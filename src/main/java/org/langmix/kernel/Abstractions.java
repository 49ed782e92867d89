package org.langmix.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.langmix.kernel.rust.ModuleTree;

/** Lists the modules of the {@code kernel} crate. */
final class Abstractions {
  private static final int DEEPEST = 2;

  private final List<RustModule> modules;
  private final List<Abstraction> found = new ArrayList<>();

  private Abstractions(List<RustModule> modules) {
    this.modules = modules;
  }

  static List<Abstraction> of(ModuleTree crate, List<RustModule> modules) {
    Abstractions abstractions = new Abstractions(modules);
    abstractions.add(crate, "kernel", 1);
    abstractions.found.sort(Comparator.comparing(Abstraction::name));
    return List.copyOf(abstractions.found);
  }

  private void add(ModuleTree parent, String parentName, int depth) {
    for (ModuleTree module : parent.modules()) {
      if (depth <= DEEPEST && module.hasFiles()) {
        String name = parentName + "::" + module.name();
        found.add(new Abstraction(name, module.file().orElse(""), module.files(), usersOf(name)));
        add(module, name, depth + 1);
      }
    }
  }

  private List<String> usersOf(String abstraction) {
    return modules.stream()
        .filter(module -> module.abstractions().containsKey(abstraction))
        .map(module -> module.name().value())
        .toList();
  }
}
