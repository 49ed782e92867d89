package org.langmix.git.tree;

import java.util.Collections;
import java.util.SortedMap;

/**
 * The entries of a directory, by name. Symbolic links and submodules are left out.
 *
 * @param files the ids of the files' blobs in hexadecimal
 * @param directories the ids of the directories' trees in hexadecimal
 */
public record DirectoryListing(
    SortedMap<String, String> files, SortedMap<String, String> directories) {
  public DirectoryListing {
    files = Collections.unmodifiableSortedMap(files);
    directories = Collections.unmodifiableSortedMap(directories);
  }
}
