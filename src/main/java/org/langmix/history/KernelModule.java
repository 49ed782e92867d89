package org.langmix.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A crate outside of {@code rust/}: a kernel module in Rust, or code that is built into something
 * else. What it does not say is empty.
 *
 * @param name the module's name; for {@link Kind#BUILTIN}, the name of the object file
 * @param path its root file
 * @param macro the macro that declares it, as {@code module_pci_driver}
 * @param authors their names, without addresses
 * @param config the conditions on the configuration under which it is built
 * @param depends what the {@code depends on} lines of the symbols that choose it ask for
 * @param abstractions the modules of the {@code kernel} crate that it imports, as {@code
 *     kernel::net::phy}, sorted
 * @param tally the root and all files that its {@code mod} items reach; empty if one of them could
 *     not be read
 */
public record KernelModule(
    String name,
    Kind kind,
    String path,
    String macro,
    List<String> authors,
    String description,
    String license,
    String config,
    String depends,
    List<String> abstractions,
    Optional<Tally> tally) {
  public KernelModule {
    authors = List.copyOf(authors);
    abstractions = List.copyOf(abstractions);
  }

  /** What becomes of a crate. */
  public enum Kind {
    /** It declares itself to be a module. */
    MODULE,
    /** It declares nothing, but Kbuild builds an object from it. */
    BUILTIN,
    /** It is one of the samples. */
    SAMPLE;

    private final String displayName = name().toLowerCase(Locale.ROOT);

    /** The name in reports: {@code module}, {@code builtin}, {@code sample}. */
    public String displayName() {
      return displayName;
    }
  }
}
