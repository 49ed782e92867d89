package org.langmix.count.line;

/** The class of a line. */
public enum LineClass {
  CODE,
  COMMENT,
  /** A comment line that a Rust doc comment covers. */
  DOC,
  BLANK
}
