package org.langmix.analysis.counts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.langmix.analysis.counts.SourcePaths.SourcePath;
import org.langmix.count.Language;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Classification;
import org.langmix.subsystem.PathClassifier;

/** The group of each file, which follows from its path and is worked out once per path. */
public final class FileGroups {
  private final Map<String, PathClassifier> classifiers = new HashMap<>();

  /** By identity: a classifier returns the same instance for the same answer. */
  private final IdentityHashMap<Classification, Map<Language, Integer>> numbers =
      new IdentityHashMap<>();

  private final List<Group> groups = new ArrayList<>();

  /** Indexed by path number. */
  private final int[] groupNumbers;

  /** Files of one language and classification. */
  public record Group(Classification classification, Language language) {}

  private FileGroups(SourcePaths paths, Areas areas) {
    classifiers.put("", PathClassifier.of(areas));
    groupNumbers = new int[paths.end()];
    paths.forEach(number -> groupNumbers[number] = group(paths.get(number)));
  }

  /**
   * The groups of all files.
   *
   * @throws org.langmix.subsystem.AreaFileException if two areas have files in common although they
   *     must not
   */
  public static FileGroups of(SourcePaths paths, Areas areas) {
    return new FileGroups(paths, areas);
  }

  private int group(SourcePath path) {
    Classification classification = classifier(path.directory()).file(path.name());
    return numbers
        .computeIfAbsent(classification, any -> new EnumMap<>(Language.class))
        .computeIfAbsent(path.language(), language -> newGroup(classification, language));
  }

  private int newGroup(Classification classification, Language language) {
    groups.add(new Group(classification, language));
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

  /** The number of the group of the file at a path; the numbers are dense from 0. */
  public int group(int path) {
    return groupNumbers[path];
  }

  public Group groupOf(int number) {
    return groups.get(number);
  }
}
