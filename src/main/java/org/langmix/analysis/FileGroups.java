package org.langmix.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.langmix.count.Language;
import org.langmix.count.Syntax;
import org.langmix.git.Directory;
import org.langmix.subsystem.Classification;
import org.langmix.subsystem.PathClassifier;
import org.langmix.subsystem.PathFilter;

/** What the path of each file says of it: worked out once a path, however many trees have it. */
final class FileGroups {
  private static final int LEFT_OUT = -1;

  private final PathFilter filter;
  private final Map<String, PathClassifier> classifiers = new HashMap<>();
  private final Map<Group, Integer> numbers = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();

  private int lastGroup;

  /** By the number of the path; null of those that were not met. */
  private Syntax[] syntaxes = new Syntax[1 << 16];

  private int[] groupNumbers = new int[1 << 16];

  /** Files of one language and classification. */
  record Group(Classification classification, Language language) {}

  private FileGroups(SubsystemOptions options) {
    filter = options.filter();
    classifiers.put("", PathClassifier.of(options.areas()));
  }

  /** The groups of all files in trees. */
  static FileGroups of(Set<Directory> roots, SubsystemOptions options) {
    FileGroups files = new FileGroups(options);
    Set<Directory> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    roots.forEach(root -> files.add(root, "", seen));
    return files;
  }

  private void add(Directory directory, String path, Set<Directory> seen) {
    if (!seen.add(directory)) {
      return;
    }
    addFiles(directory, path);
    for (Directory below : directory.directories()) {
      add(below, path + below.name() + "/", seen);
    }
  }

  private void addFiles(Directory directory, String path) {
    for (int i = 0; i < directory.fileCount(); i++) {
      int number = directory.path(i);
      if (number >= syntaxes.length || syntaxes[number] == null) {
        addNewFiles(directory, path, i);
        return;
      }
    }
  }

  /** Adds the files of a directory from one on that is new. */
  private void addNewFiles(Directory directory, String path, int first) {
    PathClassifier classifier = classifier(path);
    for (int i = first; i < directory.fileCount(); i++) {
      int number = directory.path(i);
      ensureCapacity(number + 1);
      if (syntaxes[number] == null) {
        Language language = Language.ofFile(directory.fileName(i)).orElseThrow();
        syntaxes[number] = Syntax.of(language, path);
        boolean leftOut = filter.isActive() && !filter.keeps(path + directory.fileName(i));
        groupNumbers[number] =
            leftOut ? LEFT_OUT : group(classifier.file(directory.fileName(i)), language);
      }
    }
  }

  private void ensureCapacity(int wanted) {
    if (wanted > syntaxes.length) {
      int capacity = Math.max(wanted, 2 * syntaxes.length);
      syntaxes = Arrays.copyOf(syntaxes, capacity);
      groupNumbers = Arrays.copyOf(groupNumbers, capacity);
    }
  }

  /** The number of a group, which is mostly that of the file before. */
  private int group(Classification classification, Language language) {
    Group last = groups.isEmpty() ? null : groups.get(lastGroup);
    boolean same =
        last != null && last.classification == classification && last.language == language;
    if (!same) {
      lastGroup = numbers.computeIfAbsent(new Group(classification, language), this::newGroup);
    }
    return lastGroup;
  }

  private int newGroup(Group group) {
    groups.add(group);
    return groups.size() - 1;
  }

  private PathClassifier classifier(String directory) {
    PathClassifier known = classifiers.get(directory);
    if (known == null) {
      int name = directory.lastIndexOf('/', directory.length() - 2) + 1;
      known =
          classifier(directory.substring(0, name))
              .directory(directory.substring(name, directory.length() - 1));
      classifiers.put(directory, known);
    }
    return known;
  }

  /** Whether the file at a path is looked at; only then it has a group. */
  boolean isWanted(int path) {
    return groupNumbers[path] != LEFT_OUT;
  }

  /** How the file at a path is lexed. */
  Syntax syntax(int path) {
    return syntaxes[path];
  }

  /** The number of the group that the file at a path is in, dense from 0. */
  int group(int path) {
    return groupNumbers[path];
  }

  Group groupOf(int number) {
    return groups.get(number);
  }
}
