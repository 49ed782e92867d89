package org.langmix.report.digest;

/**
 * What is new in an area since an earlier report.
 *
 * @param then code lines of kernel-written Rust in the revision that was the newest in the earlier
 *     report
 * @param now code lines of kernel-written Rust in today's newest revision
 * @param isFirst whether the area has Rust now and had none at any revision of the earlier report
 * @param isIncomplete whether some file of the area could not be counted
 */
public record AreaNews(String name, long then, long now, boolean isFirst, boolean isIncomplete) {
  /** How many lines of Rust were added; negative if lines were removed. */
  public long change() {
    return now - then;
  }

  /** Whether the area certainly has Rust for the first time. */
  public boolean isNewToRust() {
    return isFirst && !isIncomplete;
  }

  /** Whether the area certainly lost all its Rust. */
  public boolean hasLostRust() {
    return then > 0 && now == 0 && !isIncomplete;
  }
}
