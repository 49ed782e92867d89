package org.langmix.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/** A kernel with a driver of two files in v6.1; v6.2 adds a sample and code that is built in. */
final class FactsKernel {
  private FactsKernel() {}

  /** Makes a bare repository of loose objects. */
  static void create(Path directory) {
    open(directory).close();
  }

  /** The same repository, to which more can be added. */
  static NewRepository open(Path directory) {
    NewRepository repository = NewKernel.create(directory);
    repository.file("a.c", "int a;\n").commit(LocalDate.of(2022, 10, 2)).tag("v6.0");
    addRust(repository);
    addDriver(repository);
    repository.commit(LocalDate.of(2022, 12, 11)).tag("v6.1");
    return repository
        .file("arch/arm64/Kconfig", "config ARM64\n\tselect HAVE_RUST if CPU_LITTLE_ENDIAN\n")
        .file(
            "scripts/min-tool-version.sh",
            """
            case $1 in
            rustc)
            	if [ "$SRCARCH" = arm64 ]; then
            		echo 1.63.0
            	else
            		echo 1.62.0
            	fi
            	;;
            bindgen)
            	echo 0.56.0
            	;;
            esac
            """)
        .file("drivers/gpu/Makefile", "obj-$(CONFIG_QR) += qr.o\n")
        .file("drivers/gpu/qr.rs", "pub fn qr() {}\n")
        .file("samples/Makefile", "obj-$(CONFIG_SAMPLES) += rust/\n")
        .file("samples/rust/Makefile", "obj-$(CONFIG_SAMPLE_RUST) += minimal.o\n")
        .file(
            "samples/rust/minimal.rs",
            "use kernel::prelude::*;\nmodule! { type: M, name: \"minimal\", author: \"A <a@b>\" }\n")
        .commit(LocalDate.of(2023, 2, 19))
        .tag("v6.2");
  }

  private static void addRust(NewRepository repository) {
    repository
        .file("arch/x86/Kconfig", "config X86\n\tselect HAVE_RUST\n")
        .file("arch/arm64/Kconfig", "config ARM64\n\tbool\n")
        .file("Makefile", "VERSION = 6\nrust_common_flags := --edition=2021 \\\n")
        .file("scripts/Makefile.build", "rust_allowed_features := core_ffi_c,new_uninit\n")
        .file(
            "scripts/min-tool-version.sh",
            "case $1 in\nrustc)\n\techo 1.62.0\n\t;;\nbindgen)\n\techo 0.56.0\n\t;;\nesac\n")
        .file("rust/Makefile", "")
        .file("rust/bindings/bindings_helper.h", "#include <linux/a.h>\n#include <linux/b.h>\n")
        .file("rust/helpers/b.c", "int b;\n")
        .file("rust/syn/lib.rs", "#![feature(vendored)]\n")
        .file("rust/kernel/lib.rs", "#![feature(core_ffi_c)]\npub mod net;\npub mod prelude;\n")
        .file("rust/kernel/net.rs", "//! Networking.\npub mod phy;\n")
        .file(
            "rust/kernel/net/phy.rs",
            "//! PHYs.\npub unsafe fn f() {}\npub fn g() {\n    unsafe { f() }\n}\n")
        .file("rust/kernel/prelude.rs", "pub use super::net;\n");
  }

  private static void addDriver(NewRepository repository) {
    repository
        .file("drivers/Makefile", "obj-y += net/\nobj-y += gpu/\n")
        .file("drivers/net/Makefile", "obj-$(CONFIG_PHYLIB) += phy/\n")
        .file("drivers/net/phy/Makefile", "obj-$(CONFIG_X_PHY) += x.o\n")
        .file("drivers/net/phy/Kconfig", "config X_PHY\n\tdepends on RUST && PHYLIB\n")
        .file(
            "drivers/net/phy/x.rs",
            """
            // A PHY.
            use kernel::net::phy::{self, Driver};
            use kernel::prelude::*;

            mod hw;

            kernel::module_phy_driver! {
                name: "x_phy",
                authors: ["A <a@example.org>", "B"],
                description: "X PHY",
                license: "GPL",
            }
            """)
        .file(
            "drivers/net/phy/hw.rs",
            """
            /// Reads.
            fn read() {
                // SAFETY: Fine.
                unsafe { a() };
                unsafe { b() };
            }
            """);
  }
}
