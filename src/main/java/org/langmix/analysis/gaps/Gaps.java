package org.langmix.analysis.gaps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.langmix.analysis.counts.BlobCounts;
import org.langmix.analysis.counts.FileGroups;
import org.langmix.analysis.counts.SourcePaths;
import org.langmix.git.GitRepository;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.UnreadableDirectory;
import org.langmix.history.Gap;
import org.langmix.history.Revision;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.SubsystemOptions;

/** Finds the files and directories that could not be read. */
public final class Gaps {
  private final GitRepository repository;
  private final BlobCounts counts;
  private final SourcePaths paths;
  private final FileGroups groups;
  private final SubsystemOptions options;
  private final List<Gap> found = new ArrayList<>();
  private final Map<Revision, Incompleteness> incompleteness = new LinkedHashMap<>();

  // A missing object is often missing from many revisions, so each text is kept only once.
  private final Map<Integer, String> files = new HashMap<>();
  private final Map<Integer, String> objects = new HashMap<>();
  private final Map<String, List<Area>> areasBelow = new HashMap<>();
  private final Set<String> trees = new HashSet<>();

  public Gaps(
      GitRepository repository,
      BlobCounts counts,
      SourcePaths paths,
      FileGroups groups,
      SubsystemOptions options) {
    this.repository = repository;
    this.counts = counts;
    this.paths = paths;
    this.groups = groups;
    this.options = options;
  }

  public void addFrom(Revision revision, Directory root) {
    if (counts.anyUnreadable() || !root.isWhole()) {
      add(revision, root, "");
    }
  }

  /** Adds another gap of a revision, unless its object is a directory that is reported already. */
  public void add(Gap gap) {
    if (!trees.contains(gap.object())) {
      found.add(gap);
    }
  }

  public List<Gap> found() {
    return found;
  }

  /** Where each incomplete revision lacks something. */
  public Map<Revision, Incompleteness> incompleteness() {
    return incompleteness;
  }

  private void add(Revision revision, Directory directory, String path) {
    for (int i = 0; i < directory.fileCount(); i++) {
      if (counts.isUnreadable(directory.blob(i)) && paths.isWanted(directory.path(i))) {
        addFile(revision, directory, i, path);
      }
    }
    for (UnreadableDirectory unread : directory.unread()) {
      addDirectory(revision, unread, path);
    }
    for (Directory below : directory.directories()) {
      add(revision, below, path + below.name() + "/");
    }
  }

  private void addFile(Revision revision, Directory directory, int index, String path) {
    int blob = directory.blob(index);
    int number = directory.path(index);
    String file = files.computeIfAbsent(number, n -> path + directory.fileName(index));
    String object = objects.computeIfAbsent(blob, repository::blobId);
    found.add(new Gap(revision, Gap.Kind.FILE, file, object, counts.whyUnreadable(blob)));
    List<Area> in = groups.groupOf(groups.group(number)).classification().areas();
    incompletenessOf(revision).file(path, in);
  }

  private void addDirectory(Revision revision, UnreadableDirectory unread, String path) {
    String directory = unread.name().isEmpty() ? "" : path + unread.name() + "/";
    if (options.filter().reaches(directory)) {
      trees.add(unread.tree());
      String reason = unread.reason() + "; a directory, how many files it holds is not known";
      String shown = directory.isEmpty() ? "/" : directory;
      found.add(new Gap(revision, Gap.Kind.DIRECTORY, shown, unread.tree(), reason));
      incompletenessOf(revision)
          .directory(directory, areasBelow.computeIfAbsent(directory, this::areasBelow));
    }
  }

  private List<Area> areasBelow(String directory) {
    Areas areas = options.areas();
    return Stream.concat(areas.areas().stream(), areas.sections().stream())
        .filter(area -> area.reaches(directory))
        .toList();
  }

  private Incompleteness incompletenessOf(Revision revision) {
    return incompleteness.computeIfAbsent(revision, r -> new Incompleteness());
  }
}
