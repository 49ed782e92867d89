package org.langmix.report.markdown;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.langmix.history.Revision;
import org.langmix.report.text.DisplayText;
import org.langmix.report.text.Markdown;
import org.langmix.report.text.MarkdownText;

/** Formats names for the summary. */
final class SummaryText {
  private static final int NAME = 48;
  private static final int PATH = 100;
  private static final int SENTENCE = 300;

  private SummaryText() {}

  /** A name for a table cell or a sentence. */
  public static Markdown name(String name) {
    return new Markdown(MarkdownText.within(DisplayText.shortened(name, NAME)));
  }

  static Markdown path(String path) {
    return new Markdown(MarkdownText.code(DisplayText.shortened(path, PATH)));
  }

  static Markdown sentence(String text) {
    return new Markdown(MarkdownText.within(DisplayText.shortened(text, SENTENCE)));
  }

  /** The name of a revision, and its date if it has one. */
  static String withDay(Revision revision) {
    return name(revision.label()) + revision.date().map(day -> ", " + day).orElse("");
  }

  /** The first elements of a list, separated by commas, and how many more there are. */
  static <T> String listed(List<T> all, int limit, Function<T, ?> word) {
    String listed =
        all.stream()
            .limit(limit)
            .map(one -> word.apply(one).toString())
            .collect(Collectors.joining(", "));
    return all.size() > limit ? "%s and %,d more".formatted(listed, all.size() - limit) : listed;
  }
}
