package org.langmix.history;

import java.util.List;
import java.util.Map;
import org.langmix.count.Language;

/**
 * The {@code .c} and {@code .rs} files that a revision has and the one before it has not, and those
 * that went. A file counts only if no counted file had its path or its content, so that a plain
 * move is no new file.
 *
 * @param before the revision that is compared with
 * @param revision the later one
 * @param added the new files, by slices that hold one
 * @param removed the files gone, likewise
 * @param newModules the paths of new files that declare a kernel module, sorted
 */
public record Change(
    Revision before,
    Revision revision,
    Map<Slice, Tally> added,
    Map<Slice, Tally> removed,
    List<String> newModules) {

  /** The languages of files that are looked at: headers alone make no new code. */
  public static final List<Language> LANGUAGES = List.of(Language.RUST, Language.C);

  public Change {
    added = Map.copyOf(added);
    removed = Map.copyOf(removed);
    newModules = List.copyOf(newModules);
  }

  /** The new files of a slice; {@link Tally#NONE} if there is none. */
  public Tally added(Slice slice) {
    return added.getOrDefault(slice, Tally.NONE);
  }

  /** The files of a slice that went; {@link Tally#NONE} if there is none. */
  public Tally removed(Slice slice) {
    return removed.getOrDefault(slice, Tally.NONE);
  }
}
