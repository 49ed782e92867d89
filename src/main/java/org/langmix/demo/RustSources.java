package org.langmix.demo;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Generates source code in Rust that looks like kernel code and does nothing.
 *
 * @param paths the paths of all Rust files of a release
 * @param modules the crates outside of {@code rust/}
 */
record RustSources(List<String> paths, List<DemoModule> modules) {
  private static final String KERNEL = "rust/kernel/";
  private static final String KERNEL_ROOT = KERNEL + "lib.rs";

  /** The text of a file with a number of functions. */
  String of(String path, int functions) {
    Optional<DemoModule> module = module(path);
    boolean isRoot = module.filter(one -> one.root().equals(path)).isPresent();
    String name = path.replaceAll(".*/|\\..*", "");
    return """
        // SPDX-License-Identifier: GPL-2.0

        //! %s: made up for a demonstration.

        """
            .formatted(name)
        + (path.equals(KERNEL_ROOT) ? "#![feature(arbitrary_self_types)]\n\n" + abstractions() : "")
        + (path.startsWith(KERNEL) ? "" : imports(module))
        + (isRoot ? items(module.get()) : "")
        + Sources.repeat(functions, RustSources::function)
        + (isRoot ? declaration(module.get()) : "");
  }

  /** The crate that a file belongs to; empty if it is none outside of {@code rust/}. */
  private Optional<DemoModule> module(String path) {
    return modules.stream()
        .filter(one -> one.root().equals(path))
        .findFirst()
        .or(() -> modules.stream().filter(one -> children(one).contains(path)).findFirst());
  }

  /** The files of a crate besides its root; none if its directory has several crates. */
  private List<String> children(DemoModule module) {
    boolean isShared =
        modules.stream()
            .anyMatch(one -> !one.equals(module) && one.directory().equals(module.directory()));
    return module.macro().isEmpty() || isShared
        ? List.of()
        : paths.stream()
            .filter(path -> path.startsWith(module.directory()) && !path.equals(module.root()))
            .toList();
  }

  /** The modules of the kernel crate, each a file in {@code rust/kernel/} or a directory of it. */
  private String abstractions() {
    StringBuilder text = new StringBuilder();
    for (String module : new TreeSet<>(abstractionNames())) {
      String[] names = module.split("::", -1);
      text.append(
          names.length == 1
              ? "pub mod %s;\n".formatted(module)
              : "pub mod %s {\n    pub mod %s;\n}\n".formatted(names[0], names[1]));
    }
    return text.append('\n').toString();
  }

  private List<String> abstractionNames() {
    return paths.stream()
        .filter(path -> path.startsWith(KERNEL) && !path.equals(KERNEL_ROOT))
        .map(path -> path.substring(KERNEL.length()).replace(".rs", "").replace("/", "::"))
        .toList();
  }

  private String imports(Optional<DemoModule> module) {
    List<String> known = abstractionNames();
    List<String> wanted =
        module.map(DemoModule::abstractions).orElse(List.of()).stream()
            .filter(known::contains)
            .toList();
    String names = String.join(", ", wanted);
    return (wanted.isEmpty() ? "" : "use kernel::{%s};\n".formatted(names))
        + "use kernel::prelude::*;\n\n";
  }

  /** The items for the files of a crate. What lies deeper was generated, and is included. */
  private String items(DemoModule module) {
    String items =
        children(module).stream()
            .map(path -> path.substring(module.directory().length()))
            .map(
                path ->
                    path.contains("/")
                        ? "include!(\"%s\");\n".formatted(path)
                        : "mod %s;\n".formatted(path.replace(".rs", "")))
            .collect(Collectors.joining());
    return items.isEmpty() ? "" : items + "\n";
  }

  private static String function(int number) {
    return """
        /// Takes step %1$d.
        pub(crate) fn step%1$d<'a>(dev: &'a Device, c: char) -> Result<&'a str> {
            if c == '"' {
                return Err(EINVAL);
            }
            // SAFETY: `dev` is valid; this is not "a string".
            unsafe { bindings::step(dev.as_raw(), %1$d) };
            Ok(r#"step "%1$d""#)
        }

        """
        .formatted(number);
  }

  private static String declaration(DemoModule module) {
    return module.macro().isEmpty()
        ? ""
        : """
          kernel::%s! {
              type: Driver,
              name: "%s",
              authors: ["%s"],
              description: "%s, made up for a demonstration",
              license: "GPL",
          }
          """
            .formatted(module.macro(), module.name(), module.author(), module.name());
  }
}
