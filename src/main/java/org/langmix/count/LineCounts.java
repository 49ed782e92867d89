package org.langmix.count;

/**
 * Physical lines by class. A line is code, comment or blank, never two of them.
 *
 * @param code lines with a byte that is neither white space nor comment, or within a string literal
 * @param comment the other lines that a comment covers
 * @param doc those of the comment lines that a Rust doc comment covers
 * @param blank the rest
 */
public record LineCounts(long code, long comment, long doc, long blank) {

  /** The version of the counting rules; any change of a rule raises it. */
  public static final int RULE_VERSION = 1;

  public static final LineCounts NONE = new LineCounts(0, 0, 0, 0);

  /** All lines. A last line without a newline is one. */
  public long lines() {
    return code + comment + blank;
  }

  public LineCounts plus(LineCounts other) {
    return new LineCounts(
        code + other.code, comment + other.comment, doc + other.doc, blank + other.blank);
  }
}
