package org.langmix.cli;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a report on a damaged repository with a report on the undamaged one. */
final class DamagedReport {
  private static final String TOOLS = "scripts/min-tool-version.sh";

  /** The maximum number of differences to name. More of them would not help. */
  private static final int MOST = 5;

  /** The columns that name a row on a change. */
  private static final List<String> CHANGE =
      List.of("since", "revision", "kind", "subsystem", "language", "origin");

  /** The columns of {@code revisions.csv} that depend on another revision as well. */
  private static final List<String> PACE = List.of("year_before", "rust_factor");

  /** The column of {@code churn.csv} that only a report with gaps has. */
  private static final String MARK = "incomplete";

  private final Path sound;
  private final Path damaged;
  private final Provenance provenance;
  private final List<Map<String, String>> gaps;
  private final Set<String> seen;
  private final List<String> complaints = new ArrayList<>();

  /** What {@code run.json} says about missing data. */
  private record Provenance(List<Measured> revisions, List<String> leftOut) {}

  private record Measured(String name, boolean whole, List<String> incomplete) {}

  private DamagedReport(Path sound, Path damaged) throws IOException {
    this.sound = sound;
    this.damaged = damaged;
    String json = Files.readString(damaged.resolve("run.json"));
    this.provenance = new Gson().fromJson(json, Provenance.class);
    Path file = damaged.resolve("gaps.csv");
    this.gaps = Files.exists(file) ? Csv.rows(file) : List.of();
    this.seen =
        Csv.rows(damaged.resolve("counts.csv")).stream()
            .map(row -> row.get("subsystem"))
            .collect(Collectors.toSet());
  }

  /**
   * Finds the differences that the gaps named in a report do not explain.
   *
   * @return the differences, in words; empty if there are none
   */
  static List<String> differences(Path sound, Path damaged) throws IOException {
    DamagedReport report = new DamagedReport(sound, damaged);
    report.compareGaps();
    report.compareRevisions();
    report.findFalseFactors();
    report.compareCounts();
    report.compareAreas("rust-code.csv");
    report.compareAreas("rust-share.csv");
    report.compareChanges("new-code.csv");
    report.compareChanges("churn.csv");
    report.compareMarks();
    report.compareFirstRust();
    return report.complaints.stream().sorted().limit(MOST).toList();
  }

  private void compareGaps() {
    if (gaps.isEmpty()) {
      complaints.add("gaps.csv names no gap");
    }
    gaps.stream()
        .filter(gap -> gap.get("reason").isBlank())
        .forEach(gap -> complaints.add("a gap without a reason: " + gap));
  }

  private boolean isLeftOut(String revision) {
    return provenance.leftOut.contains(revision);
  }

  private Set<String> incomplete(String revision) {
    return provenance.revisions.stream()
        .filter(one -> one.name.equals(revision))
        .flatMap(one -> one.incomplete.stream())
        .collect(Collectors.toSet());
  }

  private boolean isWhole(String revision) {
    return provenance.revisions.stream().anyMatch(one -> one.name.equals(revision) && one.whole);
  }

  private boolean hasGap(String revision, String path) {
    return gaps.stream()
        .filter(gap -> gap.get("revision").equals(revision))
        .anyMatch(gap -> gap.get("path").equals(path) || gap.get("path").endsWith("/"));
  }

  private void compareRevisions() throws IOException {
    compare(
        "revisions.csv",
        List.of("revision"),
        (row, column) -> {
          String revision = row.get("revision");
          boolean measured = !List.of("revision", "date", "commit", "tree").contains(column);
          return isLeftOut(revision)
              || (PACE.contains(column) && isOtherYear(row.get("year_before")))
              || (column.startsWith("min_")
                  ? hasGap(revision, TOOLS)
                  : measured && incomplete(revision).contains("tree: tree"));
        });
  }

  /** Whether the revision of a year before may be another one, or is incomplete. */
  private boolean isOtherYear(String before) {
    return !provenance.leftOut.isEmpty() || incomplete(before).contains("tree: tree");
  }

  /** Finds factors that an incomplete revision has part in. */
  private void findFalseFactors() throws IOException {
    for (Map<String, String> row : Csv.rows(damaged.resolve("revisions.csv"))) {
      boolean any =
          Stream.of(row.get("revision"), row.get("year_before"))
              .anyMatch(one -> incomplete(one).contains("tree: tree"));
      if (any && !row.get("rust_factor").isEmpty()) {
        complaints.add("revisions.csv, a factor of an incomplete revision: " + row);
      }
    }
  }

  private void compareCounts() throws IOException {
    compare(
        "counts.csv",
        List.of("revision", "kind", "subsystem", "language", "origin"),
        (row, column) -> {
          String revision = row.get("revision");
          return isLeftOut(revision)
              || isIncomplete(row, revision)
              || isUnseen(row.get("subsystem"), revision);
        });
  }

  /**
   * Whether the gaps of a directory explain that it has no row: a directory has no row if no
   * revision has a readable file in it.
   */
  private boolean isUnseen(String subsystem, String revision) {
    boolean below =
        gaps.stream()
            .filter(gap -> gap.get("revision").equals(revision))
            .map(gap -> gap.get("path"))
            .anyMatch(gap -> isWithin(gap, subsystem));
    return below && !seen.contains(subsystem);
  }

  private static boolean isWithin(String gap, String directory) {
    String path = directory + "/";
    boolean aboveIt = gap.endsWith("/") && (gap.equals("/") || path.startsWith(gap));
    boolean atTheTop = directory.equals("(root files)") && !gap.contains("/");
    return aboveIt || atTheTop || gap.startsWith(path);
  }

  private boolean isIncomplete(Map<String, String> row, String revision) {
    return incomplete(revision).contains(row.get("kind") + ": " + row.get("subsystem"));
  }

  private void compareAreas(String file) throws IOException {
    compare(
        file,
        List.of("revision"),
        (row, column) -> {
          String kind = column.equals("tree") ? "tree" : "area";
          String revision = row.get("revision");
          return isLeftOut(revision) || incomplete(revision).contains(kind + ": " + column);
        });
  }

  private void compareChanges(String file) throws IOException {
    Set<String> neighbours = new HashSet<>();
    Csv.rows(sound.resolve(file))
        .forEach(row -> neighbours.add(row.get("since") + ".." + row.get("revision")));
    compare(
        file,
        CHANGE,
        (row, column) -> {
          List<String> both = List.of(row.get("since"), row.get("revision"));
          boolean newNeighbours = !neighbours.contains(String.join("..", both));
          return column.equals(MARK)
              || both.stream()
                  .anyMatch(
                      one ->
                          isLeftOut(one)
                              || isIncomplete(row, one)
                              || isUnseen(row.get("subsystem"), one)
                              || (!isWhole(one) && hasGap(one, "/"))
                              || (newNeighbours && !provenance.leftOut.isEmpty()));
        });
  }

  /** Finds rows of {@code churn.csv} that differ but are not marked. */
  private void compareMarks() throws IOException {
    Map<List<String>, Map<String, String>> expected = rows(sound.resolve("churn.csv"), CHANGE);
    for (Map<String, String> row : Csv.rows(damaged.resolve("churn.csv"))) {
      Map<String, String> figures = new HashMap<>(row);
      String mark = figures.remove(MARK);
      Map<String, String> other = expected.get(CHANGE.stream().map(row::get).toList());
      if (other != null && !other.equals(figures) && !"yes".equals(mark)) {
        complaints.add("churn.csv, a row that is not marked: " + row);
      }
    }
  }

  private void compareFirstRust() throws IOException {
    compare(
        "first-rust.csv",
        List.of("kind", "subsystem", "origin"),
        (row, column) ->
            !provenance.leftOut.isEmpty()
                || provenance.revisions.stream()
                    .anyMatch(
                        one ->
                            isIncomplete(row, one.name)
                                || isUnseen(row.get("subsystem"), one.name)));
  }

  /** Decides whether a cell may differ. In a missing row, all cells differ. */
  private interface Excuse {
    boolean covers(Map<String, String> row, String column);
  }

  private void compare(String file, List<String> key, Excuse excuse) throws IOException {
    Map<List<String>, Map<String, String>> expected = rows(sound.resolve(file), key);
    Map<List<String>, Map<String, String>> found = rows(damaged.resolve(file), key);
    Set<List<String>> keys = new HashSet<>(expected.keySet());
    keys.addAll(found.keySet());
    for (List<String> one : keys) {
      Map<String, String> row = expected.getOrDefault(one, Map.of());
      Map<String, String> other = found.getOrDefault(one, Map.of());
      Map<String, String> present = row.isEmpty() ? other : row;
      Stream.concat(row.keySet().stream(), other.keySet().stream())
          .distinct()
          .filter(column -> !row.getOrDefault(column, "").equals(other.getOrDefault(column, "")))
          .filter(column -> !excuse.covers(present, column))
          .findFirst()
          .ifPresent(
              column ->
                  complaints.add(
                      "%s, %s, %s: '%s' instead of '%s'"
                          .formatted(file, one, column, other.get(column), row.get(column))));
    }
  }

  private static Map<List<String>, Map<String, String>> rows(Path file, List<String> key)
      throws IOException {
    Map<List<String>, Map<String, String>> rows = new LinkedHashMap<>();
    for (Map<String, String> row : Csv.rows(file)) {
      rows.put(key.stream().map(row::get).toList(), row);
    }
    return rows;
  }
}
