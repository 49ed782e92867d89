package org.langmix.organization;

/** A map of domains can't be used. The message names the line and says what is wrong. */
public final class DomainMapException extends RuntimeException {
  DomainMapException(String source, int line, String reason) {
    super("%s, line %d: %s".formatted(source, line, reason));
  }
}
