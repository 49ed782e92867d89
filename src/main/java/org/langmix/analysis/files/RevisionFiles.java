package org.langmix.analysis.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.clone.CloneTrees;
import org.langmix.analysis.clone.FileFetch;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.selection.NamedRevision;
import org.langmix.analysis.selection.SelectionException;
import org.langmix.count.Language;
import org.langmix.count.Syntax;
import org.langmix.git.GitRepository;
import org.langmix.git.ref.Tag;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.UnreadableDirectory;

/** Finds the files of a revision, in git's order. */
final class RevisionFiles {
  /**
   * A file of a revision.
   *
   * @param blob the number of the blob
   */
  record BlobPath(String path, int blob) {
    Language language() {
      return Language.ofFile(path).orElseThrow();
    }

    /** The syntax in which the file is lexed. */
    Syntax syntax() {
      return SourceFile.syntax(path, language());
    }
  }

  private final String wanted;
  private final List<BlobPath> found;

  private RevisionFiles(String wanted, List<BlobPath> found) {
    this.wanted = wanted;
    this.found = found;
  }

  /**
   * Finds files, each once, and has those fetched that are missing.
   *
   * @param revision any name that git knows: a tag, a branch or a commit id
   * @param paths files and directories; empty for all
   * @param progress is told what is fetched
   * @throws SelectionException if the revision or a path does not exist
   */
  static List<BlobPath> find(Clone clone, String revision, List<String> paths, Progress progress)
      throws InterruptedException {
    GitRepository repository = clone.repository();
    Tag resolved = NamedRevision.of(repository, revision);
    Directory root = CloneTrees.of(clone, progress).read(resolved.tree());
    Set<BlobPath> distinct = new LinkedHashSet<>();
    for (String path : paths.isEmpty() ? List.of("") : paths) {
      String trimmed = path.replaceFirst("^(\\./)+", "").replaceFirst("/+$", "");
      List<BlobPath> below = new ArrayList<>();
      new RevisionFiles(trimmed, below).addFrom(root, "");
      if (below.isEmpty()) {
        throw SelectionException.of(
            "'" + revision + "' has no file that is counted at '" + path + "'");
      }
      distinct.addAll(below);
    }
    List<BlobPath> found = List.copyOf(distinct);
    List<String> blobs =
        found.stream().map(file -> repository.blobId(file.blob)).distinct().toList();
    FileFetch.fetch(clone, clone.fetcher().absent(blobs), progress);
    return found;
  }

  private void addFrom(Directory directory, String path) {
    for (int i = 0; i < directory.fileCount(); i++) {
      String file = path + directory.fileName(i);
      if (wanted.isEmpty() || file.equals(wanted) || file.startsWith(wanted + "/")) {
        found.add(new BlobPath(file, directory.blob(i)));
      }
    }
    for (UnreadableDirectory unread : directory.unread()) {
      String pathBelow = unread.name().isEmpty() ? "/" : path + unread.name() + "/";
      if (unread.name().isEmpty() || isOnTheWay(pathBelow)) {
        throw unread.failure(pathBelow);
      }
    }
    for (Directory below : directory.directories()) {
      String pathBelow = path + below.name() + "/";
      if (isOnTheWay(pathBelow)) {
        addFrom(below, pathBelow);
      }
    }
  }

  private boolean isOnTheWay(String directory) {
    return directory.startsWith(wanted + "/")
        || (wanted + "/").startsWith(directory)
        || wanted.isEmpty();
  }
}
