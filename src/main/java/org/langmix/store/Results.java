package org.langmix.store;

import java.util.Optional;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;

/** Results that were derived from counts. Each key names everything that its result depends on. */
final class Results {
  private static final String NAME = Blocks.PREFIX + "results";

  /**
   * The maximum number of results, which take about ten megabytes. A report has one result per
   * revision, and one per pair of neighbouring revisions.
   */
  private static final int MAXIMUM = 4000;

  private final MVMap<String, byte[]> results;

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
    }
    return opened;
  }

  Optional<byte[]> find(String key) {
    return results == null ? Optional.empty() : Optional.ofNullable(results.get(key));
  }

  int size() {
    return results == null ? 0 : results.size();
  }

  /**
   * Keeps a result, which reaches the file when the store is next written. If there are too many
   * results, all others are dropped first.
   */
  void keep(String key, byte[] result) {
    if (results.size() >= MAXIMUM) {
      results.clear();
    }
    results.put(key, result);
  }
}
