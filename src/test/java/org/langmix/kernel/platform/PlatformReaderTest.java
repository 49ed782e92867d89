package org.langmix.kernel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.langmix.kernel.build.KconfigSymbols;
import org.langmix.kernel.source.SourceLine;
import org.langmix.kernel.source.TextTree;

class PlatformReaderTest {
  private static Platform platform(TextTree tree, String... crateRoots) {
    return new PlatformReader(tree, new KconfigSymbols(tree)).read(List.of(crateRoots));
  }

  @Test
  void architectures_select_rust() {
    TextTree tree =
        new TextTree()
            .with("rust/Makefile", "")
            .with("arch/Kconfig", "config HAVE_RUST\n\tbool\n")
            .with("arch/x86/Kconfig", "config X86\n\tselect HAVE_RUST\t\t\tif X86_64\n")
            .with("arch/um/Kconfig", "config UML\n\tselect HAVE_RUST\n")
            .with("arch/m68k/Kconfig", "config M68K\n\tselect HAVE_RUSTY\n\tdepends on HAVE_RUST\n")
            .with(
                "arch/powerpc/Kconfig",
                """
                config PPC
                	select HAVE_RUST if PPC32
                	select HAVE_RUST if PPC64 && CPU_LITTLE_ENDIAN
                """);
    List<Architecture> architectures = platform(tree).architectures();
    assertThat(architectures)
        .extracting(Architecture::name)
        .containsExactly("powerpc", "um", "x86");
    assertThat(architectures.get(0).conditions())
        .extracting(condition -> condition.value())
        .containsExactly("PPC32", "PPC64 && CPU_LITTLE_ENDIAN");
    assertThat(architectures.get(1).conditions().get(0).value()).isEmpty();
    assertThat(architectures.get(2).conditions().get(0).lines())
        .containsExactly(new SourceLine("arch/x86/Kconfig", 2));
  }

  @Test
  void the_oldest_tools_are_known_by_architecture() {
    TextTree tree =
        new TextTree()
            .with(
                "scripts/min-tool-version.sh",
                """
                case "$1" in
                llvm)
                	if [ "$SRCARCH" = s390 ]; then
                		echo 15.0.0
                	else
                		echo 13.0.1
                	fi
                	;;
                rustc)
                	if [ "$SRCARCH" = "s390" ]; then
                		echo 1.96.0
                	elif [ "$ARCH" = powerpc ]; then
                		echo 1.95.0
                	else
                		echo 1.85.0
                	fi
                	;;
                bindgen)
                	echo 0.71.1
                	;;
                *)
                	echo "$1: unknown tool" >&2
                	exit 1
                	;;
                esac
                """);
    MinimumVersion rustc = platform(tree).rustc();
    assertThat(rustc.version().value()).isEqualTo("1.85.0");
    assertThat(rustc.version().lines())
        .containsExactly(new SourceLine("scripts/min-tool-version.sh", 15));
    assertThat(rustc.byArchitecture().keySet()).containsExactly("powerpc", "s390");
    assertThat(rustc.byArchitecture().get("s390").value()).isEqualTo("1.96.0");
    MinimumVersion bindgen = platform(tree).bindgen();
    assertThat(bindgen.version().value()).isEqualTo("0.71.1");
    assertThat(bindgen.byArchitecture()).isEmpty();
  }

  @Test
  void features_are_allowed_and_used() {
    TextTree tree =
        new TextTree()
            .with(
                "scripts/Makefile.build",
                "# rust\nrust_allowed_features := asm_goto,used_with_arg\n")
            .with("rust/kernel/lib.rs", "#![feature(b)]\n#![feature(a)]\n")
            .with("rust/uapi/lib.rs", "#![feature(b)]\n");
    Platform platform = platform(tree, "rust/uapi/lib.rs", "rust/kernel/lib.rs");
    assertThat(platform.featuresAllowed().value()).containsExactly("asm_goto", "used_with_arg");
    assertThat(platform.featuresAllowed().lines())
        .containsExactly(new SourceLine("scripts/Makefile.build", 2));
    assertThat(platform.featuresUsed()).hasSize(3);
    assertThat(platform.featureNames()).containsExactly("a", "b");
  }

  @Test
  void headers_helpers_and_edition_are_read() {
    TextTree tree =
        new TextTree()
            .with(
                "rust/bindings/bindings_helper.h",
                "/* includes */\n#include <linux/slab.h>\n #  include \"a.h\"\n#if X\n")
            .with("rust/helpers/blk.c", "")
            .with("rust/helpers/helpers.c", "")
            .with("rust/helpers/net/genetlink.c", "")
            .with("rust/helpers.c", "")
            .with("Makefile", "VERSION = 7\nexport rust_common_flags := --edition=2021 \\\n");
    Platform platform = platform(tree);
    assertThat(platform.bindingsHeaders())
        .containsExactly(
            new SourceLine("rust/bindings/bindings_helper.h", 2),
            new SourceLine("rust/bindings/bindings_helper.h", 3));
    assertThat(platform.helpers()).containsExactly("rust/helpers/blk.c", "rust/helpers/helpers.c");
    assertThat(platform.edition().value()).isEqualTo("2021");
    assertThat(platform.edition().lines()).containsExactly(new SourceLine("Makefile", 2));
  }

  @Test
  void a_tree_without_rust_says_nothing() {
    TextTree tree = new TextTree().with("Makefile", "VERSION = 5\n").with("arch/x86/Kconfig", "");
    Platform platform = platform(tree);
    assertThat(platform.architectures()).isEmpty();
    assertThat(platform.rustc().version().value()).isEmpty();
    assertThat(platform.featuresAllowed().value()).isEmpty();
    assertThat(platform.edition().lines()).isEmpty();
    assertThat(tree.read()).doesNotContain("arch/x86/Kconfig");
  }
}
