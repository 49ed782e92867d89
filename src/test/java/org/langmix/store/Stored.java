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

/** What a store is given, and what it gives back, as tests compare it. */
record Stored(Map<String, LineCounts> counts, List<String> warnings, Usage usage) {

  /** An object id; no two numbers have the same. */
  static byte[] id(int number) {
    byte[] id = new byte[20];
    for (int i = 0; i < 4; i++) {
      id[i] = (byte) (number >>> (8 * i));
    }
    return id;
  }

  /** Counts that tell which number they belong to. */
  static LineCounts counts(int number) {
    UnsafeCounts unsafe =
        number % 3 == 0 ? new UnsafeCounts(number, 0, 1, 2, 3) : UnsafeCounts.NONE;
    return new LineCounts(number, 1, 0, 1L << (number % 50), unsafe, number % 2, number % 5);
  }

  /** Puts the counts of numbers into a store, in the syntax of C. */
  static void add(CountStore store, int from, int to) {
    Recorder recorder = store.recorder();
    for (int number = from; number < to; number++) {
      recorder.add(id(number), Syntax.C, counts(number));
    }
  }

  /** Makes a store that knows numbers, or adds them to it. */
  static void add(Path file, int from, int to) throws InterruptedException {
    try (CountStore store = CountStore.open(file, warning -> {})) {
      add(store, from, to);
    }
  }

  /** All that a store has. */
  static Stored in(Path file) throws InterruptedException {
    Map<String, LineCounts> counts = new HashMap<>();
    List<String> warnings = new ArrayList<>();
    try (CountStore store = CountStore.open(file, warnings::add)) {
      store.lookUp(
          new Request() {
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

  /** What a store should have that knows the numbers from 0 on. */
  static Map<String, LineCounts> upTo(int end) {
    Map<String, LineCounts> counts = new HashMap<>();
    for (int number = 0; number < end; number++) {
      counts.put(key(id(number), Syntax.C), counts(number));
    }
    return counts;
  }
}
