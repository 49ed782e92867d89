package org.langmix.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.langmix.history.MinimumTools;

class MinimumToolsParserTest {
  @Test
  void the_version_of_the_last_branch_is_that_of_most_architectures() {
    String script =
        """
        case "$1" in
        binutils)
        	echo 2.25.0
        	;;
        gcc)
        	if [ "$ARCH" = parisc64 ]; then
        		echo 12.0.0
        	else
        		echo 8.1.0
        	fi
        	;;
        llvm)
        	if [ "$SRCARCH" = loongarch ]; then
        		echo 18.0.0
        	else
        		echo 17.0.1
        	fi
        	;;
        rustc)
        	echo 1.85.0
        	;;
        *)
        	echo "$1: unknown tool" >&2
        	;;
        esac
        """;
    assertThat(MinimumToolsParser.parse(script.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            new MinimumTools(
                Optional.of("1.85.0"),
                Optional.empty(),
                Optional.of("17.0.1"),
                Optional.of("8.1.0")));
  }

  @Test
  void another_script_tells_nothing() {
    assertThat(MinimumToolsParser.parse("echo 1\n\0\u00ff".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(MinimumTools.UNKNOWN);
  }
}
