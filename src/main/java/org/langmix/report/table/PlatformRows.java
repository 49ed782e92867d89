package org.langmix.report.table;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.langmix.history.History;
import org.langmix.history.KernelFacts;
import org.langmix.history.KernelPlatform;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;

/** One row per revision with Rust: what its Rust code asks of the platform that builds it. */
final class PlatformRows {
  static final List<String> HEADER =
      List.of(
          "revision",
          "date",
          "commit",
          "architectures",
          "architecture_names",
          "min_rustc",
          "min_bindgen",
          "debian_release",
          "debian_rustc",
          "newest_rustc",
          "features_allowed",
          "features_used",
          "feature_names",
          "bindings_headers",
          "helpers",
          "edition",
          "rustc_exceptions");

  private PlatformRows() {}

  static void write(History history, TableOutput out) throws IOException {
    try (TableRows rows = new TableRows(history, out, HEADER)) {
      for (Snapshot snapshot : history.snapshots()) {
        Revision revision = snapshot.revision();
        Optional<KernelFacts> facts = history.facts(revision);
        if (facts.isPresent()) {
          rows.row(revision, row(revision, facts.get().platform()));
        }
      }
    }
  }

  private static List<Object> row(Revision revision, KernelPlatform platform) {
    List<Object> row = RevisionCells.of(revision);
    Collections.addAll(
        row,
        count(platform.architectures()),
        names(platform.architectures()),
        platform.rustc(),
        platform.bindgen(),
        platform.day().debianRelease(),
        ofThreeParts(platform.day().debianRustc()),
        ofThreeParts(platform.day().newest()),
        count(platform.featuresAllowed()),
        count(platform.features()),
        names(platform.features()),
        count(platform.bindingsHeaders()),
        count(platform.helpers()),
        platform.edition(),
        String.join(ModuleRows.SEPARATOR, platform.describeExceptions()));
    return row;
  }

  /** The first release of a version. A spreadsheet would take 1.100 for the number 1.1. */
  private static String ofThreeParts(String version) {
    return version.isEmpty() ? "" : version + ".0";
  }

  private static Object count(Optional<List<String>> names) {
    return names.map(known -> (Object) known.size()).orElse("");
  }

  private static Object count(OptionalInt count) {
    return count.isPresent() ? (Object) count.getAsInt() : "";
  }

  private static String names(Optional<List<String>> names) {
    return String.join(ModuleRows.SEPARATOR, names.orElse(List.of()));
  }
}
