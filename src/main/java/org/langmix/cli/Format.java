package org.langmix.cli;

/** The values of {@code --format}. */
enum Format {
  CSV,
  SVG,
  PNG,
  HTML,
  MARKDOWN
}
