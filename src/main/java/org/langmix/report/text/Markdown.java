package org.langmix.report.text;

/** What is Markdown already, and no plain text that is to be shown as it is. */
public record Markdown(String source) {
  @Override
  public String toString() {
    return source;
  }
}
