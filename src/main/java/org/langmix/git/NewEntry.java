package org.langmix.git;

import java.io.IOException;
import java.util.Map;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/** A file or a symbolic link that is to be committed. */
record NewEntry(ObjectId blob, FileMode mode) {

  /** Writes the trees of entries, by their paths, and returns the id of the top one. */
  static ObjectId writeTree(Map<String, NewEntry> entries, ObjectInserter inserter)
      throws IOException {
    DirCache index = DirCache.newInCore();
    DirCacheBuilder builder = index.builder();
    entries.forEach(
        (path, entry) -> {
          DirCacheEntry added = new DirCacheEntry(path);
          added.setFileMode(entry.mode);
          added.setObjectId(entry.blob);
          builder.add(added);
        });
    builder.finish();
    return index.writeTree(inserter);
  }
}
