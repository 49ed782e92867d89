package org.langmix.analysis.gaps;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Subsystem;

/** Where a revision lacks something. */
public final class Incompleteness {
  private final Set<Area> areas = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Those with a gap in them or below, without a slash at their ends. */
  private final Set<String> directories = new HashSet<>();

  /** Those that could not be read, with a slash at their ends; the top of the tree is empty. */
  private final Set<String> unread = new HashSet<>();

  private boolean rootFiles;

  /**
   * A file is missing.
   *
   * @param directory that it lies in: empty, or with a slash at its end
   * @param in the areas that it is in
   */
  void file(String directory, Collection<Area> in) {
    areas.addAll(in);
    rootFiles |= directory.isEmpty();
    addWithParents(directory);
  }

  /**
   * A directory is missing.
   *
   * @param directory empty, or with a slash at its end
   * @param mayBe the areas that a file below may be in
   */
  void directory(String directory, Collection<Area> mayBe) {
    areas.addAll(mayBe);
    unread.add(directory);
    addWithParents(directory);
  }

  private void addWithParents(String directory) {
    for (int slash = directory.indexOf('/');
        slash >= 0;
        slash = directory.indexOf('/', slash + 1)) {
      directories.add(directory.substring(0, slash));
    }
  }

  /** Those of some subsystems that lack something. */
  public Set<Subsystem> of(Collection<Subsystem> subsystems) {
    Set<Subsystem> ofAreas = areas.stream().map(Area::subsystem).collect(Collectors.toSet());
    return subsystems.stream()
        .filter(one -> ofAreas.contains(one) || touches(one))
        .collect(Collectors.toSet());
  }

  private boolean touches(Subsystem subsystem) {
    return switch (subsystem.kind()) {
      case TREE -> true;
      case AREA, MAINTAINERS -> false; // these are known by themselves
      case DIRECTORY ->
          unread.contains("")
              || (subsystem.equals(Subsystem.ROOT_FILES)
                  ? rootFiles
                  : directories.contains(subsystem.name()));
      case PATH ->
          directories.contains(subsystem.name())
              || unread.stream().anyMatch((subsystem.name() + "/")::startsWith);
    };
  }
}
