package org.langmix.analysis;

import java.util.ArrayList;
import java.util.List;
import org.langmix.git.Directory;
import org.langmix.git.GitRepository;
import org.langmix.history.Gap;
import org.langmix.history.Revision;

/** Finds the files whose blobs could not be read. */
final class Gaps {
  private final GitRepository repository;
  private final BlobCounts counts;
  private final FileGroups files;
  private final List<Gap> found = new ArrayList<>();

  Gaps(GitRepository repository, BlobCounts counts, FileGroups files) {
    this.repository = repository;
    this.counts = counts;
    this.files = files;
  }

  void addFrom(Revision revision, Directory root) {
    if (counts.anyUnreadable()) {
      add(revision, root, "");
    }
  }

  void add(Gap gap) {
    found.add(gap);
  }

  List<Gap> found() {
    return found;
  }

  private void add(Revision revision, Directory directory, String path) {
    for (int i = 0; i < directory.fileCount(); i++) {
      int blob = directory.blob(i);
      if (counts.isUnreadable(blob) && files.isWanted(directory.path(i))) {
        found.add(
            new Gap(
                revision,
                path + directory.fileName(i),
                repository.blobId(blob),
                counts.whyUnreadable(blob)));
      }
    }
    for (Directory below : directory.directories()) {
      add(revision, below, path + below.name() + "/");
    }
  }
}
