package org.langmix.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.langmix.analysis.selection.DateOrTagLimit;
import org.langmix.analysis.selection.Limits;
import org.langmix.analysis.selection.RevisionOptions;
import org.langmix.analysis.selection.SelectedRevision;
import org.langmix.analysis.selection.SelectionException;

/**
 * Chooses the revisions of several clones. An option has to mean something in one of them; in the
 * others a value of {@code --tags} that matches nothing is passed over.
 */
final class TreeSelection {
  private TreeSelection() {}

  /**
   * The revisions that the options stand for, those of one clone behind those of the other.
   *
   * @throws SelectionException if there are none in one of them, or an option names what none has
   */
  static List<SelectedRevision> of(List<OpenTree> trees, RevisionOptions options) {
    Limits bounds =
        Limits.between(
            bound(trees, "--since", options.since()), bound(trees, "--until", options.until()));
    if (trees.size() > 1) {
      options.tags().forEach(value -> inOneOf(trees, tree -> matches(tree, value)));
    }
    List<SelectedRevision> selected = new ArrayList<>();
    for (OpenTree tree : trees) {
      select(tree, trees.size() > 1, options, bounds).stream()
          .map(one -> new SelectedRevision(tree.named(one.revision()), one.why()))
          .forEach(selected::add);
    }
    return selected;
  }

  private static Optional<DateOrTagLimit> bound(
      List<OpenTree> trees, String option, Optional<String> value) {
    return value.map(given -> inOneOf(trees, tree -> tree.selector().bound(option, given)));
  }

  private static List<SelectedRevision> select(
      OpenTree tree, boolean oneOfSeveral, RevisionOptions options, Limits bounds) {
    if (!oneOfSeveral) {
      return tree.selector().select(options, bounds);
    }
    try {
      return tree.selector().select(known(tree, options), bounds);
    } catch (SelectionException e) {
      throw SelectionException.of("--tree %s: %s".formatted(tree.name(), e.getMessage()));
    }
  }

  private static boolean matches(OpenTree tree, String value) {
    tree.selector().requireMatch(value);
    return true;
  }

  /** The options without tags that a clone does not have. */
  private static RevisionOptions known(OpenTree tree, RevisionOptions options) {
    if (options.tags().isEmpty()) {
      return options;
    }
    List<String> known = options.tags().stream().filter(value -> has(tree, value)).toList();
    if (known.isEmpty()) {
      throw SelectionException.of("no tag matches " + String.join(" or ", options.tags()));
    }
    return options.withTags(known);
  }

  private static boolean has(OpenTree tree, String value) {
    try {
      return matches(tree, value);
    } catch (SelectionException e) {
      return false; // another clone has such tags
    }
  }

  /** What the first clone says that knows an answer; else what the first one complains of. */
  private static <T> T inOneOf(List<OpenTree> trees, Function<OpenTree, T> question) {
    SelectionException complaint = null;
    for (OpenTree tree : trees) {
      try {
        return question.apply(tree);
      } catch (SelectionException e) {
        complaint = complaint == null ? e : complaint;
      }
    }
    throw complaint;
  }
}
