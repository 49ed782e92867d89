package org.langmix.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
  static List<Selected> of(List<OpenTree> trees, RevisionOptions options) {
    Bounds bounds = inOneOf(trees, tree -> tree.selector().bounds(options));
    if (trees.size() > 1) {
      options.tags().forEach(value -> inOneOf(trees, tree -> matches(tree, value)));
    }
    List<Selected> selected = new ArrayList<>();
    for (OpenTree tree : trees) {
      RevisionOptions known = trees.size() > 1 ? known(tree, options) : options;
      tree.selector().select(known, bounds).stream()
          .map(one -> new Selected(tree.named(one.revision()), one.why()))
          .forEach(selected::add);
    }
    return selected;
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
      throw SelectionException.of(
          "no tag of --tree '%s' matches %s"
              .formatted(tree.name(), String.join(" or ", options.tags())));
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
