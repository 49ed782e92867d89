package org.langmix.analysis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.langmix.git.GitRepository;
import org.langmix.git.Tag;
import org.langmix.git.Version;
import org.langmix.history.Revision;

/** Chooses tags. */
final class TagSelector {
  private static final String RELEASE = "mainline release";

  private final GitRepository repository;
  private final RustFinder rust;
  private final List<String> known;

  /** A tag and why it would be taken. */
  private record Candidate(Tag tag, String why) {
    Selected selected() {
      return new Selected(revision(tag), why);
    }
  }

  static Revision revision(Tag tag) {
    return new Revision(tag.name(), tag.version().series(), tag.date(), tag.commit(), tag.tree());
  }

  /**
   * @param known all tags of the repository in version order
   * @throws SelectionException if there are none
   */
  TagSelector(GitRepository repository, RustFinder rust, List<String> known) {
    this.repository = repository;
    this.rust = rust;
    this.known = known;
    if (known.isEmpty()) {
      throw SelectionException.emptyRepository(
          ("'%s' has no tags; fetch them with git fetch --tags, or do without: --every month samples"
                  + " a branch, --head takes the newest commit")
              .formatted(repository.directory()));
    }
  }

  /**
   * The tags within bounds in version order.
   *
   * @param values of {@code --tags}; empty for mainline releases, without a lower bound from the
   *     last one without Rust on
   * @throws SelectionException if there are none, or a value matches none
   */
  List<Selected> select(List<String> values, Bounds bounds) {
    Optional<List<Candidate>> releases = values.isEmpty() ? releases() : Optional.empty();
    List<Candidate> candidates =
        releases.orElseGet(() -> values.isEmpty() ? otherwise() : named(values));
    List<Candidate> chosen = candidates.stream().filter(c -> bounds.keeps(c.tag)).toList();
    if (chosen.isEmpty()) {
      throw SelectionException.of(
          "no tag is left between --since and --until; those to choose from "
              + Ranges.describe(candidates.stream().map(Candidate::selected).toList()));
    }
    return (releases.isPresent() && bounds.since().isEmpty() ? fromLastWithoutRust(chosen) : chosen)
        .stream().map(Candidate::selected).toList();
  }

  private Optional<List<Candidate>> releases() {
    List<Candidate> releases = resolve(matching(Version::isMainline, RELEASE));
    return releases.isEmpty() ? Optional.empty() : Optional.of(releases);
  }

  /** What is taken from a repository without mainline releases. */
  private List<Candidate> otherwise() {
    Map<String, String> versions =
        matching(Version::isKernelVersion, "kernel version, as no mainline release is there");
    List<Candidate> candidates =
        resolve(
            versions.isEmpty()
                ? matching(version -> true, "tag, as no kernel version is there")
                : versions);
    if (candidates.isEmpty()) {
      throw SelectionException.emptyRepository(
          "no tag of '" + repository.directory() + "' leads to a tree");
    }
    return candidates;
  }

  private Map<String, String> matching(Predicate<Version> wanted, String why) {
    Map<String, String> names = new LinkedHashMap<>();
    known.stream()
        .filter(name -> wanted.test(Version.of(name)))
        .forEach(name -> names.put(name, why));
    return names;
  }

  private List<Candidate> named(List<String> values) {
    Map<String, String> wanted = new LinkedHashMap<>();
    known.forEach(name -> wanted.put(name, ""));
    for (String value : new LinkedHashSet<>(values)) {
      List<String> matching = matching(value, known);
      String why = "named by --tags " + value;
      matching.forEach(name -> wanted.merge(name, why, (a, b) -> a.isEmpty() ? b : a + ", " + b));
    }
    wanted.values().removeIf(String::isEmpty);
    List<Candidate> candidates = resolve(wanted);
    if (candidates.isEmpty()) {
      throw SelectionException.of(
          "no tag that --tags names leads to a tree: " + String.join(", ", wanted.keySet()));
    }
    return candidates;
  }

  /**
   * The tags that a value of {@code --tags} stands for.
   *
   * @throws SelectionException if there are none
   */
  static List<String> matching(String value, List<String> known) {
    List<String> matching = known.stream().filter(TagFilter.of(value, known)).toList();
    if (matching.isEmpty()) {
      throw SelectionException.of(
          "no tag matches '%s'; %s".formatted(value, NearestTags.describe(value, known)));
    }
    return matching;
  }

  private List<Candidate> resolve(Map<String, String> names) {
    return names.entrySet().stream().flatMap(this::candidate).toList();
  }

  private Stream<Candidate> candidate(Map.Entry<String, String> name) {
    return repository.tag(name.getKey()).map(tag -> new Candidate(tag, name.getValue())).stream();
  }

  private List<Candidate> fromLastWithoutRust(List<Candidate> releases) {
    int first = releases.size() - 1;
    while (first > 0 && rust.isIn(releases.get(first).tag.tree())) {
      first--;
    }
    Candidate oldest = releases.get(first);
    if (rust.isIn(oldest.tag.tree())) {
      return releases;
    }
    return Stream.concat(
            Stream.of(new Candidate(oldest.tag, "the last mainline release without Rust")),
            releases.subList(first + 1, releases.size()).stream())
        .toList();
  }
}
