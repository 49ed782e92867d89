package org.langmix.demo;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generates source code that looks like kernel code and does nothing. */
final class Sources {
  private Sources() {}

  /** The text of a file that is not in Rust, with a number of functions. */
  static String of(String path, int functions) {
    String name = path.replaceAll(".*/|\\..*", "").replace('-', '_');
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "c" -> c(name, functions);
      case "h" -> header(name, functions);
      default -> assembly(name, functions);
    };
  }

  static String repeat(int times, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
  }

  private static String c(String name, int functions) {
    return """
        // SPDX-License-Identifier: GPL-2.0
        /*
         * %s: made up for a demonstration
         */
        #include <linux/module.h>

        """
            .formatted(name)
        + repeat(
            functions,
            i ->
                """
                /* Step %2$d; "not a string". */
                static int %1$s_step%2$d(struct device *dev)
                {
                	if (!dev)
                		return -EINVAL;
                	dev_dbg(dev, "/* step %2$d */");

                	return %2$d;
                }

                """
                    .formatted(name, i))
        + "MODULE_LICENSE(\"GPL\");\n";
  }

  private static String header(String name, int constants) {
    return """
        /* SPDX-License-Identifier: GPL-2.0 */
        #ifndef %1$s_H
        #define %1$s_H

        """
            .formatted(name)
        + repeat(constants, i -> "#define %1$s_FIELD%2$d\t0x%2$x\n".formatted(name, i))
        + "\n#endif\n";
  }

  private static String assembly(String name, int functions) {
    return "/* SPDX-License-Identifier: GPL-2.0 */\n"
        + repeat(
            functions,
            i ->
                """
                SYM_FUNC_START(%1$s_%2$d)	// entry %2$d
                	nop
                	ret
                SYM_FUNC_END(%1$s_%2$d)

                """
                    .formatted(name, i));
  }

  /** The script that names the minimum versions of the tools that build a release. */
  static String minimumTools(int release) {
    return """
        #!/bin/sh
        # SPDX-License-Identifier: GPL-2.0-only
        case "$1" in
        gcc)
        	if [ "$ARCH" = parisc64 ]; then
        		echo 12.0.0
        	else
        		echo %1$s
        	fi
        	;;
        llvm)
        	echo %2$s
        	;;
        rustc)
        	echo %3$s
        	;;
        bindgen)
        	echo %4$s
        	;;
        *)
        	echo "$1: unknown tool" >&2
        	exit 1
        	;;
        esac
        """
        .formatted(
            release < 15 ? "5.1.0" : "8.1.0",
            release < 10 ? "11.0.0" : "13.0.1",
            release < 10 ? "1.62.0" : "1.78.0",
            release < 10 ? "0.56.0" : "0.65.1");
  }
}
