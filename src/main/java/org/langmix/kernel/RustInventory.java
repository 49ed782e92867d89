package org.langmix.kernel;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.langmix.kernel.build.BuildRules;
import org.langmix.kernel.build.KconfigSymbols;
import org.langmix.kernel.platform.Platform;
import org.langmix.kernel.platform.PlatformReader;
import org.langmix.kernel.rust.ModuleTree;
import org.langmix.kernel.rust.ModuleTrees;
import org.langmix.kernel.source.Paths;
import org.langmix.kernel.source.SourceTree;

/**
 * What a kernel tree has in Rust.
 *
 * @param modules sorted by path
 * @param unassigned the Rust files outside of {@code rust/} that belong to none of them, sorted
 * @param abstractions the modules of the {@code kernel} crate, two deep, sorted by name
 */
public record RustInventory(
    List<RustModule> modules,
    List<UnassignedFile> unassigned,
    List<Abstraction> abstractions,
    Platform platform) {
  private static final String KERNEL_CRATE = "rust/kernel/lib.rs";
  private static final String RUST = "rust/";

  /**
   * Reads a tree. A tree without Rust has no modules and no abstractions.
   *
   * @param vendored tells the paths of third-party code
   */
  public static RustInventory of(SourceTree tree, Predicate<String> vendored) {
    ModuleTrees trees = new ModuleTrees(tree);
    ModuleTree crate = trees.of(KERNEL_CRATE);
    KconfigSymbols kconfig = new KconfigSymbols(tree);
    List<String> files =
        tree.rustFiles().stream().filter(path -> !vendored.test(path)).sorted().toList();
    RustModules modules = new RustModules(tree, trees, new BuildRules(tree), kconfig, crate);
    modules.read(files.stream().filter(path -> !path.startsWith(RUST)).toList());
    List<String> roots =
        Stream.concat(
                files.stream().filter(RustInventory::isCrateRootOfRust),
                modules.modules().stream().map(RustModule::path))
            .toList();
    return new RustInventory(
        modules.modules(),
        modules.unassigned(),
        Abstractions.of(crate, modules.modules()),
        new PlatformReader(tree, kconfig).read(roots));
  }

  private static boolean isCrateRootOfRust(String path) {
    boolean direct = Paths.directory(path).equals("rust");
    return direct || (path.startsWith(RUST) && Paths.name(path).equals("lib.rs"));
  }
}
