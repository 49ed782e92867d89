package org.langmix.analysis.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.clone.KernelMarks;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.counts.BlobCounts;
import org.langmix.analysis.counts.BlobSyntax;
import org.langmix.analysis.selection.NamedRevision;
import org.langmix.analysis.selection.SelectionException;
import org.langmix.git.GitRepository;
import org.langmix.store.CountStore;

/** Finds single files to count, on disk or in a revision, and passes them on one by one. */
public final class SourceFiles {
  private SourceFiles() {}

  /**
   * Files on disk, and those below directories, each once. Symbolic links and git's own files are
   * left out.
   *
   * @param ignored the files that are left out, unless they are named
   * @param unread told of each file or directory that can't be read
   * @throws SelectionException if a path does not exist, or a file is in no language
   */
  public static void onDisk(
      List<Path> paths,
      IgnoredFiles ignored,
      Consumer<SourceFile> consumer,
      Consumer<UnreadableFile> unread) {
    DiskFiles files = new DiskFiles(Files::readAllBytes, ignored, consumer, unread);
    paths.forEach(files::read);
  }

  /**
   * Files of a revision.
   *
   * @param revision any name that git knows: a tag, a branch or a commit id
   * @param paths files and directories; empty for all
   * @param progress is told what is fetched
   * @throws SelectionException if the revision or a path does not exist
   * @throws org.langmix.git.failure.GitException if a file can't be read
   */
  public static void inRevision(
      Clone clone,
      String revision,
      List<String> paths,
      Progress progress,
      Consumer<SourceFile> consumer)
      throws InterruptedException {
    boolean ofKernel = isKernel(clone, revision);
    RevisionFiles.find(clone, revision, paths, progress)
        .forEach(found -> consumer.accept(read(clone.repository(), found, ofKernel)));
  }

  /**
   * Counts the files of a revision. They are read together, which takes a fraction of the time.
   *
   * @param threads how many threads read and count
   */
  public static void countInRevision(
      Clone clone,
      String revision,
      List<String> paths,
      int threads,
      Progress progress,
      Consumer<CountedFile> consumer)
      throws InterruptedException {
    GitRepository repository = clone.repository();
    List<RevisionFiles.BlobPath> found = RevisionFiles.find(clone, revision, paths, progress);
    List<BlobSyntax> wanted =
        found.stream().map(file -> new BlobSyntax(file.blob(), file.syntax())).toList();
    BlobCounts counts = BlobCounts.unknown(repository, wanted, threads);
    counts.read(CountStore.none(), progress, () -> null);
    boolean ofKernel = isKernel(clone, revision);
    for (RevisionFiles.BlobPath file : found) {
      consumer.accept(
          counts.isUnreadable(file.blob())
              ? read(repository, file, ofKernel).counted() // throws, with the reason
              : new CountedFile(
                  file.path(),
                  ofKernel,
                  file.language(),
                  () -> repository.blobId(file.blob()),
                  counts.get(file.blob(), file.syntax())));
    }
  }

  /**
   * Whether a revision is a kernel.
   *
   * @param revision any name that git knows: a tag, a branch or a commit id
   */
  private static boolean isKernel(Clone clone, String revision) {
    GitRepository repository = clone.repository();
    return KernelMarks.areIn(repository, NamedRevision.of(repository, revision).tree());
  }

  private static SourceFile read(
      GitRepository repository, RevisionFiles.BlobPath file, boolean ofKernel) {
    return new SourceFile(file.path(), ofKernel, file.language(), repository.read(file.blob()));
  }
}
