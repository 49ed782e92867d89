package org.langmix.analysis.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.langmix.count.line.LineCounts;
import org.langmix.history.Change;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.store.CountStore;
import org.langmix.store.ResultKey;
import org.langmix.subsystem.SubsystemOptions;

/**
 * The figures of trees, and of changes between two trees, that earlier runs have summed up. Their
 * keys are made of all that they depend on: the trees, the subsystems that were asked for, and the
 * program itself.
 */
public final class RememberedFigures {
  private final CountStore store;

  /** What tells this build from others; empty if nothing can be remembered. */
  private final Optional<String> build;

  /** Everything that figures depend on, except for the trees. */
  private final String circumstances;

  public RememberedFigures(CountStore store, SubsystemOptions options) {
    this.store = store;
    this.build = store.isUsed() ? Program.digest() : Optional.empty();
    this.circumstances = circumstances(options);
  }

  private static String circumstances(SubsystemOptions options) {
    return digest(
        String.join(
            "\n",
            String.valueOf(LineCounts.RULE_VERSION),
            options.areas().definition(),
            options.filter().definition(),
            String.valueOf(options.depth()),
            // A path can contain a newline, but no NUL.
            String.join("\0", options.paths())));
  }

  private static String digest(String text) {
    return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Optional<ResultKey> key(String trees) {
    return build.map(
        program ->
            new ResultKey(program, digest(String.join("\n", trees, program, circumstances))));
  }

  private Optional<ResultKey> key(Revision before, Revision revision) {
    return key(before.tree() + ".." + revision.tree());
  }

  /** The figures of a revision. */
  public Optional<Snapshot> find(Revision revision) {
    return find(key(revision.tree()), bytes -> FiguresCodec.snapshot(revision, bytes));
  }

  /** What changed between two revisions. */
  public Optional<Change> find(Revision before, Revision revision) {
    return find(key(before, revision), bytes -> FiguresCodec.change(before, revision, bytes));
  }

  @FunctionalInterface
  private interface Decoder<T> {
    T decode(byte[] bytes) throws IOException;
  }

  private <T> Optional<T> find(Optional<ResultKey> key, Decoder<T> decoder) {
    return key.flatMap(store::find).flatMap(bytes -> decode(bytes, decoder));
  }

  private static <T> Optional<T> decode(byte[] bytes, Decoder<T> decoder) {
    try {
      return Optional.of(decoder.decode(bytes));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // then they are worked out anew
    }
  }

  /** Keeps figures in which nothing is missing. */
  public void keep(Snapshot snapshot) {
    key(snapshot.revision().tree())
        .ifPresent(key -> store.keep(key, FiguresCodec.encode(snapshot)));
  }

  /** Keeps a change in which nothing is missing. */
  public void keep(Change change) {
    key(change.before(), change.revision())
        .ifPresent(key -> store.keep(key, FiguresCodec.encode(change)));
  }
}
