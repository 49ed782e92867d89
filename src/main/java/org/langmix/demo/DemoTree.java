package org.langmix.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a release of the demo. */
final class DemoTree {
  /** The architectures that Rust code builds for, with the first release of each. */
  private static final Map<String, String> ARCHITECTURES =
      Map.of("x86", "v6.1", "loongarch", "v6.9", "arm64", "v6.9", "riscv", "v6.10", "s390", "v7.1");

  private final int release;
  private final List<DemoFile> files;
  private final List<DemoModule> modules;
  private final RustSources rust;
  private final SortedMap<String, String> texts = new TreeMap<>();

  DemoTree(int release) {
    this.release = release;
    this.files = DemoFile.all().stream().filter(file -> file.isIn(release)).toList();
    List<String> paths = files.stream().map(DemoFile::path).sorted().toList();
    this.modules =
        DemoModule.all().stream()
            .filter(module -> paths.contains(module.root()))
            .sorted(Comparator.comparing(DemoModule::root))
            .toList();
    this.rust =
        new RustSources(paths.stream().filter(path -> path.endsWith(".rs")).toList(), modules);
    files.forEach(file -> texts.put(file.path(), text(file, 0)));
    addBuildFiles();
    addPlatform();
    texts.put("MAINTAINERS", maintainers());
    texts.put(".mailmap", Resources.text("mailmap"));
  }

  /** The contents of all files, by path. */
  SortedMap<String, String> texts() {
    return texts;
  }

  private String text(DemoFile file, int missing) {
    int functions = file.functions(release) - missing;
    return file.path().endsWith(".rs")
        ? rust.of(file.path(), functions)
        : Sources.of(file.path(), functions);
  }

  /**
   * A source file without the last of several functions that the release adds; empty if it adds
   * fewer.
   */
  Optional<String> withoutLast(String path) {
    return files.stream()
        .filter(file -> file.path().equals(path) && file.isIn(release - 1) && file.growth() > 1)
        .map(file -> text(file, 1))
        .findFirst();
  }

  private void addBuildFiles() {
    for (DemoModule module : modules) {
      texts.merge(module.directory() + "Makefile", module.makefileLine(), String::concat);
      texts.merge(module.directory() + "Kconfig", module.kconfigEntry(), String::concat);
    }
  }

  private void addPlatform() {
    texts.put("Makefile", "VERSION = %s\nPATCHLEVEL = %s\n".formatted((Object[]) version()));
    texts.put("scripts/min-tool-version.sh", Sources.minimumTools(release));
    ARCHITECTURES.forEach(
        (name, first) -> {
          boolean hasRust = release >= Releases.number(first);
          texts.put(
              "arch/%s/Kconfig".formatted(name),
              "config %s\n\tbool\n%s".formatted(name, hasRust ? "\tselect HAVE_RUST\n" : ""));
        });
    if (texts.containsKey("rust/kernel/lib.rs")) {
      texts.put("rust/Makefile", "obj-$(CONFIG_RUST) += kernel.o\n");
      texts.put(
          "rust/bindings/bindings_helper.h",
          Sources.repeat(4 + 3 * release, i -> "#include <linux/header%d.h>\n".formatted(i)));
      texts.put(
          "scripts/Makefile.build",
          "rust_allowed_features := %s\n"
              .formatted(release < 10 ? "core_ffi_c" : "asm_goto,used_with_arg"));
    }
  }

  private String[] version() {
    return Releases.name(release).substring(1).split("\\.", -1);
  }

  /** The file's sections of which any file exists, and what stands around them. */
  private String maintainers() {
    List<String> parts = new ArrayList<>();
    for (String part : Resources.text("maintainers").split("\n\n", -1)) {
      List<String> patterns =
          part.lines()
              .filter(line -> line.startsWith("F:\t"))
              .map(line -> line.substring(3))
              .toList();
      if (patterns.isEmpty() || patterns.stream().anyMatch(this::matches)) {
        parts.add(part.strip());
      }
    }
    return String.join("\n\n", parts) + "\n";
  }

  private boolean matches(String pattern) {
    return pattern.startsWith("*")
        || texts.keySet().stream().anyMatch(path -> path.startsWith(pattern));
  }
}
