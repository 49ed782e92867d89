package org.langmix.analysis;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.langmix.git.Directory;
import org.langmix.git.GitRepository;
import org.langmix.git.Tag;
import org.langmix.git.Version;
import org.langmix.history.Revision;

/** Chooses the tags to measure. */
final class RevisionSelector {
  private final GitRepository repository;
  private final GitRepository.Trees trees;
  private final List<String> known;

  RevisionSelector(GitRepository repository, GitRepository.Trees trees) {
    this.repository = repository;
    this.trees = trees;
    this.known = repository.tagNames();
    if (known.isEmpty()) {
      throw SelectionException.emptyRepository(
          "'" + repository.directory() + "' has no tags; fetch them with git fetch --tags");
    }
  }

  /**
   * The revisions that the options stand for, in version order.
   *
   * @throws SelectionException if there are none, or an option names what does not exist
   */
  List<Revision> select(RevisionOptions options) {
    Predicate<Tag> bounds = bound(options.since(), true).and(bound(options.until(), false));
    List<Tag> chosen =
        options.tags().isEmpty()
            ? byDefault(options, bounds)
            : named(options.tags()).stream().filter(bounds).toList();
    if (chosen.isEmpty()) {
      throw SelectionException.of(
          "no tag is left between --since and --until; the tags go from %s to %s"
              .formatted(known.get(0), known.get(known.size() - 1)));
    }
    return chosen.stream().map(RevisionSelector::revision).toList();
  }

  static Revision revision(Tag tag) {
    return new Revision(tag.name(), tag.version().series(), tag.date(), tag.commit(), tag.tree());
  }

  private List<Tag> named(List<String> values) {
    Set<String> wanted = new HashSet<>();
    for (String value : values) {
      List<String> matching = known.stream().filter(TagFilter.of(value, known)).toList();
      if (matching.isEmpty()) {
        throw SelectionException.of(
            "no tag matches '%s'; %s".formatted(value, NearestTags.describe(value, known)));
      }
      wanted.addAll(matching);
    }
    return resolve(known.stream().filter(wanted::contains).toList());
  }

  private List<Tag> resolve(List<String> names) {
    return names.stream().map(repository::tag).flatMap(Optional::stream).toList();
  }

  private List<Tag> byDefault(RevisionOptions options, Predicate<Tag> bounds) {
    List<String> mainline = matching(Version::isMainline);
    if (!mainline.isEmpty()) {
      List<Tag> tags = resolve(mainline).stream().filter(bounds).toList();
      return options.since().isPresent() ? tags : fromLastWithoutRust(tags);
    }
    List<String> versions = matching(Version::isKernelVersion);
    List<Tag> tags = resolve(versions.isEmpty() ? known : versions);
    if (tags.isEmpty()) {
      throw SelectionException.emptyRepository(
          "no tag of '" + repository.directory() + "' leads to a tree");
    }
    return tags.stream().filter(bounds).toList();
  }

  private List<String> matching(Predicate<Version> wanted) {
    return known.stream().filter(name -> wanted.test(Version.of(name))).toList();
  }

  private List<Tag> fromLastWithoutRust(List<Tag> tags) {
    int first = tags.size() - 1;
    while (first > 0 && hasRust(trees.read(tags.get(first).tree()))) {
      first--;
    }
    return tags.subList(Math.max(first, 0), tags.size());
  }

  private static boolean hasRust(Directory directory) {
    for (int i = 0; i < directory.fileCount(); i++) {
      if (directory.fileName(i).endsWith(".rs")) {
        return true;
      }
    }
    return directory.directories().stream().anyMatch(RevisionSelector::hasRust);
  }

  private Predicate<Tag> bound(Optional<String> value, boolean lower) {
    if (value.isEmpty()) {
      return tag -> true;
    }
    Optional<LocalDate> day = day(value.get());
    if (day.isPresent()) {
      return tag -> tag.date().map(date -> keeps(lower, date.compareTo(day.get()))).orElse(false);
    }
    TagFilter.requireKnown(value.get(), known);
    Version version = Version.of(value.get());
    return tag -> keeps(lower, tag.version().compareTo(version));
  }

  private static boolean keeps(boolean lower, int order) {
    return lower ? order >= 0 : order <= 0;
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
