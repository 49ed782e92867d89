package org.langmix.analysis.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.langmix.analysis.memory.RememberedTrees;
import org.langmix.git.GitRepository;
import org.langmix.git.ref.Tag;
import org.langmix.git.tree.Trees;
import org.langmix.history.Gap;
import org.langmix.history.Lineage;
import org.langmix.history.Revision;

/** Chooses the revisions to measure. */
public final class RevisionSelector {
  private static final String HEAD = "HEAD";

  private final GitRepository repository;
  private final RustFinder rust;
  private final List<String> known;
  private List<Gap> leftOut = List.of();
  private Optional<String> note = Optional.empty();

  /**
   * @param remembered the trees that other runs have searched for Rust
   */
  public RevisionSelector(GitRepository repository, Trees trees, RememberedTrees remembered) {
    this.repository = repository;
    this.rust = new RustFinder(repository, trees, remembered);
    this.known = repository.tagNames();
  }

  /**
   * The revisions that the options select: tags in version order, then samples by date, then {@code
   * HEAD}. No two have the same name.
   *
   * @throws SelectionException if there are none, or an option names something that does not exist
   */
  public List<SelectedRevision> select(RevisionOptions options, DateLimits bounds) {
    List<SelectedRevision> selected = new ArrayList<>();
    if (wantsTags(options)) {
      TagSelector tags = new TagSelector(repository, rust, known);
      selected.addAll(SeriesByHistory.name(tags.select(options.tags(), bounds), repository));
      leftOut = tags.leftOut();
    }
    Optional<Revision> newestTag =
        selected.stream().map(SelectedRevision::revision).reduce((older, newer) -> newer);
    if (options.every().isPresent()) {
      BranchSampler sampler =
          new BranchSampler(repository, rust, options.every().get(), options.ref());
      selected.addAll(sampler.select(bounds));
      note = sampler.note();
    }
    if (options.head()) {
      selected.add(head(newestTag));
    }
    refuseSameNames(selected);
    return withSameTrees(selected);
  }

  /** The tags that were chosen, but point to an object that can't be read. */
  public List<Gap> leftOut() {
    return leftOut;
  }

  /** What the user should know of the revisions that were chosen. */
  public Optional<String> note() {
    return note;
  }

  /**
   * The limit that the value of {@code --since} or {@code --until} sets.
   *
   * @throws SelectionException if this repository does not know the value
   */
  public DateOrTagLimit bound(String option, String value) {
    return DateOrTagLimit.of(option, value, repository, known);
  }

  /**
   * Requires that a value of {@code --tags} matches a tag.
   *
   * @throws SelectionException if it does not
   */
  public void requireMatch(String value) {
    TagSelector.matching(value, known);
  }

  /**
   * Whether to select tags. They are also the default, unless a branch is sampled, or {@code HEAD}
   * is asked for and the repository has no tags.
   */
  private boolean wantsTags(RevisionOptions options) {
    boolean headAlone = options.head() && known.isEmpty();
    return !options.tags().isEmpty() || (options.every().isEmpty() && !headAlone);
  }

  /** {@code HEAD}, in the series of the newest tag if it descends from that tag. */
  private SelectedRevision head(Optional<Revision> newestTag) {
    Tag head =
        repository
            .revision(HEAD)
            .orElseThrow(
                () ->
                    SelectionException.of(
                        "HEAD of '%s' does not point to a commit; leave out --head"
                            .formatted(repository.directory())));
    Lineage lineage =
        newestTag
            .filter(tag -> isAncestor(tag.commit(), head.commit()))
            .map(tag -> new Lineage(tag.lineage().series(), tag.lineage().family(), "", false))
            .orElse(Lineage.of(HEAD));
    return new SelectedRevision(
        new Revision(HEAD, lineage, head.date(), head.commit(), head.tree()), "added by --head");
  }

  private boolean isAncestor(Optional<String> ancestor, Optional<String> descendant) {
    return ancestor.isPresent()
        && descendant.isPresent()
        && repository.isAncestor(ancestor.get(), descendant.get());
  }

  private static void refuseSameNames(List<SelectedRevision> selected) {
    Set<String> names = new HashSet<>();
    for (SelectedRevision next : selected) {
      String name = next.revision().name();
      if (!names.add(name)) {
        throw SelectionException.of(
            "the tag '%s' and another revision (%s) have the same name; choose other --tags"
                .formatted(name, next.why()));
      }
    }
  }

  private static List<SelectedRevision> withSameTrees(List<SelectedRevision> selected) {
    Map<String, String> firstWithTree = new HashMap<>();
    return selected.stream()
        .map(
            next -> {
              Revision revision = next.revision();
              String first = firstWithTree.putIfAbsent(revision.tree(), revision.name());
              return first == null
                  ? next
                  : new SelectedRevision(revision, next.why() + "; same tree as " + first);
            })
        .toList();
  }
}
