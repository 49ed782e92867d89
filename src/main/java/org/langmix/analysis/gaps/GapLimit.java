package org.langmix.analysis.gaps;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.counts.SourcePaths;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.UnreadDirectory;
import org.langmix.history.Revision;
import org.langmix.subsystem.SubsystemOptions;

/** Refuses revisions of which too much is missing to be of use. */
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
   * @param wanted how many files should be counted
   * @param missing how many of them can't be
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
   * Requires that no revision has more gaps than one file in a hundred.
   *
   * @param roots their trees
   * @param isMissing tells of a blob's number whether it can't be read
   * @throws GapsException that names the worst of them
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
                  roots.get(worst).isWhole() ? "" : " (a directory counts as one)",
                  roots.size() == 1 ? "" : ", and no other revision lacks more",
                  remedy()));
    }
  }

  private String remedy() {
    if (clone.fetcher().isActive()) {
      return "when the cause is mended, the same command fetches what is left";
    }
    return clone.repository().isPartial()
        ? "the clone is a partial one: add --fetch-missing, and git fetches just what is wanted"
        : "look what is wrong with git -C '%s' fsck, try --fetch-missing or git fetch --refetch"
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
    for (UnreadDirectory unread : directory.unread()) {
      String below = unread.name().isEmpty() ? "" : path + unread.name() + "/";
      missing += options.filter().reaches(below) ? 1 : 0;
    }
    return new Share(missing, missing);
  }
}
