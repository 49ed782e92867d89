package org.langmix.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.langmix.history.Revision;
import org.langmix.report.digest.ChangedCode;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.Pace;
import org.langmix.report.digest.SubsystemFigures;
import org.langmix.report.table.Rounded;
import org.langmix.subsystem.Subsystem;

/** The figures that readers look for first: one row per clone, on its newest revision. */
final class HeadlineRows {
  static final List<String> HEADER =
      List.of(
          "tree_name",
          "revision",
          "date",
          "commit",
          "complete",
          "rust_code",
          "c_code",
          "rust_share",
          "before",
          "rust_code_before",
          "rust_added",
          "rust_removed",
          "rust_share_of_added",
          "year_before",
          "rust_factor",
          "areas_with_rust",
          "rust_modules");

  private HeadlineRows() {}

  static List<List<Object>> of(List<Digest> digests) {
    return digests.stream().map(HeadlineRows::row).toList();
  }

  private static List<Object> row(Digest digest) {
    Revision revision = digest.newest().revision();
    SubsystemFigures tree = digest.tree();
    List<Object> row = new ArrayList<>();
    row.add(revision.cloneName());
    row.add(revision.name());
    row.add(revision.date().map(Object::toString).orElse(""));
    row.add(revision.commit().orElse(""));
    row.add(!digest.isIncomplete(Subsystem.TREE));
    row.add(tree.rust());
    row.add(tree.c());
    row.add(Rounded.percentage(tree.share()));
    row.addAll(change(digest));
    Optional<Pace> pace = digest.pace();
    row.add(pace.map(found -> found.yearBefore().name()).orElse(""));
    row.add(pace.map(found -> Rounded.factor(found.factor())).orElse(""));
    row.add(digest.areasWithRust().size());
    row.add(digest.wording().kernel() ? tree.rustModules() : "");
    return row;
  }

  /** What changed since the revision that the newest one is compared with. */
  private static List<Object> change(Digest digest) {
    SubsystemFigures tree = digest.tree();
    Optional<ChangedCode> changed =
        tree.changed().filter(any -> !digest.isChangeIncomplete(Subsystem.TREE));
    return List.of(
        digest.before().map(before -> before.revision().name()).orElse(""),
        tree.rustBefore().isPresent() ? (Object) tree.rustBefore().getAsLong() : "",
        changed.map(found -> (Object) found.rustAdded()).orElse(""),
        changed.map(found -> (Object) found.rustRemoved()).orElse(""),
        changed.map(found -> Rounded.percentage(found.rustShare())).orElse(""));
  }
}
