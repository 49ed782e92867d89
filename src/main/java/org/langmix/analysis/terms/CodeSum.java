package org.langmix.analysis.terms;

/**
 * Lines of kernel-written code.
 *
 * @param rustFiles the number of Rust files
 * @param rust lines in Rust
 * @param c lines in C
 * @param helpers those of them that Rust code needs
 */
record CodeSum(long rustFiles, long rust, long c, long helpers) {
  static final CodeSum NONE = new CodeSum(0, 0, 0, 0);

  static CodeSum ofRust(long code) {
    return new CodeSum(1, code, 0, 0);
  }

  static CodeSum ofC(long code, boolean isHelper) {
    return new CodeSum(0, 0, code, isHelper ? code : 0);
  }

  CodeSum plus(CodeSum other) {
    return new CodeSum(
        rustFiles + other.rustFiles, rust + other.rust, c + other.c, helpers + other.helpers);
  }
}
