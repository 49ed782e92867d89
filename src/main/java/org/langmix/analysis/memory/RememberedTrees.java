package org.langmix.analysis.memory;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.langmix.count.line.LineCounts;
import org.langmix.store.CountStore;
import org.langmix.store.ResultKey;

/**
 * The trees without Rust that earlier runs have found. To find one takes a look into all of its
 * directories. A tree with Rust is not remembered, as a look into one or two directories shows it.
 */
public final class RememberedTrees {
  /** The same for all builds of the program: this depends only on the tree and on the rules. */
  private static final String BUILD = "every";

  private static final byte[] YES = {1};

  private final CountStore store;

  public RememberedTrees(CountStore store) {
    this.store = store;
  }

  /**
   * Whether an earlier run has found that a tree has no Rust.
   *
   * @param tree the id of the tree in hexadecimal
   */
  public boolean isWithoutRust(String tree) {
    return store.find(key(tree)).isPresent();
  }

  /** Keeps that a tree has no Rust. All of it must have been read. */
  public void keepWithoutRust(String tree) {
    store.keep(key(tree), YES);
  }

  private static ResultKey key(String tree) {
    String text = "without Rust, rules %d, %s".formatted(LineCounts.RULE_VERSION, tree);
    return new ResultKey(
        BUILD, HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8))));
  }
}
