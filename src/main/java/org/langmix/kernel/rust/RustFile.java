package org.langmix.kernel.rust;

import java.util.Optional;
import org.langmix.count.rust.RustTokens;
import org.langmix.kernel.source.SourceLine;
import org.langmix.kernel.source.SourceTree;

/** A Rust file and its tokens. */
public record RustFile(String path, RustTokens tokens) {
  public static RustFile of(String path, byte[] content) {
    return new RustFile(path, RustTokens.of(content));
  }

  /** A file of a tree; empty if the tree does not have it. */
  public static Optional<RustFile> in(SourceTree tree, String path) {
    return tree.tokens(path).map(tokens -> new RustFile(path, tokens));
  }

  /** The line of a token. */
  SourceLine line(int token) {
    return new SourceLine(path, tokens.line(token));
  }
}
