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
 * An earlier report, read before this one takes its place.
 *
 * @param provenance how it was made; empty if there is none
 * @param report its figures; empty if they can't be read
 * @param obstacle why they can't; empty if they can
 * @param isNamed whether a user named it
 */
public record Previous(
    Optional<Provenance> provenance,
    Optional<PreviousReport> report,
    String obstacle,
    boolean isNamed) {
  /** None at all. */
  public static final Previous NONE = new Previous(Optional.empty(), Optional.empty(), "", false);

  /**
   * The report that a user names.
   *
   * @param areas the names of those that are reported on
   * @throws PreviousException if the directory holds none
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

  /** The report that is in an output directory, if there is one. */
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
   * What a report is to be compared with.
   *
   * @param repository the names of the directories of the clones, as the provenance has them
   * @param options by the names that the provenance has
   */
  public Baseline basis(History history, String repository, Map<String, Object> options) {
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

  /** With the same options whatever does not move is measured again. */
  private boolean mayBeDisjoint() {
    return isNamed || report.get().revisions().stream().allMatch(Counted::moves);
  }

  private Baseline on(Optional<PreviousReport> previous) {
    return new Baseline(previous, "", isNamed);
  }

  /**
   * The last report with other revisions: a report that is made once more over the same ones says
   * what was new when it was made first, and is the same to the byte. Where there is none, figures
   * that have changed are news enough.
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
