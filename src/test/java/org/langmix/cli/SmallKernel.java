package org.langmix.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/**
 * A kernel with a few dozen files that change from release to release, and with tags of every kind.
 */
final class SmallKernel {
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 2);
  private static final int DAYS_A_RELEASE = 64;
  static final List<String> RELEASES = List.of("v6.0", "v6.1", "v6.2", "v6.3", "v6.4");

  /**
   * The paths of all files. C and assembly files exist from the first release on, Rust files from
   * the second.
   */
  private static final List<String> PATHS =
      List.of(
          "arch/x86/entry/entry.S",
          "arch/arm64/kernel/head.S",
          "drivers/android/binder.c",
          "drivers/gpu/drm/nouveau/nouveau_drm.c",
          "drivers/net/phy/ax88796b.c",
          "fs/ext4/inode.c",
          "include/linux/mm.h",
          "include/linux/sched.h",
          "kernel/fork.c",
          "kernel/sched/core.c",
          "mm/slub.c",
          "net/core/dev.c",
          "init.c",
          "drivers/android/binder/main.rs",
          "drivers/gpu/nova-core/driver.rs",
          "drivers/net/phy/ax88796b_rust.rs",
          "rust/kernel/lib.rs",
          "rust/kernel/net/phy.rs",
          "rust/syn/lib.rs",
          "samples/rust/rust_minimal.rs");

  private SmallKernel() {}

  /** Makes a bare repository of loose objects and loose references. */
  static void create(Path directory) {
    try (NewRepository repository = NewKernel.create(directory)) {
      for (int release = 0; release < RELEASES.size(); release++) {
        for (int i = 0; i < PATHS.size(); i++) {
          String path = PATHS.get(i);
          // Each release changes only some of the files.
          int version = release - (i + release) % 3;
          if (version >= (path.endsWith(".rs") ? 1 : 0)) {
            repository.file(path, text(path, i, version));
          } else if (release == 0 && !path.endsWith(".rs")) {
            repository.file(path, text(path, i, 0));
          }
        }
        repository.file("scripts/min-tool-version.sh", minimumTools(release));
        repository.commit(FIRST_DAY.plusDays((long) DAYS_A_RELEASE * release));
        repository.tag(RELEASES.get(release));
      }
      repository.lightweightTag("v6.4-light").tagOfTag("v6.4-again", "v6.4");
      repository.tagOfTree("v6.4-tree").without("init.c").file("block/genhd.c", "int a;\n");
      repository.commit(FIRST_DAY.plusDays(400)).lightweightTag("v6.5-rc1");
    }
  }

  private static String text(String path, int number, int version) {
    StringBuilder text = new StringBuilder("/* " + path + " */\n\n");
    for (int i = 0; i <= 12 + number + 4 * version; i++) {
      // Versions differ in scattered places, so that git makes deltas.
      int value = i % 7 == version ? i * 1000 + version : i * 31 + number;
      text.append(path.endsWith(".rs") ? rust(i, value) : c(path, i, value));
    }
    return text.toString();
  }

  private static String rust(int i, int value) {
    return i % 5 == 2
        ? "/// Says %d.\nfn f%d() {\n    // SAFETY: Fine.\n    unsafe { g(%d) }\n}\n\n"
            .formatted(value, i, value)
        : "fn f%d() -> u32 {\n    %d\n}\n".formatted(i, value);
  }

  private static String c(String path, int i, int value) {
    return path.endsWith(".S")
        ? "f%d:\n\tmov %%eax, %d\n%s".formatted(i, value, i % 4 == 0 ? "/* next */\n" : "")
        : "static int f%d(void)\n{\n\treturn %d;\n}\n%s"
            .formatted(i, value, i % 3 == 0 ? "\n/* and another one */\n" : "");
  }

  private static String minimumTools(int release) {
    return "case \"$1\" in\ngcc)\n\techo 5.1.%d\n\t;;\nrustc)\n\techo 1.%d.0\n\t;;\nesac\n"
        .formatted(release, 62 + release);
  }
}
