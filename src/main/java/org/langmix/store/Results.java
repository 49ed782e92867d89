package org.langmix.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;

/** Results that were derived from counts. Each key names everything that its result depends on. */
final class Results {
  private static final String NAME = Blocks.PREFIX + "results";

  /**
   * The size of all results, in bytes, above which old ones are dropped. A report has one result
   * per revision, and one per pair of neighbouring revisions, of some two thousand bytes each. A
   * report that needs more than this keeps all of its own.
   */
  private static final long MAXIMUM_BYTES = 32 << 20;

  private final MVMap<String, byte[]> results;

  /** The keys that this run has asked for or kept. */
  private final Set<String> used = new HashSet<>();

  private long bytes;

  /** Whether no others are left. */
  private boolean onlyUsed;

  private Results(MVMap<String, byte[]> results) {
    this.results = results;
  }

  /** Opens the results in a store, and reads all of them. */
  static Results open(MVStore store, boolean readOnly) {
    if (readOnly && !store.hasMap(NAME)) {
      return new Results(null);
    }
    Results opened =
        new Results(
            store.openMap(
                NAME,
                new MVMap.Builder<String, byte[]>()
                    .keyType(StringDataType.INSTANCE)
                    .valueType(new BytesType())));
    Cursor<String, byte[]> cursor = opened.results.cursor(null);
    while (cursor.hasNext()) {
      cursor.next();
      opened.bytes += cursor.getValue().length;
    }
    return opened;
  }

  Optional<byte[]> find(ResultKey key) {
    if (results == null) {
      return Optional.empty();
    }
    Optional<byte[]> found = Optional.ofNullable(results.get(key.text()));
    if (found.isPresent()) {
      used.add(key.text());
    }
    return found;
  }

  int size() {
    return results == null ? 0 : results.size();
  }

  /**
   * Keeps a result, which reaches the file when the store is next written. If there are too many
   * results, those of other builds are dropped first, then those that this run has not used. The
   * results of this run stay.
   */
  void keep(ResultKey key, byte[] result) {
    if (bytes + result.length > MAXIMUM_BYTES) {
      makeRoom(key);
    }
    byte[] before = results.put(key.text(), result);
    bytes += result.length - (before == null ? 0 : before.length);
    used.add(key.text());
  }

  private void makeRoom(ResultKey key) {
    if (onlyUsed) {
      return;
    }
    dropUnless(text -> text.startsWith(key.prefix()));
    if (bytes > MAXIMUM_BYTES / 2) {
      dropUnless(used::contains);
      onlyUsed = true;
    }
  }

  private void dropUnless(Predicate<String> wanted) {
    for (String key : results.keyList().stream().filter(wanted.negate()).toList()) {
      bytes -= results.remove(key).length;
    }
  }
}
