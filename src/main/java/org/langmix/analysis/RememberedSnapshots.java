package org.langmix.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.langmix.count.LineCounts;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.store.CountStore;

/**
 * The figures of trees that earlier runs have summed up. They are kept by all that they depend on:
 * the tree, the subsystems that were asked for, and the program itself.
 */
final class RememberedSnapshots {
  private final CountStore store;

  /** What stands for all but the tree; empty if nothing can be remembered. */
  private final Optional<String> circumstances;

  private final SharedTallies shared = new SharedTallies();

  RememberedSnapshots(CountStore store, SubsystemOptions options) {
    this.store = store;
    this.circumstances =
        store.isUsed()
            ? Program.digest().map(program -> circumstances(program, options))
            : Optional.empty();
  }

  private static String circumstances(String program, SubsystemOptions options) {
    return digest(
        String.join(
            "\n",
            program,
            String.valueOf(LineCounts.RULE_VERSION),
            options.areas().definition(),
            String.valueOf(options.depth()),
            String.join("\n", options.paths())));
  }

  private static String digest(String text) {
    return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Optional<String> key(Revision revision) {
    return circumstances.map(others -> digest(revision.tree() + "\n" + others));
  }

  /** The figures of a revision. */
  Optional<Snapshot> find(Revision revision) {
    return key(revision)
        .flatMap(store::find)
        .flatMap(bytes -> decode(revision, bytes))
        .map(shared::share);
  }

  private static Optional<Snapshot> decode(Revision revision, byte[] bytes) {
    try {
      return Optional.of(SnapshotCodec.decode(revision, bytes));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // then they are worked out
    }
  }

  /** Keeps figures in which nothing is missing. */
  void keep(Snapshot snapshot) {
    key(snapshot.revision()).ifPresent(key -> store.keep(key, SnapshotCodec.encode(snapshot)));
  }
}
