package org.langmix.history;

import java.util.List;
import java.util.Map;
import org.langmix.count.Language;

/**
 * The {@code .c} and {@code .rs} files that are new in a revision, compared with the revision
 * before it, and the files that were removed. A file counts as new only if no counted file of the
 * revision before has its path or its content. So a plain move does not make a new file.
 *
 * @param before the earlier revision
 * @param revision the later revision
 * @param added the new files by slice; only slices that have any
 * @param removed the removed files, likewise
 * @param newModules the paths of new files that declare a kernel module, sorted
 */
public record Change(
    Revision before,
    Revision revision,
    Map<Slice, Tally> added,
    Map<Slice, Tally> removed,
    List<String> newModules) {

  /**
   * The languages of the files that are compared. Headers are left out, because headers alone are
   * not new code.
   */
  public static final List<Language> LANGUAGES = List.of(Language.RUST, Language.C);

  public Change {
    added = Map.copyOf(added);
    removed = Map.copyOf(removed);
    newModules = List.copyOf(newModules);
  }

  /** The new files of a slice; {@link Tally#NONE} if there are none. */
  public Tally added(Slice slice) {
    return added.getOrDefault(slice, Tally.NONE);
  }

  /** The removed files of a slice; {@link Tally#NONE} if there are none. */
  public Tally removed(Slice slice) {
    return removed.getOrDefault(slice, Tally.NONE);
  }
}
