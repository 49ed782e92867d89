package org.langmix.analysis.memory;

import java.io.IOException;
import java.util.Optional;
import org.langmix.count.line.LineCounts;
import org.langmix.history.KernelTerms;
import org.langmix.store.CountStore;
import org.langmix.store.ResultKey;
import org.langmix.subsystem.SubsystemOptions;

/**
 * Who maintains the Rust code of trees, as earlier runs have found. The keys are made of all that
 * it depends on: the tree, the files that are wanted, what tells which are vendored, and the
 * program.
 */
public final class RememberedTerms {
  private final CountStore store;

  /** What tells this build from others; empty if nothing can be remembered. */
  private final Optional<String> build;

  private final String circumstances;

  public RememberedTerms(CountStore store, SubsystemOptions options) {
    this.store = store;
    this.build = store.isUsed() ? Program.digest() : Optional.empty();
    this.circumstances =
        String.join(
            "\n",
            "terms",
            String.valueOf(LineCounts.RULE_VERSION),
            options.areas().originDefinition(),
            options.filter().definition());
  }

  private Optional<ResultKey> key(String tree) {
    return build.map(
        program ->
            new ResultKey(program, Sha256.ofText(String.join("\n", tree, program, circumstances))));
  }

  /**
   * The terms of a tree.
   *
   * @param tree the id of the tree in hexadecimal
   */
  public Optional<KernelTerms> find(String tree) {
    return key(tree).flatMap(store::find).flatMap(RememberedTerms::decode);
  }

  private static Optional<KernelTerms> decode(byte[] bytes) {
    try {
      return Optional.of(TermsCodec.decode(bytes));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // then they are worked out anew
    }
  }

  /** Keeps the terms of a tree of which all could be read. */
  public void keep(String tree, KernelTerms terms) {
    key(tree).ifPresent(key -> store.keep(key, TermsCodec.encode(terms)));
  }
}
