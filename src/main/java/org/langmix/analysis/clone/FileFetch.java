package org.langmix.analysis.clone;

import java.util.List;
import java.util.Optional;
import org.langmix.git.GitRepository;
import org.langmix.git.failure.GitException;
import org.langmix.history.Revision;

/** Fetches single files that are missing, if fetching is allowed. */
public final class FileFetch {
  private FileFetch() {}

  /**
   * Fetches files.
   *
   * @param blobs the ids of their blobs in hexadecimal
   * @return whether there were any to fetch
   */
  public static boolean fetch(Clone clone, List<String> blobs, Progress progress)
      throws InterruptedException {
    if (blobs.isEmpty()) {
      return false;
    }
    progress.begin("Fetching", "files", blobs.size());
    clone.fetcher().fetch(blobs, progress::advance);
    return true;
  }

  /** Fetches the file at a path of a revision. */
  public static void fetch(Clone clone, Revision revision, String path)
      throws InterruptedException {
    fetch(clone, missing(clone, List.of(revision), path), Progress.SILENT);
  }

  /** The ids of missing objects, at or above a path of some revisions, that could be fetched. */
  public static List<String> missing(Clone clone, List<Revision> revisions, String path) {
    if (!clone.fetcher().isActive()) {
      return List.of();
    }
    List<String> unread =
        revisions.stream()
            .map(revision -> unread(clone.repository(), revision, path))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return clone.fetcher().absent(unread);
  }

  private static Optional<String> unread(GitRepository repository, Revision revision, String path) {
    try {
      repository.file(revision.tree(), path);
      return Optional.empty();
    } catch (GitException e) {
      return e.object().map(GitException.UnreadableObject::id).filter(id -> !id.isEmpty());
    }
  }
}
