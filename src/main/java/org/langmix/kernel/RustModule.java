package org.langmix.kernel;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.SourceLine;

/**
 * A crate outside of {@code rust/}: a kernel module, or code that is built into something else.
 * What it does not say is empty.
 *
 * @param path its root file
 * @param name the module's name; for {@link Kind#BUILTIN}, the name of the object file
 * @param macro the macro that declares it, as {@code module_pci_driver}
 * @param authors their names, without addresses
 * @param config the conditions on the configuration under which it is built, joined by {@code &&},
 *     the nearest first
 * @param depends what the {@code depends on} lines of the symbols that choose it ask for
 * @param abstractions by name, as {@code kernel::net::phy}, the lines that import them
 * @param files the root and all files that its {@code mod} items reach, each with its item's line
 */
public record RustModule(
    Kind kind,
    String path,
    Fact<String> name,
    Fact<String> macro,
    Fact<List<String>> authors,
    Fact<String> description,
    Fact<String> license,
    Fact<String> config,
    Fact<String> depends,
    SortedMap<String, List<SourceLine>> abstractions,
    List<Fact<String>> files) {

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
