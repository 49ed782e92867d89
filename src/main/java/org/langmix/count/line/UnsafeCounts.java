package org.langmix.count.line;

/**
 * Rust's {@code unsafe} keywords by what follows them.
 *
 * @param blocks with the braces of a block
 * @param functions {@code unsafe fn}, {@code unsafe extern "C" fn}; function pointer types as well
 * @param impls {@code unsafe impl}
 * @param traits {@code unsafe trait}
 * @param other anything else, such as {@code #[unsafe(no_mangle)]} and {@code unsafe extern} blocks
 */
public record UnsafeCounts(long blocks, long functions, long impls, long traits, long other) {
  public static final UnsafeCounts NONE = new UnsafeCounts(0, 0, 0, 0, 0);

  public long all() {
    return blocks + functions + impls + traits + other;
  }

  public UnsafeCounts plus(UnsafeCounts more) {
    if (more.all() == 0) {
      return this;
    }
    return all() == 0
        ? more
        : new UnsafeCounts(
            blocks + more.blocks,
            functions + more.functions,
            impls + more.impls,
            traits + more.traits,
            other + more.other);
  }
}
