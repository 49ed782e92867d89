package org.langmix.analysis.selection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.langmix.git.GitRepository;
import org.langmix.git.ref.Ancestry;
import org.langmix.git.ref.TagVersion;
import org.langmix.history.Lineage;
import org.langmix.history.Revision;

/**
 * Finds the series of tags whose names do not tell it: such a tag continues the series whose newest
 * tag is its ancestor.
 */
final class SeriesByHistory {
  private static final String NO_VERSION = "no version";
  private static final String NO_PREFIX = "releases";

  /** The newest tags of the series of each family, the newest first. */
  private final Map<String, Deque<Revision>> newest = new HashMap<>();

  private final Ancestry ancestry;

  private SeriesByHistory(Ancestry ancestry) {
    this.ancestry = ancestry;
  }

  /** The same tags, each with its series. */
  static List<SelectedRevision> name(List<SelectedRevision> tags, GitRepository repository) {
    List<String> commits =
        tags.stream()
            .map(SelectedRevision::revision)
            .filter(tag -> !TagVersion.of(tag.name()).isOfKnownSeries())
            .flatMap(tag -> tag.commit().stream())
            .toList();
    SeriesByHistory series = new SeriesByHistory(repository.ancestry(commits));
    return tags.stream()
        .map(tag -> new SelectedRevision(series.named(tag.revision()), tag.why()))
        .toList();
  }

  private Revision named(Revision tag) {
    TagVersion version = TagVersion.of(tag.name());
    if (version.isOfKnownSeries()) {
      return tag;
    }
    String family = version.group().isPresent() ? version.family() : NO_VERSION;
    Deque<Revision> heads = newest.computeIfAbsent(family, name -> new ArrayDeque<>());
    Optional<Revision> before = heads.stream().filter(head -> leadsTo(head, tag)).findFirst();
    String series =
        before
            .map(Revision::series)
            .orElse(heads.isEmpty() && version.group().isPresent() ? name(family) : tag.name());
    Revision named =
        new Revision(
            tag.name(),
            new Lineage(series, family, "", version.isPrerelease()),
            tag.date(),
            tag.commit(),
            tag.tree());
    before.ifPresent(heads::remove);
    heads.addFirst(named);
    return named;
  }

  private static String name(String family) {
    return family.isEmpty() ? NO_PREFIX : family;
  }

  private boolean leadsTo(Revision one, Revision other) {
    return one.commit().isPresent()
        && other.commit().isPresent()
        && (one.commit().equals(other.commit())
            || ancestry.isAncestor(one.commit().get(), other.commit().get()));
  }
}
