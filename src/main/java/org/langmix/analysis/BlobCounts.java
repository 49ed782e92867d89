package org.langmix.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.langmix.count.Language;
import org.langmix.count.LineCounts;
import org.langmix.count.Syntax;
import org.langmix.git.BlobConsumer;
import org.langmix.git.Directory;
import org.langmix.git.GitRepository;

/** The counts of every blob, in each syntax that a file name asks for. */
final class BlobCounts {
  private final Map<Syntax, LineCounts[]> counts = new EnumMap<>(Syntax.class);
  private final Map<Integer, String> unreadable = new ConcurrentHashMap<>();

  private BlobCounts() {}

  /** Counts all blobs of the trees, each read once. */
  static BlobCounts of(
      GitRepository repository, Set<Directory> roots, int threads, Progress progress)
      throws InterruptedException {
    BlobCounts counts = new BlobCounts();
    Set<Directory> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    roots.forEach(root -> counts.want(root, "", seen, repository.blobCount()));
    progress.begin("Counting", "files", repository.blobCount());
    repository.readBlobs(threads, () -> counts.new Consumer(progress));
    return counts;
  }

  /** Marks the syntaxes that the files of a directory are to be counted in. */
  private void want(Directory directory, String path, Set<Directory> seen, int blobCount) {
    if (!seen.add(directory)) {
      return;
    }
    for (int i = 0; i < directory.fileCount(); i++) {
      Syntax syntax = Syntax.of(Language.ofFile(directory.fileName(i)).orElseThrow(), path);
      counts.computeIfAbsent(syntax, s -> new LineCounts[blobCount])[directory.blob(i)] =
          LineCounts.NONE;
    }
    for (Directory below : directory.directories()) {
      want(below, path + below.name() + "/", seen, blobCount);
    }
  }

  /** The counts of a blob that could be read. */
  LineCounts get(int blob, Syntax syntax) {
    return counts.get(syntax)[blob];
  }

  boolean isUnreadable(int blob) {
    return unreadable.containsKey(blob);
  }

  boolean anyUnreadable() {
    return !unreadable.isEmpty();
  }

  /** Why a blob could not be read. */
  String whyUnreadable(int blob) {
    return unreadable.get(blob);
  }

  private final class Consumer implements BlobConsumer {
    private final Progress progress;

    Consumer(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void accept(int blob, byte[] bytes) {
      counts.forEach(
          (syntax, ofBlobs) -> {
            if (ofBlobs[blob] != null) {
              ofBlobs[blob] = syntax.count(bytes);
            }
          });
      progress.advance();
    }

    @Override
    public void unreadable(int blob, String reason) {
      unreadable.put(blob, reason);
      progress.advance();
    }
  }
}
