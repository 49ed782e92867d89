package org.langmix.history;

import java.util.List;
import java.util.Map;
import org.langmix.count.Language;

/**
 * What changed from one revision to a later one: the files and lines that changed, and those of the
 * {@code .c} and {@code .rs} files among them that are new or gone. A file counts as new only if no
 * counted file of the earlier revision has its path or its content. So a plain move does not make a
 * new file.
 *
 * @param before the earlier revision
 * @param revision the later revision
 * @param newFiles the new {@code .c} and {@code .rs} files by slice; only slices that have any
 * @param goneFiles the removed files, likewise
 * @param newModules the paths of new files that declare a kernel module, sorted
 * @param changed the files of all languages that changed; only slices that have any
 */
public record Change(
    Revision before,
    Revision revision,
    Map<Slice, Tally> newFiles,
    Map<Slice, Tally> goneFiles,
    List<String> newModules,
    Map<Slice, ChangedFiles> changed) {

  /**
   * The languages of new and removed files. Headers are left out, because headers alone are not new
   * code.
   */
  public static final List<Language> LANGUAGES = List.of(Language.RUST, Language.C);

  public Change {
    newFiles = Map.copyOf(newFiles);
    goneFiles = Map.copyOf(goneFiles);
    newModules = List.copyOf(newModules);
    changed = Map.copyOf(changed);
  }

  /** The new files of a slice; {@link Tally#NONE} if there are none. */
  public Tally newFiles(Slice slice) {
    return newFiles.getOrDefault(slice, Tally.NONE);
  }

  /** The removed files of a slice; {@link Tally#NONE} if there are none. */
  public Tally goneFiles(Slice slice) {
    return goneFiles.getOrDefault(slice, Tally.NONE);
  }

  /** The changed files of a slice; {@link ChangedFiles#NONE} if there are none. */
  public ChangedFiles changed(Slice slice) {
    return changed.getOrDefault(slice, ChangedFiles.NONE);
  }
}
