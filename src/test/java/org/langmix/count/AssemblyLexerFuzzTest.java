package org.langmix.count;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

class AssemblyLexerFuzzTest {
  static List<byte[]> fixtures() throws IOException {
    return LexerLaws.fixtures("assembly");
  }

  @MethodSource("fixtures")
  @FuzzTest
  void any_bytes_are_lines_of_code_comment_or_blank_in_every_dialect(byte[] source) {
    EnumSet.range(Syntax.ASSEMBLY, Syntax.ASSEMBLY_BAR)
        .forEach(dialect -> LexerLaws.require(dialect, source));
  }
}
