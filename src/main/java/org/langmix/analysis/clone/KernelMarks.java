package org.langmix.analysis.clone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.langmix.git.EntryKind;
import org.langmix.git.GitRepository;

/**
 * Tells kernel trees from others. A tree is a kernel if it has the files MAINTAINERS and Makefile
 * and the directories kernel and mm at its top. U-Boot, which shares the kernel's build system, has
 * neither of these directories. Only names count, so that a clone without files will do.
 */
public final class KernelMarks {
  private static final List<String> FILES = List.of("MAINTAINERS", "Makefile");
  private static final List<String> DIRECTORIES = List.of("kernel", "mm");

  private KernelMarks() {}

  /**
   * Whether a tree of a repository is a kernel.
   *
   * @param tree the tree's id in hexadecimal
   * @throws org.langmix.git.failure.GitException if the tree can't be read
   */
  public static boolean areIn(GitRepository repository, String tree) {
    return FILES.stream().allMatch(name -> is(EntryKind.FILE, repository, tree, name))
        && DIRECTORIES.stream().allMatch(name -> is(EntryKind.DIRECTORY, repository, tree, name));
  }

  private static boolean is(EntryKind kind, GitRepository repository, String tree, String name) {
    return repository.entry(tree, name).equals(Optional.of(kind));
  }

  /** Whether a directory on disk is the top of a kernel tree. */
  public static boolean areIn(Path directory) {
    return FILES.stream().allMatch(name -> Files.isRegularFile(directory.resolve(name)))
        && DIRECTORIES.stream().allMatch(name -> Files.isDirectory(directory.resolve(name)));
  }
}
