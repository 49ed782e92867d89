package org.langmix.subsystem;

/** An areas file that can't be used; the message says which line and why. */
public final class AreaFileException extends RuntimeException {
  AreaFileException(String source, int line, String reason) {
    super(source + ", line " + line + ": " + reason);
  }

  AreaFileException(String source, String reason) {
    super(source + ": " + reason);
  }
}
