package org.langmix.analysis.facts;

import org.langmix.count.line.LineCounts;
import org.langmix.count.rust.RustTokens;

/** A Rust file that was read. */
final class RustBlob {
  private final byte[] content;
  private final RustTokens tokens;
  private final LineCounts counts;

  RustBlob(byte[] content, LineCounts counts) {
    this.content = content;
    this.tokens = RustTokens.of(content);
    this.counts = counts;
  }

  byte[] content() {
    return content;
  }

  RustTokens tokens() {
    return tokens;
  }

  LineCounts counts() {
    return counts;
  }
}
