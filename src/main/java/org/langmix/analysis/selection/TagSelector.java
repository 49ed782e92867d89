package org.langmix.analysis.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.langmix.git.GitRepository;
import org.langmix.git.failure.GitException;
import org.langmix.git.failure.GitException.UnreadableObject;
import org.langmix.git.ref.Tag;
import org.langmix.git.ref.TagVersion;
import org.langmix.history.Gap;
import org.langmix.history.Lineage;
import org.langmix.history.Revision;

/** Chooses tags. */
public final class TagSelector {
  private static final String RELEASE = "mainline release";

  private final GitRepository repository;
  private final RustFinder rust;
  private final List<String> known;

  private final List<Gap> leftOut = new ArrayList<>();

  /**
   * A tag and the reason to select it.
   *
   * @param unread the object that the tag points to, if that can't be read; then only the name of
   *     the tag is known
   */
  private record Candidate(Tag tag, String why, Optional<UnreadableObject> unread) {
    SelectedRevision selected() {
      return new SelectedRevision(revision(tag), why);
    }

    boolean isWithin(DateLimits bounds) {
      return unread.isEmpty() ? bounds.keeps(tag) : bounds.mayKeep(tag);
    }

    Optional<Gap> gap() {
      return unread.map(o -> new Gap(revision(tag), Gap.Kind.TAG, "", o.id(), o.reason()));
    }
  }

  public static Revision revision(Tag tag) {
    TagVersion version = tag.version();
    Lineage lineage =
        new Lineage(version.series(), version.family(), version.release(), version.isPrerelease());
    return new Revision(tag.name(), lineage, tag.date(), tag.commit(), tag.tree());
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
          ("'%s' has no tags; fetch them with git fetch --tags, sample a branch with --every month,"
                  + " or measure the newest commit with --head")
              .formatted(repository.directory()));
    }
  }

  /** The tags within the limits that point to an object that can't be read. */
  List<Gap> leftOut() {
    return leftOut;
  }

  /**
   * The tags within the limits, in version order, except those that point to an object that can't
   * be read.
   *
   * @param values the values of {@code --tags}; empty for mainline releases, which start with the
   *     last one without Rust if there is no {@code --since}
   * @throws SelectionException if no tag lies within the limits, or a value matches no tag
   * @throws GitException if a tag can't be read that a value names exactly, or if no tag can be
   *     read
   */
  List<SelectedRevision> select(List<String> values, DateLimits bounds) {
    Optional<List<Candidate>> releases = values.isEmpty() ? releases() : Optional.empty();
    List<Candidate> candidates =
        releases.orElseGet(() -> values.isEmpty() ? otherwise() : named(values));
    List<Candidate> chosen = candidates.stream().filter(c -> c.isWithin(bounds)).toList();
    if (chosen.isEmpty()) {
      throw SelectionException.of(
          "no tag lies %s; the tags to choose from ".formatted(bounds.describe())
              + RangeText.describe(candidates.stream().map(Candidate::selected).toList()));
    }
    return readable(
        releases.isPresent() && bounds.since().isEmpty() ? fromLastWithoutRust(chosen) : chosen);
  }

  private List<SelectedRevision> readable(List<Candidate> chosen) {
    chosen.stream().flatMap(candidate -> candidate.gap().stream()).forEach(leftOut::add);
    List<SelectedRevision> readable =
        chosen.stream().filter(c -> c.unread.isEmpty()).map(Candidate::selected).toList();
    if (readable.isEmpty()) {
      // Throws for the first tag: mostly all are broken in the same way.
      repository.tag(chosen.get(0).tag.name());
    }
    return readable;
  }

  private Optional<List<Candidate>> releases() {
    List<Candidate> releases = resolve(matching(TagVersion::isMainline, RELEASE));
    return releases.isEmpty() ? Optional.empty() : Optional.of(releases);
  }

  /** The tags to select from in a repository without mainline releases. */
  private List<Candidate> otherwise() {
    Map<String, String> versions =
        matching(TagVersion::isKernelVersion, "version, as no mainline release is there");
    List<Candidate> candidates =
        resolve(
            versions.isEmpty()
                ? matching(version -> true, "tag, as no version is there")
                : versions);
    if (candidates.isEmpty()) {
      throw SelectionException.emptyRepository(
          "no tag of '" + repository.directory() + "' points to a commit or a tree");
    }
    return candidates;
  }

  private Map<String, String> matching(Predicate<TagVersion> wanted, String why) {
    Map<String, String> names = new LinkedHashMap<>();
    known.stream()
        .filter(name -> wanted.test(TagVersion.of(name)))
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
    values.stream().filter(known::contains).forEach(repository::tag); // throws if one can't be read
    List<Candidate> candidates = resolve(wanted);
    if (candidates.isEmpty()) {
      throw SelectionException.of(
          "no tag that --tags names points to a commit or a tree: "
              + String.join(", ", wanted.keySet()));
    }
    return candidates;
  }

  /**
   * The tags that a value of {@code --tags} stands for.
   *
   * @throws SelectionException if there are none
   */
  static List<String> matching(String value, List<String> known) {
    List<String> matching = known.stream().filter(TagPattern.of(value, known)).toList();
    if (matching.isEmpty()) {
      String others =
          TagPattern.isKind(value) ? TagKinds.describe(known) : NearestTags.describe(value, known);
      throw SelectionException.of("no tag matches '%s'; %s".formatted(value, others));
    }
    return matching;
  }

  private List<Candidate> resolve(Map<String, String> names) {
    Map<Tag, Candidate> candidates =
        names.entrySet().stream()
            .flatMap(this::candidate)
            .collect(Collectors.toMap(Candidate::tag, c -> c, (a, b) -> a, LinkedHashMap::new));
    List<Tag> merged = TagOrder.merge(List.copyOf(candidates.keySet()));
    return repository.ancestorsFirst(merged).stream().map(candidates::get).toList();
  }

  private Stream<Candidate> candidate(Map.Entry<String, String> wanted) {
    String name = wanted.getKey();
    String why = wanted.getValue();
    try {
      return repository.tag(name).map(tag -> new Candidate(tag, why, Optional.empty())).stream();
    } catch (GitException e) {
      UnreadableObject object = e.object().orElseThrow(() -> e);
      Tag unread = new Tag(name, Optional.empty(), Optional.empty(), "");
      return Stream.of(new Candidate(unread, why, Optional.of(object)));
    }
  }

  private List<Candidate> fromLastWithoutRust(List<Candidate> releases) {
    int first = releases.size() - 1;
    while (first > 0 && mayHaveRust(releases.get(first))) {
      first--;
    }
    Candidate oldest = releases.get(first);
    if (mayHaveRust(oldest)) {
      return releases;
    }
    return Stream.concat(
            Stream.of(
                new Candidate(
                    oldest.tag, "the last mainline release without Rust", Optional.empty())),
            releases.subList(first + 1, releases.size()).stream())
        .toList();
  }

  private boolean mayHaveRust(Candidate candidate) {
    return candidate.unread.isPresent() || rust.isIn(candidate.tag.tree());
  }
}
