package org.langmix.report.previous;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.langmix.count.line.LineCounts;
import org.langmix.history.History;
import org.langmix.report.Baseline;
import org.langmix.report.PreviousReport;
import org.langmix.report.PreviousReport.Counted;
import org.langmix.report.Provenance;

/**
 * An earlier report, read before the new report replaces it.
 *
 * @param provenance how the earlier report was made; empty if there is no such report
 * @param report the figures of the earlier report; empty if they cannot be read
 * @param obstacle why the figures cannot be read; empty if they can
 * @param isNamed whether the user named the earlier report
 */
public record Previous(
    Optional<Provenance> provenance,
    Optional<PreviousReport> report,
    String obstacle,
    boolean isNamed) {
  /** No earlier report. */
  public static final Previous NONE = new Previous(Optional.empty(), Optional.empty(), "", false);

  /**
   * The report that the user names.
   *
   * @param areas the names of the areas in the new report
   * @throws PreviousException if the directory holds no report
   */
  public static Previous named(Path directory, List<String> areas) {
    if (!Files.isDirectory(directory)) {
      throw new PreviousException(
          "--previous '%s' is no directory; name that of an earlier report".formatted(directory));
    }
    return read(directory, areas, true)
        .orElseThrow(
            () ->
                new PreviousException(
                    "--previous '%s' holds no langmix report: no run.json that one has written"
                        .formatted(directory)));
  }

  /** The report in an output directory; {@link #NONE} if there is none. */
  public static Previous in(Path directory, List<String> areas) {
    return read(directory, areas, false).orElse(NONE);
  }

  private static Optional<Previous> read(Path directory, List<String> areas, boolean isNamed) {
    Optional<Provenance> provenance;
    try {
      provenance = Provenance.of(directory);
    } catch (IOException e) {
      return Optional.empty();
    }
    return provenance.map(found -> read(directory, found, areas, isNamed));
  }

  private static Previous read(
      Path directory, Provenance provenance, List<String> areas, boolean isNamed) {
    Optional<Provenance> found = Optional.of(provenance);
    try {
      PreviousReport report = ReportReader.read(directory, provenance, areas);
      return new Previous(found, Optional.of(report), "", isNamed);
    } catch (DamagedReportException e) {
      return new Previous(found, Optional.empty(), e.getMessage(), isNamed);
    }
  }

  /**
   * The baseline with which the new report is compared.
   *
   * @param repository the names of the directories of the clones, in the form that the provenance
   *     has
   * @param options the present options, by their names in the provenance
   */
  public Baseline baseline(History history, String repository, Map<String, Object> options) {
    if (provenance.isEmpty()) {
      return Baseline.NONE;
    }
    Provenance then = provenance.get();
    Optional<String> found =
        Comparability.obstacle(then, LineCounts.RULE_VERSION, options, isNamed)
            .or(() -> Optional.of(obstacle).filter(text -> !text.isEmpty()))
            .or(
                () ->
                    Comparability.obstacle(
                        report.get(),
                        history,
                        repository.equals(then.repository()) && mayBeDisjoint()));
    return found
        .map(why -> new Baseline(Optional.empty(), why, isNamed))
        .orElseGet(() -> isNamed ? on(report) : on(atHand(history)));
  }

  /**
   * Whether the reports may have no commit in common. With the same options, every revision whose
   * name does not move is measured again, so that it is in both reports.
   */
  private boolean mayBeDisjoint() {
    return isNamed || report.get().revisions().stream().allMatch(Counted::moves);
  }

  private Baseline on(Optional<PreviousReport> previous) {
    return new Baseline(previous, "", isNamed);
  }

  /**
   * The last report with other revisions. A report that is made again over the same revisions thus
   * says what was new when it was first made, and is identical to the byte. If there is no report
   * with other revisions, the report over the same revisions is used, provided that its figures
   * differ.
   */
  private Optional<PreviousReport> atHand(History history) {
    if (!report.get().isOf(history.snapshots())) {
      return report;
    }
    Optional<PreviousReport> before =
        Optional.ofNullable(provenance.get().previous())
            .filter(one -> Comparability.obstacle(one, history, true).isEmpty());
    return before.isPresent()
        ? before
        : report.filter(one -> !one.hasFiguresOf(history.snapshots()));
  }
}
