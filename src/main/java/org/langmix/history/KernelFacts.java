package org.langmix.history;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a kernel tree says of its Rust code.
 *
 * @param modules sorted by path
 * @param abstractions the modules of the {@code kernel} crate, two deep, sorted by name
 */
public record KernelFacts(
    List<KernelModule> modules, List<KernelAbstraction> abstractions, KernelPlatform platform) {
  public KernelFacts {
    modules = List.copyOf(modules);
    abstractions = List.copyOf(abstractions);
  }

  /** Those of the modules and abstractions whose path is wanted. */
  public KernelFacts of(Predicate<String> wanted) {
    return new KernelFacts(
        modules.stream().filter(module -> wanted.test(module.path())).toList(),
        abstractions.stream().filter(one -> wanted.test(one.path())).toList(),
        platform);
  }

  /** The same facts, with another platform. */
  public KernelFacts withPlatform(KernelPlatform other) {
    return new KernelFacts(modules, abstractions, other);
  }

  /** The modules that import an abstraction. */
  public List<KernelModule> users(KernelAbstraction abstraction) {
    return modules.stream()
        .filter(module -> module.abstractions().contains(abstraction.name()))
        .toList();
  }
}
