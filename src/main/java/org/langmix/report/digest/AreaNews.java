package org.langmix.report.digest;

/**
 * What is new of an area since an earlier report.
 *
 * @param then code lines of kernel-written Rust in the revision that was the newest then
 * @param now likewise in the newest of today
 * @param isFirst whether it had no Rust at any revision of then
 * @param isIncomplete whether something of it could not be counted
 */
public record AreaNews(String name, long then, long now, boolean isFirst, boolean isIncomplete) {
  /** By how many lines it has more. */
  public long change() {
    return now - then;
  }

  /** Whether it has Rust for the first time, for certain. */
  public boolean isNewToRust() {
    return isFirst && !isIncomplete;
  }

  /** Whether it has no more Rust, for certain. */
  public boolean hasLostRust() {
    return then > 0 && now == 0 && !isIncomplete;
  }
}
