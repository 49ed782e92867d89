package org.langmix.kernel.rust;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.SourceLine;

/**
 * A module of a crate, with the modules in it.
 *
 * @param name its name; empty for the crate's root
 * @param file the file that holds its items: its own, or that of the module around it if it is
 *     inline; empty if the tree has no such file, as it may be generated
 * @param declaration the line of its {@code mod} item; empty for the crate's root
 * @param inline whether its items stand in the file of the module around it
 */
public record ModuleTree(
    String name,
    Optional<String> file,
    Optional<SourceLine> declaration,
    boolean inline,
    List<ModuleTree> modules) {

  /** The files of the module and of those in it, each with the line of its {@code mod} item. */
  public List<Fact<String>> files() {
    return all().filter(module -> !module.inline).flatMap(ModuleTree::ownFile).distinct().toList();
  }

  private Stream<Fact<String>> ownFile() {
    return file.stream().map(path -> new Fact<>(path, declaration.stream().toList()));
  }

  private Stream<ModuleTree> all() {
    return Stream.concat(Stream.of(this), modules.stream().flatMap(ModuleTree::all));
  }

  /** The module in this one that has a name. */
  public Optional<ModuleTree> module(String wanted) {
    return modules.stream().filter(module -> module.name.equals(wanted)).findFirst();
  }

  /** Whether there is a file that holds nothing but items of this module and of those in it. */
  public boolean hasFiles() {
    return (!inline && file.isPresent()) || modules.stream().anyMatch(ModuleTree::hasFiles);
  }
}
