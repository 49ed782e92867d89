package org.langmix.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;

/** The content of a store, in a form that tests can compare. */
record Stored(Map<String, LineCounts> counts, List<String> warnings, Usage usage) {

  /** An object id. Each number has a different one. */
  static byte[] id(int number) {
    byte[] id = new byte[20];
    for (int i = 0; i < 4; i++) {
      id[i] = (byte) (number >>> (8 * i));
    }
    return id;
  }

  /** Counts that differ from number to number. */
  static LineCounts counts(int number) {
    UnsafeCounts unsafe =
        number % 3 == 0 ? new UnsafeCounts(number, 0, 1, 2, 3) : UnsafeCounts.NONE;
    return new LineCounts(
        number, 1, 0, 1L << (number % 50), unsafe, number % 2, number % 5, number % 7);
  }

  /** Adds the counts of a range of numbers, without its end, to a store as counts of C. */
  static void add(CountStore store, int from, int to) {
    Recorder<LineCounts> recorder = store.recorder();
    for (int number = from; number < to; number++) {
      recorder.add(id(number), Syntax.C, counts(number));
    }
  }

  /**
   * Adds the counts of a range of numbers, without its end, to the store in a file. Creates the
   * store if there is none.
   */
  static void add(Path file, int from, int to) throws InterruptedException {
    try (CountStore store = CountStore.open(file, warning -> {})) {
      add(store, from, to);
    }
  }

  /** Everything that the store in a file returns. */
  static Stored in(Path file) throws InterruptedException {
    Map<String, LineCounts> counts = new HashMap<>();
    List<String> warnings = new ArrayList<>();
    try (CountStore store = CountStore.open(file, warnings::add)) {
      store.lookUp(
          new Request<LineCounts>() {
            private String last;

            @Override
            public int number(byte[] id, Syntax syntax) {
              last = key(id, syntax);
              return 0;
            }

            @Override
            public void found(int number, Syntax syntax, LineCounts found) {
              counts.put(last, found);
            }
          });
      return new Stored(counts, warnings, store.usage());
    }
  }

  static String key(byte[] id, Syntax syntax) {
    return HexFormat.of().formatHex(id) + " " + syntax;
  }

  /** The expected counts of a store with the numbers from 0 up to, but not including, an end. */
  static Map<String, LineCounts> upTo(int end) {
    Map<String, LineCounts> counts = new HashMap<>();
    for (int number = 0; number < end; number++) {
      counts.put(key(id(number), Syntax.C), counts(number));
    }
    return counts;
  }
}
