package org.langmix.analysis.churn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.langmix.count.Syntax;
import org.langmix.diff.LineHashes;

/**
 * The lines of blobs that wait for the blobs that they are to be compared with. If they take too
 * much memory, those that have waited longest are dropped, and their pairs are not compared.
 */
final class WaitingLines {
  private final PairList pairs;
  private final long most;

  /** Those that have waited longest come first. */
  private final Map<Key, Waiting> waiting = new LinkedHashMap<>();

  /** The blobs that have come, whether they still wait or not. */
  private final Map<Syntax, BitSet> come = new EnumMap<>(Syntax.class);

  private long lines;

  private record Key(int blob, Syntax syntax) {}

  private static final class Waiting {
    private final LineHashes lines;
    private int left;

    Waiting(LineHashes lines) {
      this.lines = lines;
    }
  }

  /** Two blobs that have met. */
  record Met(long pair, LineHashes before, LineHashes now) {}

  /**
   * @param most how many lines may wait
   */
  WaitingLines(PairList pairs, long most) {
    this.pairs = pairs;
    this.most = most;
  }

  /** Takes the lines of a blob, and returns the pairs of it whose other blob has waited. */
  synchronized List<Met> meet(int blob, Syntax syntax, LineHashes own) {
    come.computeIfAbsent(syntax, any -> new BitSet()).set(blob);
    Waiting waits = new Waiting(own);
    List<Met> met = new ArrayList<>();
    pairs.forEachWith(blob, syntax, pair -> meet(pair, blob, waits, met));
    if (waits.left > 0) {
      waiting.put(new Key(blob, syntax), waits);
      lines += own.count();
      dropOldest();
    }
    return met;
  }

  private void meet(long pair, int blob, Waiting own, List<Met> met) {
    boolean isBefore = BlobPair.before(pair) == blob;
    int other = isBefore ? BlobPair.now(pair) : BlobPair.before(pair);
    Key key = new Key(other, BlobPair.syntax(pair));
    Waiting partner = waiting.get(key);
    if (partner != null) {
      met.add(
          isBefore
              ? new Met(pair, own.lines, partner.lines)
              : new Met(pair, partner.lines, own.lines));
      partner.left--;
      if (partner.left == 0) {
        waiting.remove(key);
        lines -= partner.lines.count();
      }
    } else if (!hasCome(key)) {
      own.left++;
    }
  }

  private boolean hasCome(Key key) {
    BitSet blobs = come.get(key.syntax);
    return blobs != null && blobs.get(key.blob);
  }

  private void dropOldest() {
    Iterator<Waiting> oldest = waiting.values().iterator();
    while (lines > most) {
      lines -= oldest.next().lines.count();
      oldest.remove();
    }
  }
}
