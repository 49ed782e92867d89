package org.langmix.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.langmix.count.Language;
import org.langmix.git.Directory;
import org.langmix.git.GitRepository;
import org.langmix.git.Tag;
import org.langmix.git.UnreadDirectory;

/**
 * Finds files to be counted by themselves, on disk or in a revision, and hands them on one by one.
 */
public final class SourceFiles {
  private SourceFiles() {}

  /**
   * Files on disk, and those below directories; symbolic links and git's own files left out.
   *
   * @throws SelectionException if a path does not exist, or a file's extension is of no language
   */
  public static void onDisk(List<Path> paths, Consumer<SourceFile> consumer) {
    for (Path path : paths) {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw SelectionException.of("there is no file or directory '" + path + "'");
      }
      if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        requireLanguage(path.toString());
      }
      try (Stream<Path> files = Files.walk(path)) {
        files.filter(SourceFiles::isSource).sorted().forEach(file -> consumer.accept(read(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void requireLanguage(String path) {
    if (Language.ofFile(path).isEmpty()) {
      throw SelectionException.of(
          "'" + path + "' is not counted: its name ends in none of .rs, .c, .h and .S");
    }
  }

  private static boolean isSource(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Language.ofFile(file.getFileName().toString()).isPresent()
        && Stream.iterate(file, p -> p != null, Path::getParent).noneMatch(p -> p.endsWith(".git"));
  }

  private static SourceFile read(Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      Language language = Language.ofFile(file.getFileName().toString()).orElseThrow();
      return new SourceFile(pathInTree(file), language, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Relative to the work tree that the file lies in; as it was named if it lies in none. */
  private static String pathInTree(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return Stream.iterate(absolute.getParent(), p -> p != null, Path::getParent)
        .filter(directory -> Files.exists(directory.resolve(".git")))
        .findFirst()
        .map(top -> top.relativize(absolute).toString())
        .orElse(file.normalize().toString());
  }

  /**
   * Files of a revision.
   *
   * @param revision anything that git knows: a tag, a branch, a commit's id
   * @param paths files and directories; empty for all
   * @param progress hears of what is fetched
   * @throws SelectionException if the revision or a path does not exist
   */
  public static void inRevision(
      KernelTree tree,
      String revision,
      List<String> paths,
      Progress progress,
      Consumer<SourceFile> consumer)
      throws InterruptedException {
    GitRepository repository = tree.repository();
    Tag resolved = NamedRevision.of(repository, revision);
    Directory root = FetchedTrees.of(tree, progress).read(resolved.tree());
    List<Found> found = new ArrayList<>();
    for (String path : paths.isEmpty() ? List.of("") : paths) {
      String trimmed = path.replaceFirst("^(\\./)+", "").replaceFirst("/+$", "");
      int before = found.size();
      new Walk(trimmed, found).into(root, "");
      if (found.size() == before) {
        throw SelectionException.of(
            "'" + revision + "' has no file that is counted at '" + path + "'");
      }
    }
    List<String> blobs =
        found.stream().map(file -> repository.blobId(file.blob)).distinct().toList();
    FetchedFiles.fetch(tree, tree.fetcher().absent(blobs), progress);
    found.forEach(file -> consumer.accept(file.read(repository)));
  }

  private record Found(String path, int blob) {
    SourceFile read(GitRepository repository) {
      return new SourceFile(path, Language.ofFile(path).orElseThrow(), repository.read(blob));
    }
  }

  private static final class Walk {
    private final String wanted;
    private final List<Found> found;

    Walk(String wanted, List<Found> found) {
      this.wanted = wanted;
      this.found = found;
    }

    private void into(Directory directory, String path) {
      for (int i = 0; i < directory.fileCount(); i++) {
        String file = path + directory.fileName(i);
        if (wanted.isEmpty() || file.equals(wanted) || file.startsWith(wanted + "/")) {
          found.add(new Found(file, directory.blob(i)));
        }
      }
      for (UnreadDirectory unread : directory.unread()) {
        String pathBelow = unread.name().isEmpty() ? "/" : path + unread.name() + "/";
        if (unread.name().isEmpty() || isOnTheWay(pathBelow)) {
          throw unread.failure(pathBelow);
        }
      }
      for (Directory below : directory.directories()) {
        String pathBelow = path + below.name() + "/";
        if (isOnTheWay(pathBelow)) {
          into(below, pathBelow);
        }
      }
    }

    private boolean isOnTheWay(String directory) {
      return directory.startsWith(wanted + "/")
          || (wanted + "/").startsWith(directory)
          || wanted.isEmpty();
    }
  }
}
