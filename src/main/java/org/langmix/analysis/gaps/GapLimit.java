package org.langmix.analysis.gaps;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.counts.SourcePaths;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.UnreadableDirectory;
import org.langmix.history.Revision;
import org.langmix.subsystem.SubsystemOptions;

/** Refuses to measure revisions that lack too many files. */
public final class GapLimit {
  private static final int PERCENT = 1;

  private final Clone clone;
  private final SourcePaths paths;
  private final SubsystemOptions options;

  public GapLimit(Clone clone, SourcePaths paths, SubsystemOptions options) {
    this.clone = clone;
    this.paths = paths;
    this.options = options;
  }

  /**
   * How much of a tree is missing. A directory that can't be read counts as one file.
   *
   * @param wanted the number of files to count
   * @param missing the number of those that can't be read
   */
  private record Share(long wanted, long missing) {
    Share plus(Share other) {
      return new Share(wanted + other.wanted, missing + other.missing);
    }

    double part() {
      return wanted == 0 ? 0 : (double) missing / wanted;
    }

    boolean isTooLarge() {
      return missing * 100 > wanted * PERCENT;
    }
  }

  /**
   * Requires that no revision lacks more than one file in a hundred.
   *
   * @param roots the tree of each revision
   * @param isMissing whether the blob with a given number can't be read
   * @throws GapsException if one does; the message names the worst revision
   */
  public void require(Map<Revision, Directory> roots, IntPredicate isMissing) {
    IdentityHashMap<Directory, Share> known = new IdentityHashMap<>();
    Revision worst =
        roots.keySet().stream()
            .max(Comparator.comparingDouble(r -> share(roots.get(r), "", isMissing, known).part()))
            .orElseThrow();
    Share share = share(roots.get(worst), "", isMissing, known);
    if (share.isTooLarge()) {
      throw new GapsException(
          "%,d of %,d files of %s can't be read%s%s; %s, or go on with --allow-gaps"
              .formatted(
                  share.missing,
                  share.wanted,
                  worst.label(),
                  roots.get(worst).isWhole() ? "" : " (a directory counts as one file)",
                  roots.size() == 1 ? "" : ", and no other revision is worse",
                  remedy()));
    }
  }

  private String remedy() {
    if (clone.fetcher().isActive()) {
      return "fix the cause and run the same command again to fetch the rest";
    }
    return clone.repository().isPartial()
        ? "this is a partial clone; use --fetch-missing to fetch the missing files"
        : "check the clone with git -C '%s' fsck, try --fetch-missing or git fetch --refetch"
            .formatted(clone.repository().directory());
  }

  private Share share(
      Directory directory,
      String path,
      IntPredicate isMissing,
      IdentityHashMap<Directory, Share> known) {
    Share found = known.get(directory);
    if (found == null) {
      found = new Share(0, 0);
      for (Directory below : directory.directories()) {
        found = found.plus(share(below, path + below.name() + "/", isMissing, known));
      }
      found = found.plus(ofFiles(directory, isMissing)).plus(ofUnread(directory, path));
      known.put(directory, found);
    }
    return found;
  }

  private Share ofFiles(Directory directory, IntPredicate isMissing) {
    int wanted = 0;
    int missing = 0;
    for (int i = 0; i < directory.fileCount(); i++) {
      if (paths.isWanted(directory.path(i))) {
        wanted++;
        missing += isMissing.test(directory.blob(i)) ? 1 : 0;
      }
    }
    return new Share(wanted, missing);
  }

  private Share ofUnread(Directory directory, String path) {
    int missing = 0;
    for (UnreadableDirectory unread : directory.unread()) {
      String below = unread.name().isEmpty() ? "" : path + unread.name() + "/";
      missing += options.filter().reaches(below) ? 1 : 0;
    }
    return new Share(missing, missing);
  }
}
