package org.langmix.analysis.selection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.langmix.git.GitRepository;
import org.langmix.git.failure.GitException;
import org.langmix.git.ref.TagVersion;
import org.langmix.history.Lineage;
import org.langmix.history.Revision;

/**
 * Finds the series of tags whose names do not tell it: such a tag continues the series whose newest
 * tag is its ancestor.
 */
final class SeriesByHistory {
  /** How many series a tag may continue. To find out that it continues none takes a long walk. */
  private static final int MAXIMUM_SERIES = 8;

  private static final String NO_VERSION = "no version";
  private static final String NO_PREFIX = "releases";

  private final GitRepository repository;

  /** The newest tags of the series of each family, the newest first. */
  private final Map<String, Deque<Revision>> newest = new HashMap<>();

  SeriesByHistory(GitRepository repository) {
    this.repository = repository;
  }

  /** The same tags, each with its series. */
  List<SelectedRevision> name(List<SelectedRevision> tags) {
    return tags.stream()
        .map(tag -> new SelectedRevision(named(tag.revision()), tag.why()))
        .toList();
  }

  private Revision named(Revision tag) {
    TagVersion version = TagVersion.of(tag.name());
    if (version.isOfKnownSeries()) {
      return tag;
    }
    String family = version.group().isPresent() ? version.family() : NO_VERSION;
    Deque<Revision> heads = newest.computeIfAbsent(family, name -> new ArrayDeque<>());
    Optional<Revision> before =
        heads.stream().limit(MAXIMUM_SERIES).filter(head -> isAncestor(head, tag)).findFirst();
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

  private boolean isAncestor(Revision one, Revision other) {
    try {
      return one.commit().isPresent()
          && other.commit().isPresent()
          && repository.isAncestor(one.commit().get(), other.commit().get());
    } catch (GitException e) {
      return false; // a part of the history is missing
    }
  }
}
