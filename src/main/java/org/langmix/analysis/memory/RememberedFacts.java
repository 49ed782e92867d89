package org.langmix.analysis.memory;

import java.io.IOException;
import java.util.Optional;
import org.langmix.count.line.LineCounts;
import org.langmix.history.KernelFacts;
import org.langmix.store.CountStore;
import org.langmix.store.ResultKey;
import org.langmix.subsystem.Areas;

/**
 * What earlier runs have found that trees say of their Rust code. The keys are made of all that it
 * depends on: the tree, the areas that tell which code is vendored, and the program itself.
 */
public final class RememberedFacts {
  private final CountStore store;

  /** What tells this build from others; empty if nothing can be remembered. */
  private final Optional<String> build;

  private final String circumstances;

  public RememberedFacts(CountStore store, Areas areas) {
    this.store = store;
    this.build = store.isUsed() ? Program.digest() : Optional.empty();
    this.circumstances =
        "facts, rules %d\n%s".formatted(LineCounts.RULE_VERSION, areas.originDefinition());
  }

  private Optional<ResultKey> key(String tree) {
    return build.map(
        program ->
            new ResultKey(program, Sha256.ofText(String.join("\n", tree, program, circumstances))));
  }

  /**
   * What a tree says.
   *
   * @param tree the id of the tree in hexadecimal
   * @return empty if that is not known; an empty optional in it if the tree has no Rust
   */
  public Optional<Optional<KernelFacts>> find(String tree) {
    return key(tree).flatMap(store::find).flatMap(RememberedFacts::decode);
  }

  private static Optional<Optional<KernelFacts>> decode(byte[] bytes) {
    try {
      return Optional.of(FactsCodec.decode(bytes));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // then the tree is read again
    }
  }

  /** Keeps what a tree says, of which all could be read; empty if it has no Rust. */
  public void keep(String tree, Optional<KernelFacts> facts) {
    key(tree).ifPresent(key -> store.keep(key, FactsCodec.encode(facts)));
  }
}
