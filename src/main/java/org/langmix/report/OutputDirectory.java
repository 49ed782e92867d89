package org.langmix.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * A directory of results that is replaced as a whole. Files are written into a temporary directory
 * beside it, which takes the directory's place at the end. Until then, and if the run fails, the
 * old report stays. A directory that holds files but no langmix report is never replaced.
 */
public final class OutputDirectory implements AutoCloseable {
  private final Path directory;
  private final Path previous;
  private final TemporaryDirectory temporary;
  private final OutputLock lock;

  private OutputDirectory(
      Path directory, Path previous, TemporaryDirectory temporary, OutputLock lock) {
    this.lock = lock;
    this.directory = directory;
    this.previous = previous;
    this.temporary = temporary;
  }

  /**
   * Prepares a directory to write to.
   *
   * @throws OutputException if the directory can't be written to, holds files that are not a
   *     report, or is being written by another run
   */
  public static OutputDirectory prepare(Path wanted) {
    try {
      Path directory =
          Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath().normalize();
      Path parent = directory.getParent();
      if (parent == null) {
        throw new OutputException("'" + wanted + "' can't be an output directory; choose another");
      }
      Files.createDirectories(parent);
      return prepare(directory, OutputLock.of(directory));
    } catch (IOException e) {
      throw OutputException.unwritable(wanted, e);
    }
  }

  private static OutputDirectory prepare(Path directory, OutputLock lock) throws IOException {
    try {
      Path previous = directory.resolveSibling("." + directory.getFileName() + ".previous");
      recover(directory, previous);
      requireOurs(directory);
      TemporaryDirectory.removeLeft(directory);
      return new OutputDirectory(directory, previous, TemporaryDirectory.beside(directory), lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Finishes what a killed run began. If that run had moved the old report aside, the report is
   * moved back. If the new report is already in place, the foreign files of the old one are moved
   * into it.
   */
  private static void recover(Path directory, Path previous) throws IOException {
    // A link may lead to a report of somebody else.
    if (Files.isSymbolicLink(previous) || !Provenance.isIn(previous)) {
      if (Files.exists(directory)) {
        requireFree(previous);
      }
      return;
    }
    if (Files.exists(directory)) {
      keepForeignFiles(previous, directory);
      deleteReport(previous);
    } else {
      Files.move(previous, directory);
    }
  }

  /** The report in the output directory is moved there, at the end of the run. */
  private static void requireFree(Path previous) throws IOException {
    boolean isEmptyDirectory =
        Files.isDirectory(previous, LinkOption.NOFOLLOW_LINKS)
            && PathUtils.isEmptyDirectory(previous);
    if (Files.exists(previous, LinkOption.NOFOLLOW_LINKS) && !isEmptyDirectory) {
      throw new OutputException(
          ("'%s' is in the way, and is not a whole report; a run that was killed may have left it."
                  + " Delete it, or choose another --out")
              .formatted(previous));
    }
  }

  private static void deleteReport(Path report) throws IOException {
    for (Path entry : deletionOrder(report)) {
      Files.deleteIfExists(entry); // an empty directory has no run.json
    }
  }

  /** With {@code run.json} last: as long as it is there, the next run can go on deleting. */
  static List<Path> deletionOrder(Path report) throws IOException {
    List<Path> last = List.of(report.resolve(Provenance.FILE), report);
    try (Stream<Path> entries = Files.walk(report)) {
      Stream<Path> first =
          entries.filter(entry -> !last.contains(entry)).sorted(Comparator.reverseOrder());
      return Stream.concat(first, last.stream()).toList();
    }
  }

  private static void requireOurs(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    if (!Files.isDirectory(directory)) {
      throw new OutputException("'" + directory + "' is a file; choose another --out");
    }
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> held = files.toList();
      if (!held.isEmpty() && !Provenance.isIn(directory)) {
        throw new OutputException(
            "'%s' holds files that are not a langmix report; choose another --out or empty it"
                .formatted(directory));
      }
    }
  }

  /** The temporary directory to write to. */
  public Path path() {
    return temporary.path();
  }

  /** The directory in which the results will be. */
  public Path destination() {
    return directory;
  }

  /** The files of the old report, relative to its directory; none if there is no old report. */
  public List<String> oldFiles() throws IOException {
    return Provenance.filesIn(directory);
  }

  /** Replaces the old report by the new one. Foreign files in the old directory are kept. */
  public void publish() {
    try {
      if (Files.exists(directory)) {
        Files.move(directory, previous, StandardCopyOption.ATOMIC_MOVE);
        Files.move(temporary.path(), directory, StandardCopyOption.ATOMIC_MOVE);
        keepForeignFiles(previous, directory);
        deleteReport(previous);
      } else {
        Files.move(temporary.path(), directory, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new OutputException(
          "can't put the report in place at '%s' (%s)".formatted(directory, Reasons.of(e)));
    }
  }

  private static void keepForeignFiles(Path from, Path to) throws IOException {
    List<String> ours = Provenance.filesIn(from);
    try (Stream<Path> entries = Files.walk(from)) {
      for (Path entry : entries.toList()) {
        String name = from.relativize(entry).toString();
        Path kept = to.resolve(name);
        if (ours.contains(name) || Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
          continue;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          boolean ofOurs = ours.stream().anyMatch(file -> file.startsWith(name + "/"));
          if (!ofOurs) {
            Files.createDirectories(kept);
          }
        } else {
          Files.createDirectories(kept.getParent());
          Files.move(entry, kept);
        }
      }
    }
  }

  /** Removes the temporary directory if it was not published. */
  @Override
  public void close() {
    try (lock) {
      temporary.close();
    } catch (IOException e) {
      throw new OutputException(
          "can't remove '%s' (%s)".formatted(temporary.path(), Reasons.of(e)));
    }
  }
}
