package org.langmix.count;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

class CLexerFuzzTest {
  static List<byte[]> fixtures() throws IOException {
    return LexerLaws.fixtures("c");
  }

  @MethodSource("fixtures")
  @FuzzTest
  void any_bytes_are_lines_of_code_comment_or_blank(byte[] source) {
    LexerLaws.require(Syntax.C, source);
  }
}
