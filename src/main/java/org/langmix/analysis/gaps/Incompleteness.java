package org.langmix.analysis.gaps;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Subsystem;

/** The places in a revision where something is missing. */
public final class Incompleteness {
  private final Set<Area> areas = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The directories with a gap in them or below, without a trailing slash. */
  private final Set<String> directories = new HashSet<>();

  /**
   * The directories that could not be read, with a trailing slash; empty for the top of the tree.
   */
  private final Set<String> unread = new HashSet<>();

  private boolean rootFiles;

  /**
   * Records a missing file.
   *
   * @param directory the directory of the file: empty for the top, else with a trailing slash
   * @param in the areas that the file is in
   */
  void file(String directory, Collection<Area> in) {
    areas.addAll(in);
    rootFiles |= directory.isEmpty();
    addWithParents(directory);
  }

  /**
   * Records a missing directory.
   *
   * @param directory the path: empty for the top, else with a trailing slash
   * @param mayBe the areas that a file below the directory may be in
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

  /** The subsystems that lack something, out of those given. */
  public Set<Subsystem> of(Collection<Subsystem> subsystems) {
    Set<Subsystem> ofAreas = areas.stream().map(Area::subsystem).collect(Collectors.toSet());
    return subsystems.stream()
        .filter(one -> ofAreas.contains(one) || isIncomplete(one))
        .collect(Collectors.toSet());
  }

  private boolean isIncomplete(Subsystem subsystem) {
    return switch (subsystem.kind()) {
      case TREE -> true;
      case AREA, MAINTAINERS -> false; // the set of areas decides
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
