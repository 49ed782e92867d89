package org.langmix.count.line;

/** What a line is. */
public enum LineClass {
  CODE,
  COMMENT,
  /** A comment line that a Rust doc comment covers. */
  DOC,
  BLANK
}
