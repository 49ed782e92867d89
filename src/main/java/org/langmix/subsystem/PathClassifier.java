package org.langmix.subsystem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.langmix.subsystem.AreaCandidate.Role;

/**
 * Classifies the files of a directory. The classifier of a subdirectory keeps only the areas that
 * can match a file there, and knows the areas that match every file there. So most files need no
 * pattern match at all.
 *
 * <p>Equal classifications are the same instance. This class is not thread-safe.
 */
public final class PathClassifier {
  private final Interner interner;
  private final String directory;
  private final List<AreaCandidate> candidates;
  private final Classification uniform;

  private PathClassifier(Interner interner, String directory, List<AreaCandidate> candidates) {
    this.interner = interner;
    this.directory = directory;
    this.candidates = candidates;
    this.uniform = isSettled(candidates) ? interner.intern(candidates) : null;
  }

  private static boolean isSettled(List<AreaCandidate> candidates) {
    for (AreaCandidate candidate : candidates) {
      if (candidate.reach() != PathPattern.Reach.ALL) {
        return false;
      }
    }
    return true;
  }

  /** A classifier for the files at the top of a tree. */
  public static PathClassifier of(Areas areas) {
    List<AreaCandidate> all = new ArrayList<>();
    areas.areas().forEach(area -> all.add(AreaCandidate.of(all.size(), area, Role.AREA)));
    areas.sections().forEach(area -> all.add(AreaCandidate.of(all.size(), area, Role.AREA)));
    areas.origins().forEach(area -> all.add(AreaCandidate.of(all.size(), area, Role.ORIGIN)));
    return new PathClassifier(new Interner(), "", reaching(all, ""));
  }

  /** A classifier for the files in a subdirectory of this directory. */
  public PathClassifier directory(String name) {
    String path = directory + name + "/";
    return new PathClassifier(interner, path, reaching(candidates, path));
  }

  private static List<AreaCandidate> reaching(List<AreaCandidate> candidates, String path) {
    List<AreaCandidate> reaching = new ArrayList<>();
    for (AreaCandidate candidate : candidates) {
      AreaCandidate within = candidate.within(path);
      if (within.reach() != PathPattern.Reach.NONE) {
        reaching.add(within);
      }
    }
    return reaching;
  }

  /** Classifies a file of this directory. */
  public Classification file(String name) {
    if (uniform != null) {
      return uniform;
    }
    String path = directory + name;
    List<AreaCandidate> matching = new ArrayList<>(candidates.size());
    for (AreaCandidate candidate : candidates) {
      if (candidate.matches(path)) {
        matching.add(candidate);
      }
    }
    return interner.intern(matching);
  }

  private static final class Interner {
    /** Classifications by the numbers of the matching candidates. */
    private final Map<BitSet, Classification> byCandidates = new HashMap<>();

    private final Map<List<Area>, Map<Origin, Classification>> known = new HashMap<>();

    Classification intern(List<AreaCandidate> matching) {
      BitSet numbers = new BitSet();
      for (AreaCandidate candidate : matching) {
        numbers.set(candidate.number());
      }
      Classification found = byCandidates.get(numbers);
      if (found == null) {
        found = classification(matching);
        byCandidates.put(numbers, found);
      }
      return found;
    }

    private Classification classification(List<AreaCandidate> matching) {
      List<Area> areas =
          matching.stream().filter(c -> c.role() == Role.AREA).map(AreaCandidate::area).toList();
      Origin origin =
          matching.stream()
              .filter(c -> c.role() == Role.ORIGIN)
              .map(c -> c.area().origin())
              .findFirst()
              .orElse(Origin.KERNEL);
      return known
          .computeIfAbsent(areas, Interner::newAreas)
          .computeIfAbsent(origin, o -> new Classification(areas, o));
    }

    private static Map<Origin, Classification> newAreas(List<Area> areas) {
      List<Area> stacked = areas.stream().filter(Area::stacked).toList();
      if (stacked.size() > 1) {
        throw new AreaFileException(
            "areas",
            "'%s' and '%s' are both marked stacked, but share files; remove the mark from one"
                .formatted(stacked.get(0).name(), stacked.get(1).name()));
      }
      return new EnumMap<>(Origin.class);
    }
  }
}
