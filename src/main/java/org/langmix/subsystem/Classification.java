package org.langmix.subsystem;

import java.util.List;

/** What the path of a file says of it. A classifier gives the same instance for the same answer. */
public final class Classification {
  private final List<Area> areas;
  private final Origin origin;

  Classification(List<Area> areas, Origin origin) {
    this.areas = List.copyOf(areas);
    this.origin = origin;
  }

  /** The areas that the file is in, in the order of their list. */
  public List<Area> areas() {
    return areas;
  }

  /** Who wrote it. */
  public Origin origin() {
    return origin;
  }
}
