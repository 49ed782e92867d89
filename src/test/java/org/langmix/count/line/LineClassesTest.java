package org.langmix.count.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.langmix.count.line.LineClass.BLANK;
import static org.langmix.count.line.LineClass.CODE;
import static org.langmix.count.line.LineClass.COMMENT;

import org.junit.jupiter.api.Test;

class LineClassesTest {
  private final LineClasses classes = new LineClasses();

  @Test
  void blank_lines_may_be_kept_before_the_lines_are_added() {
    classes.add(COMMENT, 2);
    classes.keepBlank(1);
    classes.keepBlank(3);
    classes.addKept(5);
    assertThat(classes.toList()).containsExactly(COMMENT, COMMENT, CODE, BLANK, CODE, BLANK, CODE);
    assertThat(classes.codeBit(2)).isEqualTo(1);
    assertThat(classes.codeBit(3)).isZero();
  }

  @Test
  void the_lines_of_the_file_before_are_forgotten() {
    classes.add(COMMENT, 4);
    classes.clear();
    classes.addKept(3);
    assertThat(classes.toList()).containsExactly(CODE, CODE, CODE);
  }
}
