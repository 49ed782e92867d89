package org.langmix.git;

import java.util.ArrayList;
import java.util.List;

/** What a tree holds, as far as it was asked for. */
final class Contents {
  private final FilePath[] files;
  private final int[] blobs;
  private final Place[] places;
  private final int[] trees;

  Contents(Entries entries) {
    files = new FilePath[entries.count(FilePath.class)];
    blobs = new int[files.length];
    places = new Place[entries.count(Place.class)];
    trees = new int[places.length];
    int file = 0;
    int place = 0;
    for (int i = 0; i < entries.count(); i++) {
      if (entries.slot(i) instanceof FilePath path) {
        files[file] = path;
        blobs[file++] = entries.number(i);
      } else if (entries.slot(i) instanceof Place below) {
        places[place] = below;
        trees[place++] = entries.number(i);
      }
    }
  }

  /** The directory, when those below have been made. */
  Directory directory(String name) {
    List<Directory> below = new ArrayList<>(places.length);
    for (int i = 0; i < places.length; i++) {
      Directory directory = places[i].directory(trees[i]);
      if (!directory.isEmpty()) {
        below.add(directory);
      }
    }
    return new Directory(name, below, files, blobs);
  }
}
