package org.langmix.analysis.counts;

import java.util.BitSet;
import org.langmix.count.Syntax;
import org.langmix.count.checkpoint.FileVersion;
import org.langmix.count.line.LineClasses;

/** Asks for the lines of blobs. Several threads may use it at once. */
public interface LineRequest {
  /** Asks for nothing. */
  LineRequest NOTHING =
      new LineRequest() {
        @Override
        public BitSet blobs() {
          return new BitSet();
        }

        @Override
        public boolean wants(int blob, Syntax syntax) {
          return false;
        }

        @Override
        public LineConsumer consumer() {
          return new LineConsumer() {
            @Override
            public void beginBatch() {}

            @Override
            public void accept(int blob, Syntax syntax, FileVersion version, LineClasses classes) {}

            @Override
            public void unreadable(int blob, String reason) {}
          };
        }
      };

  /** The blobs whose lines are wanted. */
  BitSet blobs();

  /** Whether the lines of a blob are wanted in a syntax. */
  boolean wants(int blob, Syntax syntax);

  /** A consumer for one more thread. */
  LineConsumer consumer();
}
