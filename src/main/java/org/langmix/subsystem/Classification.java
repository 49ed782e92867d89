package org.langmix.subsystem;

import java.util.List;

/**
 * What a file's path says about the file. A classifier returns one instance for equal
 * classifications.
 */
public final class Classification {
  private final List<Area> areas;
  private final Origin origin;

  Classification(List<Area> areas, Origin origin) {
    this.areas = List.copyOf(areas);
    this.origin = origin;
  }

  /** The areas that contain the file, in the order of their list. */
  public List<Area> areas() {
    return areas;
  }

  /** Who wrote the file. */
  public Origin origin() {
    return origin;
  }
}
