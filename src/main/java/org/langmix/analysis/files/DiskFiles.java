package org.langmix.analysis.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.langmix.analysis.clone.KernelMarks;
import org.langmix.analysis.selection.SelectionException;
import org.langmix.count.Language;
import org.langmix.git.file.FileNames;
import org.langmix.git.object.Content;

/** Reads source files on disk, each once. Symbolic links and git's own files are left out. */
final class DiskFiles {
  /** Reads a file. */
  @FunctionalInterface
  interface Reader {
    byte[] read(Path file) throws IOException;
  }

  private final Reader reader;
  private final IgnoredFiles ignored;
  private final Consumer<SourceFile> consumer;
  private final Consumer<UnreadableFile> unread;
  private final Set<Path> seen = new HashSet<>();

  /** Whether a directory is the top of a kernel, for all that were asked about. */
  private final Map<Path, Boolean> kernels = new HashMap<>();

  DiskFiles(
      Reader reader,
      IgnoredFiles ignored,
      Consumer<SourceFile> consumer,
      Consumer<UnreadableFile> unread) {
    this.reader = reader;
    this.ignored = ignored;
    this.consumer = consumer;
    this.unread = unread;
  }

  /**
   * Reads a file, or all files below a directory in the order of their paths, except for those that
   * git ignores. A file that is named is read even if git ignores it.
   *
   * @throws SelectionException if the path does not exist, or the file is in no language
   */
  void read(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw SelectionException.of("there is no file or directory '" + path + "'");
    }
    if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      requireLanguage(path.toString());
    }
    sourcesBelow(path).stream()
        .filter(file -> file.equals(path) || !isIgnored(path, file))
        .filter(this::isNew)
        .forEach(this::readFile);
  }

  private static void requireLanguage(String path) {
    if (Language.ofFile(path).isEmpty()) {
      throw SelectionException.of(
          "'" + path + "' is not counted: its name ends in none of .rs, .c, .h and .S");
    }
  }

  private SortedSet<Path> sourcesBelow(Path path) {
    SortedSet<Path> sources = new TreeSet<>();
    try {
      Files.walkFileTree(path, new Visitor(sources));
    } catch (IOException e) {
      unread.accept(new UnreadableFile(path, reason(e)));
    }
    return sources;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Set<Path> sources;

    Visitor(Set<Path> sources) {
      this.sources = sources;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return directory.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && isSource(file)) {
        sources.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      tell(file, e);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException e) {
      if (e != null) {
        tell(directory, e);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isSource(Path file) {
    return Language.ofFile(file.getFileName().toString()).isPresent()
        && Stream.iterate(file, p -> p != null, Path::getParent).noneMatch(p -> p.endsWith(".git"));
  }

  private void tell(Path path, IOException e) {
    if (isNew(path)) {
      unread.accept(new UnreadableFile(path, reason(e)));
    }
  }

  private boolean isIgnored(Path named, Path file) {
    try {
      Path directory = named.toRealPath();
      return ignored.contain(directory, directory.resolve(named.relativize(file)));
    } catch (IOException e) {
      return false; // it is gone, which is told when it is read
    }
  }

  private boolean isNew(Path path) {
    try {
      return seen.add(path.toRealPath());
    } catch (IOException e) {
      return seen.add(path.toAbsolutePath().normalize());
    }
  }

  private void readFile(Path file) {
    byte[] content;
    try {
      content = Files.size(file) > Content.MAXIMUM_LENGTH ? null : reader.read(file);
    } catch (IOException e) {
      unread.accept(new UnreadableFile(file, reason(e)));
      return;
    }
    if (content == null) {
      unread.accept(new UnreadableFile(file, "it is too large for a source file"));
      return;
    }
    Language language = Language.ofFile(file.getFileName().toString()).orElseThrow();
    Path absolute = file.toAbsolutePath().normalize();
    Optional<Path> top = workTree(absolute);
    // Relative to the work tree that the file lies in; as it was named if it lies in none.
    String path =
        top.map(tree -> FileNames.text(tree, absolute))
            .orElseGet(() -> FileNames.text(file.normalize()));
    consumer.accept(new SourceFile(path, isKernel(top), language, content));
  }

  private static Optional<Path> workTree(Path file) {
    return Stream.iterate(file.getParent(), p -> p != null, Path::getParent)
        .filter(directory -> Files.exists(directory.resolve(".git")))
        .findFirst();
  }

  /** Whether a work tree is a kernel; without one, whether the current directory is. */
  private boolean isKernel(Optional<Path> workTree) {
    return kernels.computeIfAbsent(workTree.orElse(Path.of("")), KernelMarks::areIn);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof NoSuchFileException) {
      return "it is gone";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
