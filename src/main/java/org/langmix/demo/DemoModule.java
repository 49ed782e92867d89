package org.langmix.demo;

import java.util.List;

/**
 * A crate of the demo outside of {@code rust/}.
 *
 * @param root the path of its root file
 * @param macro the macro that declares it; empty if it is built in
 * @param symbol the Kconfig symbol that it is built under
 * @param depends what the symbol depends on
 * @param abstractions the modules of the kernel crate that it imports, as {@code drm::gem}
 */
record DemoModule(
    String root,
    String macro,
    String symbol,
    String depends,
    List<String> abstractions,
    String name,
    String author) {
  private static final int COLUMNS = 7;
  private static final String NONE = "-";

  static List<DemoModule> all() {
    return Resources.table("modules", COLUMNS).stream().map(DemoModule::of).toList();
  }

  private static DemoModule of(String[] cells) {
    return new DemoModule(
        cells[0],
        cells[1].equals(NONE) ? "" : cells[1],
        cells[2],
        cells[3].replace("&&", " && ").replace("||", " || "),
        cells[4].equals(NONE) ? List.of() : List.of(cells[4].split(",", -1)),
        cells[5],
        cells[6]);
  }

  /** The directory of the root file, with a slash at its end. */
  String directory() {
    return root.substring(0, root.lastIndexOf('/') + 1);
  }

  /** The name of the object file. */
  String object() {
    return root.substring(root.lastIndexOf('/') + 1).replace(".rs", ".o");
  }

  String makefileLine() {
    return "obj-$(CONFIG_%s) += %s\n".formatted(symbol, object());
  }

  String kconfigEntry() {
    return "config %s\n\ttristate \"%s, made up\"\n\tdepends on %s\n\n"
        .formatted(symbol, name, depends);
  }
}
