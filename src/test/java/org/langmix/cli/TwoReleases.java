package org.langmix.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/** A repository in which Rust is added to one area and removed from another. */
final class TwoReleases {
  /** The blob of {@link #BINDER}. */
  static final String BINDER_BLOB = "objects/7d/068caeaf01ae958605c46c91d633013bf553b3";

  static final String BINDER = "drivers/android/binder/main.rs";

  private TwoReleases() {}

  static Path create(Path directory) {
    try (NewRepository repository = NewKernel.create(directory)) {
      repository
          .file("drivers/android/binder.c", "int a;\nint b;\n")
          .file("drivers/net/phy/ax88796b.c", "int c;\n")
          .file("drivers/net/phy/ax88796b_rust.rs", "fn c() {}\n")
          .file("rust/kernel/lib.rs", "fn a() {}\n")
          .commit(LocalDate.of(2022, 12, 11))
          .tag("v6.1")
          .file(
              BINDER,
              "module! { type: A }\nfn b() {\n    // SAFETY: Fine.\n    unsafe { a() }\n}\n")
          .file("drivers/new.c", "int d;\n")
          .file("rust/syn/lib.rs", "fn d() {}\n")
          .file("samples/rust/sample.rs", "module! { type: A }\n")
          .without("drivers/net/phy/ax88796b_rust.rs")
          .commit(LocalDate.of(2023, 2, 19))
          .tag("v6.2");
    }
    return directory;
  }
}
