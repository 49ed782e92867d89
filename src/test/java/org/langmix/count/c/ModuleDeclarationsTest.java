package org.langmix.count.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.count.Syntax;

class ModuleDeclarationsTest {
  private static long modules(String source) {
    return Syntax.C.count(source.getBytes(StandardCharsets.UTF_8)).modules();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MODULE_LICENSE(\"GPL\");",
        "MODULE_LICENSE (\"GPL\");",
        "MODULE_LICENSE\n(GPL);",
        "\tMODULE_LICENSE(DRIVER_LICENSE);",
        "/* a */ MODULE_LICENSE(\"GPL\");",
        "} MODULE_LICENSE(\"GPL\");",
        "'MODULE_LICENSE(\nint plain = code;\nMODULE_LICENSE(\"GPL\");",
        "#endif\nMODULE_LICENSE(\"GPL\");",
        "char *a = \"MODULE_LICENSE(\";\nMODULE_LICENSE(\"GPL\");"
      })
  void a_licence_declares_a_module(String source) {
    assertThat(modules(source)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// MODULE_LICENSE(\"GPL\");",
        "/* MODULE_LICENSE(\"GPL\") */",
        "\"MODULE_LICENSE(\"",
        "#define MODULE_LICENSE(a) b",
        "#define A \\\n\tMODULE_LICENSE(\"GPL\")",
        "MY_MODULE_LICENSE(a)",
        "MODULE_LICENSES(a)",
        "MODULE_LICENSE",
        "MODULE_LICENSE;",
        "MODULE_AUTHOR(\"a\");"
      })
  void anything_else_declares_none(String source) {
    assertThat(modules(source)).isZero();
  }

  @Test
  void each_declaration_counts() {
    assertThat(modules("MODULE_LICENSE(a);\n// MODULE_LICENSE(b)\nMODULE_LICENSE(c);\n"))
        .isEqualTo(2);
  }
}
