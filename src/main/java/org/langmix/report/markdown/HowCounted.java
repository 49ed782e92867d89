package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.List;
import org.langmix.count.line.LineCounts;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.Report;
import org.langmix.report.Wording;
import org.langmix.report.digest.Digest;

/** How the figures were counted, and in which revisions. */
final class HowCounted {
  private HowCounted() {}

  static void print(Report report, List<Digest> digests, PrintWriter out) {
    out.printf("## How it was counted%n%n");
    out.printf(
        "- A line of code holds more than white space and comments, or a string literal covers it"
            + " (counting rules, version %d).%n",
        LineCounts.RULE_VERSION);
    out.printf(
        "- Lines added and removed are those of the smallest line difference between the two versions"
            + " of a file. Content that only moved to another path is no change.%n");
    boolean origins = Wording.of(report.history()).origins();
    out.printf(
        "- %sC is `.c` and `.h`.%n",
        origins ? "Vendored and generated files are left out but where they are named; " : "");
    out.printf("- Repository: %s%n", SummaryText.sentence(report.repository()));
    digests.forEach(digest -> out.printf("- %s%n", revisions(digest.snapshots())));
    out.printf(
        "- Program: langmix %s; such a digest is made by%n%n", SummaryText.name(report.version()));
    // Markdown does not interpret a fenced block. The command is one line of ours that never ends
    // the block.
    out.printf("```sh%n%s%n```%n", report.command());
  }

  private static String revisions(List<Snapshot> snapshots) {
    Revision first = snapshots.get(0).revision();
    Revision last = snapshots.get(snapshots.size() - 1).revision();
    return snapshots.size() == 1
        ? "One revision: " + atCommit(last)
        : "%s from %s to %s"
            .formatted(
                Figures.amount(snapshots.size(), "revision"), atCommit(first), atCommit(last));
  }

  private static String atCommit(Revision revision) {
    return SummaryText.name(revision.label())
        + " ("
        + revision
            .commit()
            .map(id -> "commit " + SummaryText.path(id))
            .orElse("tree " + SummaryText.path(revision.tree()))
        + ")";
  }
}
