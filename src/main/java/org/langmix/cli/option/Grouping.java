package org.langmix.cli.option;

import java.util.Locale;

/** The values of {@code --by}: what a row of counts is about. */
public enum Grouping {
  FILE,
  DIRECTORY,
  LANGUAGE;

  /** The value on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
