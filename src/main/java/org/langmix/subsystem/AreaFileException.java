package org.langmix.subsystem;

/** An areas file can't be used. The message names the line and says what is wrong. */
public final class AreaFileException extends RuntimeException {
  AreaFileException(String source, int line, String reason) {
    super(source + ", line " + line + ": " + reason);
  }

  AreaFileException(String source, String reason) {
    super(source + ": " + reason);
  }
}
