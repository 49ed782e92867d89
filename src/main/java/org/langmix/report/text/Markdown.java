package org.langmix.report.text;

/** Text that is already Markdown, not plain text that must be escaped. */
public record Markdown(String source) {
  @Override
  public String toString() {
    return source;
  }
}
