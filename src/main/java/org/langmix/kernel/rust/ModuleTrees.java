package org.langmix.kernel.rust;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.langmix.kernel.source.Paths;
import org.langmix.kernel.source.SourceLine;
import org.langmix.kernel.source.SourceTree;

/**
 * Follows the {@code mod} items of a crate from its root to its files, by the rules of the Rust
 * Reference, "Module source filenames". All items count, whatever their {@code #[cfg]} says.
 */
public final class ModuleTrees {
  private static final int DEEPEST = 100;

  private final SourceTree tree;

  public ModuleTrees(SourceTree tree) {
    this.tree = tree;
  }

  /**
   * Where the files of the modules that a file or an inline module declares are.
   *
   * @param files the directory of {@code x.rs} and {@code x/mod.rs}
   * @param attributes the directory that {@code #[path]} is relative to
   */
  private record Directories(String files, String attributes) {
    static Directories ofRoot(String file) {
      return new Directories(Paths.directory(file), Paths.directory(file));
    }

    static Directories of(String file) {
      String directory = Paths.directory(file);
      return Paths.name(file).equals("mod.rs")
          ? new Directories(directory, directory)
          : new Directories(Paths.in(directory, Paths.stem(file)), directory);
    }

    /** Those of an inline module: each has a directory of its own. */
    Directories ofInline(ModItem item) {
      String below = Paths.in(files, item.pathAttribute().orElse(item.name()));
      return new Directories(below, below);
    }
  }

  /** The modules of the crate with the given root file. */
  public ModuleTree of(String root) {
    Reading reading = new Reading();
    Optional<String> file = Optional.of(root).filter(tree::hasFile);
    return new ModuleTree(
        "", file, Optional.empty(), false, reading.modules(file, Directories.ofRoot(root), 0));
  }

  private final class Reading {
    /** Files that were read. One that is declared again is not followed again. */
    private final Set<String> read = new HashSet<>();

    List<ModuleTree> modules(Optional<String> file, Directories directories, int depth) {
      return file.filter(path -> depth < DEEPEST && read.add(path))
          .map(path -> modules(path, items(path), directories, depth))
          .orElse(List.of());
    }

    private List<ModuleTree> modules(
        String file, List<ModItem> items, Directories directories, int depth) {
      List<ModuleTree> modules = new ArrayList<>();
      for (ModItem item : items) {
        Optional<SourceLine> line = Optional.of(new SourceLine(file, item.line()));
        if (item.inline()) {
          List<ModuleTree> inner =
              modules(file, item.items(), directories.ofInline(item), depth + 1);
          modules.add(new ModuleTree(item.name(), Optional.of(file), line, true, inner));
        } else {
          Optional<String> own = file(item, directories);
          modules.add(new ModuleTree(item.name(), own, line, false, below(item, own, depth + 1)));
        }
      }
      return modules;
    }

    private List<ModuleTree> below(ModItem item, Optional<String> file, int depth) {
      // As rustc has it, a file that #[path] names is like a mod.rs.
      Directories directories =
          item.pathAttribute().isPresent()
              ? Directories.ofRoot(file.orElse(""))
              : Directories.of(file.orElse(""));
      return modules(file, directories, depth);
    }
  }

  private List<ModItem> items(String path) {
    return tree.made(
        "mod items", path, () -> tree.tokens(path).map(ModItems::of).orElse(List.of()));
  }

  private Optional<String> file(ModItem item, Directories directories) {
    List<String> candidates =
        item.pathAttribute()
            .map(path -> List.of(Paths.in(directories.attributes(), path)))
            .orElseGet(
                () ->
                    List.of(
                        Paths.in(directories.files(), item.name() + ".rs"),
                        Paths.in(directories.files(), item.name() + "/mod.rs")));
    return candidates.stream().filter(tree::hasFile).findFirst();
  }
}
