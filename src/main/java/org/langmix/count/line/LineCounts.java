package org.langmix.count.line;

/**
 * The counts of a file, or their sum over several files: physical lines by class, and some other
 * facts. A line is either code, comment or blank.
 *
 * @param code lines with a byte that belongs to a string literal, or that is neither white space
 *     nor part of a comment
 * @param comment the other lines that a comment covers
 * @param doc the comment lines that a Rust doc comment covers
 * @param blank all other lines
 * @param unsafe Rust's {@code unsafe} keywords
 * @param safetyComments Rust comments that contain {@code SAFETY:}
 * @param modules declarations of kernel modules: {@code module!} and any {@code module_*!} with a
 *     field {@code type:} or {@code name:} in Rust, {@code MODULE_LICENSE(} outside of
 *     preprocessing directives in C
 * @param undocumentedUnsafe Rust's {@code unsafe} blocks and {@code unsafe impl}s that no comment
 *     with {@code SAFETY:} documents
 */
public record LineCounts(
    long code,
    long comment,
    long doc,
    long blank,
    UnsafeCounts unsafe,
    long safetyComments,
    long modules,
    long undocumentedUnsafe) {

  /** The version of the counting rules. Every change of a rule must raise it. */
  public static final int RULE_VERSION = 4;

  public static final LineCounts NONE = ofLines(0, 0, 0, 0);

  /** Counts of lines only. All other facts are 0. */
  public static LineCounts ofLines(long code, long comment, long doc, long blank) {
    return new LineCounts(code, comment, doc, blank, UnsafeCounts.NONE, 0, 0, 0);
  }

  /** The number of all lines. A last line without a newline counts. */
  public long lines() {
    return code + comment + blank;
  }

  /** A copy with another number of modules. */
  public LineCounts withModules(long modules) {
    return new LineCounts(
        code, comment, doc, blank, unsafe, safetyComments, modules, undocumentedUnsafe);
  }

  public LineCounts plus(LineCounts other) {
    return new LineCounts(
        code + other.code,
        comment + other.comment,
        doc + other.doc,
        blank + other.blank,
        unsafe.plus(other.unsafe),
        safetyComments + other.safetyComments,
        modules + other.modules,
        undocumentedUnsafe + other.undocumentedUnsafe);
  }
}
