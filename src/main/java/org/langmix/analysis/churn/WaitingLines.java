package org.langmix.analysis.churn;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.langmix.count.Syntax;
import org.langmix.diff.LineHashes;

/**
 * The lines of blobs that wait for the blobs that they are to be compared with. If they take too
 * much memory, those that have waited longest are dropped; if memory is needed for something else,
 * any may be. Their pairs are not compared.
 */
final class WaitingLines {
  static final long ALL = Long.MAX_VALUE;

  private final PairList pairs;
  private final long most;

  /** Those that have waited longest come first. */
  private final Map<Key, Waiting> waiting = new LinkedHashMap<>();

  /** The blobs that have come, whether they still wait or not. */
  private final Map<Syntax, BitSet> come = new EnumMap<>(Syntax.class);

  private long lines;

  private record Key(int blob, Syntax syntax) {}

  private static final class Waiting {
    private final int count;

    /** Gives null once the lines are dropped. */
    private final Supplier<LineHashes> lines;

    private int left;

    Waiting(LineHashes lines, boolean maybeDropped) {
      this.count = lines.count();
      this.lines = maybeDropped ? new SoftReference<>(lines)::get : () -> lines;
    }
  }

  /** Two blobs that have met. */
  record Met(long pair, LineHashes before, LineHashes now) {}

  /**
   * @param most how many lines may wait; {@link #ALL} if none may be dropped
   */
  WaitingLines(PairList pairs, long most) {
    this.pairs = pairs;
    this.most = most;
  }

  /** Takes the lines of a blob, and returns the pairs of it whose other blob has waited. */
  synchronized List<Met> meet(int blob, Syntax syntax, LineHashes own) {
    come.computeIfAbsent(syntax, any -> new BitSet()).set(blob);
    Waiting waits = new Waiting(own, most != ALL);
    List<Met> met = new ArrayList<>();
    pairs.forEachWith(blob, syntax, pair -> meet(pair, blob, own, waits, met));
    if (waits.left > 0) {
      waiting.put(new Key(blob, syntax), waits);
      lines += own.count();
      dropOldest();
    }
    return met;
  }

  private void meet(long pair, int blob, LineHashes own, Waiting waits, List<Met> met) {
    boolean isBefore = BlobPair.before(pair) == blob;
    int other = isBefore ? BlobPair.now(pair) : BlobPair.before(pair);
    Key key = new Key(other, BlobPair.syntax(pair));
    Waiting partner = waiting.get(key);
    if (partner != null) {
      LineHashes others = partner.lines.get();
      if (others != null) {
        met.add(isBefore ? new Met(pair, own, others) : new Met(pair, others, own));
      }
      partner.left--;
      if (partner.left == 0) {
        waiting.remove(key);
        lines -= partner.count;
      }
    } else if (!hasCome(key)) {
      waits.left++;
    }
  }

  private boolean hasCome(Key key) {
    BitSet blobs = come.get(key.syntax);
    return blobs != null && blobs.get(key.blob);
  }

  private void dropOldest() {
    Iterator<Waiting> oldest = waiting.values().iterator();
    while (lines > most) {
      lines -= oldest.next().count;
      oldest.remove();
    }
  }
}
