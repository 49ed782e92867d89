package org.langmix.report.previous;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.langmix.report.PreviousReport;
import org.langmix.report.PreviousReport.Counted;
import org.langmix.report.Provenance;
import org.langmix.report.Provenance.Measured;
import org.langmix.report.csv.SpreadsheetText;
import org.langmix.subsystem.Areas;

/** Reads the files of an earlier report, with which a new report is compared. */
final class ReportReader {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final String AREA = "area: ";
  private static final String DIRECTORY = "directory: ";
  private static final int FIRST_AREA = 3;

  private final List<Measured> measured;
  private final ParsedCsv revisions;
  private final ParsedCsv rust;

  private ReportReader(List<Measured> measured, ParsedCsv revisions, ParsedCsv rust) {
    this.measured = measured;
    this.revisions = revisions;
    this.rust = rust;
  }

  /**
   * Reads a report.
   *
   * @param areas the names of the areas that may be asked for; if there are none, all columns
   * @throws DamagedReportException if its files are not as langmix writes them
   */
  static PreviousReport read(Path directory, Provenance provenance, List<String> areas)
      throws DamagedReportException {
    if (provenance.revisions() == null || provenance.revisions().isEmpty()) {
      throw new DamagedReportException("its run.json is damaged");
    }
    ReportReader reader =
        new ReportReader(
            provenance.revisions(),
            ParsedCsv.read(directory, "revisions.csv"),
            ParsedCsv.read(directory, "rust-code.csv"));
    reader.requireSameRevisions(reader.revisions);
    reader.requireSameRevisions(reader.rust);
    return new PreviousReport(reader.counted(), reader.areas(areas));
  }

  /**
   * Requires that the rows and run.json have the same revisions in the same order. The names in
   * run.json are as they are in git; the names in CSV files are made harmless.
   */
  private void requireSameRevisions(ParsedCsv table) throws DamagedReportException {
    int column = table.column("revision");
    boolean same = table.rows().size() == measured.size();
    for (int i = 0; same && i < measured.size(); i++) {
      Measured one = measured.get(i);
      same =
          one != null
              && one.name() != null
              && SpreadsheetText.harmless(one.name()).equals(table.text(i, column));
    }
    if (!same) {
      throw new DamagedReportException(
          "its run.json and %s have different revisions".formatted(table.file()));
    }
  }

  private List<Counted> counted() throws DamagedReportException {
    int rustCode = revisions.column("rust_code");
    int cCode = revisions.column("c_code");
    int modules = revisions.column("rust_modules");
    List<Counted> counted = new ArrayList<>();
    for (int i = 0; i < measured.size(); i++) {
      Measured one = measured.get(i);
      counted.add(
          new Counted(
              one.name(),
              one.date() != null && DAY.matcher(one.date()).matches() ? one.date() : "",
              one.commit(),
              one.tree(),
              one.treeName(),
              one.whole(),
              revisions.figure(i, rustCode),
              revisions.figure(i, cCode),
              revisions.figure(i, modules)));
    }
    return counted;
  }

  private List<PreviousReport.Areas> areas(List<String> names) throws DamagedReportException {
    Map<String, Integer> columns = columns(names);
    Map<String, Map<String, Long>> newest = new LinkedHashMap<>();
    Map<String, Set<String>> withRust = new HashMap<>();
    for (int i = 0; i < measured.size(); i++) {
      Measured one = measured.get(i);
      String clone = one.treeName() == null ? "" : one.treeName();
      Map<String, Long> figures = new TreeMap<>();
      for (Map.Entry<String, Integer> area : columns.entrySet()) {
        figures.put(area.getKey(), rust.figure(i, area.getValue()));
      }
      newest.put(clone, figures);
      Set<String> found = withRust.computeIfAbsent(clone, c -> new TreeSet<>());
      figures.forEach(
          (area, lines) -> {
            if (lines > 0 || mayHaveLost(one, area)) {
              found.add(area);
            }
          });
    }
    List<PreviousReport.Areas> areas = new ArrayList<>();
    newest.forEach(
        (clone, figures) ->
            areas.add(new PreviousReport.Areas(clone, figures, withRust.get(clone))));
    return areas;
  }

  private static boolean mayHaveLost(Measured one, String area) {
    return one.incomplete() != null
        && (one.incomplete().contains(AREA + area) || one.incomplete().contains(DIRECTORY + area));
  }

  private Map<String, Integer> columns(List<String> names) {
    Map<String, Integer> places = new HashMap<>();
    for (int column = FIRST_AREA; column < rust.header().size(); column++) {
      places.putIfAbsent(rust.header().get(column), column);
    }
    Map<String, Integer> columns = new LinkedHashMap<>();
    if (names.isEmpty()) {
      places.keySet().removeIf(Areas::isReserved);
      return places;
    }
    for (String name : new HashSet<>(names)) {
      Integer place = places.get(SpreadsheetText.harmless(name));
      if (place != null) {
        columns.put(name, place);
      }
    }
    return columns;
  }
}
