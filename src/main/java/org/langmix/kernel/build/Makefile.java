package org.langmix.kernel.build;

import java.util.List;
import org.langmix.kernel.source.SourceLine;

/**
 * The assignments of a makefile.
 *
 * @param directory the directory of the makefile, to which its words are relative
 */
record Makefile(String directory, List<Assignment> assignments) {
  /**
   * An assignment, as {@code obj-$(CONFIG_X) += x.o y/}.
   *
   * @param variable its name as it is written
   * @param conditions what the lines of {@code ifdef} and the like around it ask for, outermost
   *     first
   */
  record Assignment(String variable, List<Word> words, List<Condition> conditions) {}

  /** A word of the value. */
  record Word(String text, SourceLine line) {}
}
