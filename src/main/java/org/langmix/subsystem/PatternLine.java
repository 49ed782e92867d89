package org.langmix.subsystem;

/**
 * An {@code F:} or {@code X:} line of a text.
 *
 * @param source the name of the text in messages
 * @param line the number of the line in the text, from 1
 */
public record PatternLine(PathPattern pattern, String source, int line) {

  /** The place of the line, in words: {@code line 25 of the built-in areas}. */
  public String place() {
    return "line " + line + " of " + source;
  }

  /** Whether the pattern matches a file. */
  public boolean matches(String path) {
    return pattern.matches(path);
  }
}
