package org.langmix.analysis;

import java.util.IdentityHashMap;
import org.langmix.count.Language;
import org.langmix.count.LineCounts;
import org.langmix.count.Syntax;
import org.langmix.git.Directory;
import org.langmix.history.Tally;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Classification;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.PathClassifier;

/** Sums up directories, each once however many trees hold it. */
final class DirectorySums {
  private final BlobCounts counts;
  private final PathClassifier topClassifier;
  private final IdentityHashMap<Directory, Sums> known = new IdentityHashMap<>();

  DirectorySums(BlobCounts counts, Areas areas) {
    this.counts = counts;
    this.topClassifier = PathClassifier.of(areas);
  }

  /** All files of a tree. */
  Sums ofTree(Directory root) {
    return sums(root, "", topClassifier);
  }

  /** All files of a directory of a tree that was summed up. */
  Sums of(Directory directory) {
    return known.get(directory);
  }

  /** The files that lie at the top of a tree. */
  Sums ofTopFiles(Directory root) {
    Sums.Builder sums = new Sums.Builder();
    addFiles(root, "", topClassifier, sums);
    return sums.build();
  }

  private Sums sums(Directory directory, String path, PathClassifier classifier) {
    Sums sums = known.get(directory);
    if (sums == null) {
      Sums.Builder builder = new Sums.Builder();
      addFiles(directory, path, classifier, builder);
      for (Directory below : directory.directories()) {
        Sums ofBelow = known.get(below);
        builder.add(
            ofBelow != null
                ? ofBelow
                : sums(below, path + below.name() + "/", classifier.directory(below.name())));
      }
      sums = builder.build();
      known.put(directory, sums);
    }
    return sums;
  }

  private void addFiles(
      Directory directory, String path, PathClassifier classifier, Sums.Builder sums) {
    for (int i = 0; i < directory.fileCount(); i++) {
      int blob = directory.blob(i);
      if (counts.isUnreadable(blob)) {
        continue;
      }
      String name = directory.fileName(i);
      Language language = Language.ofFile(name).orElseThrow();
      Classification classification = classifier.file(name);
      LineCounts lines = counts.get(blob, Syntax.of(language, path));
      // A macro that a vendored crate calls module! is none of the kernel's.
      boolean vendored = classification.origin() == Origin.VENDORED && lines.modules() > 0;
      sums.add(
          new Sums.Group(classification, language),
          new Tally(1, vendored ? lines.withModules(0) : lines));
    }
  }
}
