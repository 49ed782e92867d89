package org.langmix.report.digest;

import java.util.ArrayList;
import java.util.List;
import org.langmix.history.Gap;
import org.langmix.report.Figures;

/** Describes what is missing from sums. */
public final class Missing {
  private Missing() {}

  /**
   * How many files and directories are missing from sums: {@code 12 files and 1 directory of 3
   * revisions}. Each is counted once per revision. Empty if nothing is missing.
   */
  public static String describe(List<Gap> gaps) {
    List<Gap> inSums = gaps.stream().filter(Gap::isInSums).toList();
    if (inSums.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    add(parts, inSums, Gap.Kind.FILE, "file", "files");
    add(parts, inSums, Gap.Kind.DIRECTORY, "directory", "directories");
    long revisions = inSums.stream().map(Gap::revision).distinct().count();
    return String.join(" and ", parts) + " of " + Figures.amount(revisions, "revision");
  }

  /**
   * The same as a sentence. If nothing is missing from sums, the sentence names the other data that
   * could not be read. Empty if all could be read.
   */
  public static String sentence(List<Gap> gaps) {
    String missing = describe(gaps);
    if (!missing.isEmpty()) {
      return missing + " could not be counted, so that sums are too low";
    }
    long files = count(gaps, Gap.Kind.LINES);
    if (files > 0) {
      return Figures.amount(files, "file")
          + " could not be compared, so that more lines may have been added and removed";
    }
    long scripts = count(gaps, Gap.Kind.TOOLS);
    return scripts == 0
        ? ""
        : "the oldest tools of " + Figures.amount(scripts, "revision") + " could not be read";
  }

  private static void add(
      List<String> parts, List<Gap> gaps, Gap.Kind kind, String one, String several) {
    long count = count(gaps, kind);
    if (count > 0) {
      parts.add("%,d %s".formatted(count, count == 1 ? one : several));
    }
  }

  private static long count(List<Gap> gaps, Gap.Kind kind) {
    return gaps.stream().filter(gap -> gap.kind() == kind).count();
  }
}
