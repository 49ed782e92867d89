package org.langmix.report.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.langmix.history.Gap;
import org.langmix.report.Figures;

/** Describes what could not be read. */
public final class Missing {
  private Missing() {}

  /**
   * How many files and directories are missing from sums: {@code 12 files and 1 directory of 3
   * revisions}. Each is counted once per revision. Empty if nothing is missing.
   */
  public static String describe(List<Gap> gaps) {
    List<Gap> inSums = gaps.stream().filter(Gap::isInSums).toList();
    return inSums.isEmpty() ? "" : filesOf(inSums) + " of " + revisionsOf(inSums);
  }

  /**
   * What else could not be read, and what follows from that: a clause for each kind of gap that
   * leaves sums right. Empty if all else could be read.
   */
  public static List<String> besides(List<Gap> gaps) {
    List<String> clauses = new ArrayList<>();
    List<Gap> lines = of(Gap.Kind.LINES, gaps);
    if (!lines.isEmpty()) {
      clauses.add(
          filesOf(lines)
              + " could not be compared, so that more lines may have been added and removed");
    }
    List<Gap> facts = of(Gap.Kind.FACTS, gaps);
    if (!facts.isEmpty()) {
      clauses.add(
          filesOf(facts)
              + " on modules, abstractions and platforms could not be read, so that some of their"
              + " cells are empty");
    }
    List<Gap> scripts = of(Gap.Kind.TOOLS, gaps);
    if (!scripts.isEmpty()) {
      clauses.add("the oldest tools of " + revisionsOf(scripts) + " could not be read");
    }
    List<Gap> tags = of(Gap.Kind.TAG, gaps);
    if (!tags.isEmpty()) {
      clauses.add(
          tags.size() == 1
              ? "1 tag is left out because its target could not be read"
              : "%,d tags are left out because their targets could not be read"
                  .formatted(tags.size()));
    }
    return List.copyOf(clauses);
  }

  /**
   * All of that in one sentence; what is missing from sums comes first. Empty if all could be read.
   */
  public static String sentence(List<Gap> gaps) {
    List<String> clauses = new ArrayList<>();
    String missing = describe(gaps);
    if (!missing.isEmpty()) {
      clauses.add(missing + " could not be counted, so that sums are too low");
    }
    clauses.addAll(besides(gaps));
    return String.join("; ", clauses);
  }

  private static List<Gap> of(Gap.Kind kind, List<Gap> gaps) {
    return gaps.stream().filter(gap -> gap.kind() == kind).toList();
  }

  /** The gaps as files and directories: {@code 12 files and 1 directory}. */
  private static String filesOf(List<Gap> gaps) {
    List<String> parts = new ArrayList<>();
    add(parts, count(gaps, gap -> !isDirectory(gap)), "file", "files");
    add(parts, count(gaps, Missing::isDirectory), "directory", "directories");
    return String.join(" and ", parts);
  }

  private static boolean isDirectory(Gap gap) {
    return gap.path().endsWith("/");
  }

  private static String revisionsOf(List<Gap> gaps) {
    return Figures.amount(gaps.stream().map(Gap::revision).distinct().count(), "revision");
  }

  private static void add(List<String> parts, long count, String one, String several) {
    if (count > 0) {
      parts.add("%,d %s".formatted(count, count == 1 ? one : several));
    }
  }

  private static long count(List<Gap> gaps, Predicate<Gap> wanted) {
    return gaps.stream().filter(wanted).count();
  }
}
