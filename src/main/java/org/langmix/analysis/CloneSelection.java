package org.langmix.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.langmix.analysis.selection.DateLimits;
import org.langmix.analysis.selection.DateOrTagLimit;
import org.langmix.analysis.selection.RevisionOptions;
import org.langmix.analysis.selection.SelectedRevision;
import org.langmix.analysis.selection.SelectionException;

/**
 * Selects the revisions of several clones. Each value of an option must be valid in at least one
 * clone. In the other clones, a value of {@code --tags} that matches nothing is ignored.
 */
final class CloneSelection {
  private CloneSelection() {}

  /**
   * The revisions that the options select, clone by clone.
   *
   * @throws SelectionException if a clone has no such revision, or an option names something that
   *     no clone has
   */
  static List<SelectedRevision> of(List<CloneSession> clones, RevisionOptions options) {
    DateLimits bounds =
        DateLimits.between(
            bound(clones, "--since", options.since()), bound(clones, "--until", options.until()));
    if (clones.size() > 1) {
      options.tags().forEach(value -> inOneOf(clones, clone -> matches(clone, value)));
    }
    List<SelectedRevision> selected = new ArrayList<>();
    for (CloneSession clone : clones) {
      select(clone, clones.size() > 1, options, bounds).stream()
          .map(one -> new SelectedRevision(clone.named(one.revision()), one.why()))
          .forEach(selected::add);
    }
    return selected;
  }

  private static Optional<DateOrTagLimit> bound(
      List<CloneSession> clones, String option, Optional<String> value) {
    return value.map(given -> inOneOf(clones, clone -> clone.selector().bound(option, given)));
  }

  private static List<SelectedRevision> select(
      CloneSession clone, boolean oneOfSeveral, RevisionOptions options, DateLimits bounds) {
    if (!oneOfSeveral) {
      return clone.selector().select(options, bounds);
    }
    try {
      return clone.selector().select(known(clone, options), bounds);
    } catch (SelectionException e) {
      throw SelectionException.of("--tree %s: %s".formatted(clone.name(), e.getMessage()));
    }
  }

  private static boolean matches(CloneSession clone, String value) {
    clone.selector().requireMatch(value);
    return true;
  }

  /** The options without tags that a clone does not have. */
  private static RevisionOptions known(CloneSession clone, RevisionOptions options) {
    if (options.tags().isEmpty()) {
      return options;
    }
    List<String> known = options.tags().stream().filter(value -> has(clone, value)).toList();
    if (known.isEmpty()) {
      throw SelectionException.of("no tag matches " + String.join(" or ", options.tags()));
    }
    return options.withTags(known);
  }

  private static boolean has(CloneSession clone, String value) {
    try {
      return matches(clone, value);
    } catch (SelectionException e) {
      return false; // another clone has such tags
    }
  }

  /**
   * The answer of the first clone that has one. If none has, throws the exception of the first
   * clone.
   */
  private static <T> T inOneOf(List<CloneSession> clones, Function<CloneSession, T> question) {
    SelectionException complaint = null;
    for (CloneSession clone : clones) {
      try {
        return question.apply(clone);
      } catch (SelectionException e) {
        complaint = complaint == null ? e : complaint;
      }
    }
    throw complaint;
  }
}
