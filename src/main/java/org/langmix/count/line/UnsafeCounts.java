package org.langmix.count.line;

/**
 * The numbers of {@code unsafe} keywords in Rust, by what follows the keyword.
 *
 * @param blocks keywords before a block in braces
 * @param functions {@code unsafe fn}, {@code unsafe extern "C" fn}, function pointer types included
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
