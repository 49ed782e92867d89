package org.langmix.count.line;

/**
 * What a file or a sum of files holds: physical lines by class, and the facts that are counted
 * besides. A line is code, comment or blank, never two of them.
 *
 * @param code lines with a byte that is neither white space nor comment, or within a string literal
 * @param comment the other lines that a comment covers
 * @param doc those of the comment lines that a Rust doc comment covers
 * @param blank the rest
 * @param unsafe Rust's {@code unsafe} keywords
 * @param safetyComments comments of Rust that hold {@code SAFETY:}
 * @param modules kernel modules that are declared: {@code module!} and {@code module_*_driver!} in
 *     Rust, {@code MODULE_LICENSE(} at the start of a line in C
 */
public record LineCounts(
    long code,
    long comment,
    long doc,
    long blank,
    UnsafeCounts unsafe,
    long safetyComments,
    long modules) {

  /** The version of the counting rules; any change of a rule raises it. */
  public static final int RULE_VERSION = 1;

  public static final LineCounts NONE = ofLines(0, 0, 0, 0);

  /** Lines without further facts. */
  public static LineCounts ofLines(long code, long comment, long doc, long blank) {
    return new LineCounts(code, comment, doc, blank, UnsafeCounts.NONE, 0, 0);
  }

  /** All lines. A last line without a newline is one. */
  public long lines() {
    return code + comment + blank;
  }

  /** The same but for the modules. */
  public LineCounts withModules(long modules) {
    return new LineCounts(code, comment, doc, blank, unsafe, safetyComments, modules);
  }

  public LineCounts plus(LineCounts other) {
    return new LineCounts(
        code + other.code,
        comment + other.comment,
        doc + other.doc,
        blank + other.blank,
        unsafe.plus(other.unsafe),
        safetyComments + other.safetyComments,
        modules + other.modules);
  }
}
