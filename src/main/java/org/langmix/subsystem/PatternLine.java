package org.langmix.subsystem;

/**
 * An {@code F:} or {@code X:} line.
 *
 * @param source what to call the text that it stands in
 * @param line its number there, from 1
 */
public record PatternLine(PathPattern pattern, String source, int line) {

  /** Where it stands, in words: {@code line 25 of the built-in areas}. */
  public String place() {
    return "line " + line + " of " + source;
  }

  boolean matches(String path) {
    return pattern.matches(path);
  }
}
