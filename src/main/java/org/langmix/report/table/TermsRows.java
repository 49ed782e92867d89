package org.langmix.report.table;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.langmix.history.History;
import org.langmix.history.KernelTerms;
import org.langmix.history.MaintainedSection;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;

/**
 * One row per revision and section of that revision's own MAINTAINERS file that holds
 * kernel-written Rust. E-mail addresses are left out.
 */
final class TermsRows {
  static final List<String> HEADER =
      List.of(
          "revision",
          "date",
          "commit",
          "section",
          "status",
          "sharing",
          "maintainers",
          "reviewers",
          "people",
          "domains",
          "lists",
          "trees",
          "rust_files",
          "rust_code",
          "c_code");

  private TermsRows() {}

  static void write(History history, TableOutput out) throws IOException {
    try (TableRows rows = new TableRows(history, out, HEADER)) {
      for (Snapshot snapshot : history.snapshots()) {
        Revision revision = snapshot.revision();
        List<MaintainedSection> sections =
            history.terms(revision).map(KernelTerms::sections).orElse(List.of());
        for (MaintainedSection section : sections) {
          rows.row(revision, row(revision, section));
        }
      }
    }
  }

  private static List<Object> row(Revision revision, MaintainedSection section) {
    List<Object> row = RevisionCells.of(revision);
    Collections.addAll(
        row,
        section.title(),
        section.status(),
        section.sharing().displayName(),
        joined(section.maintainers()),
        joined(section.reviewers()),
        section.people().size(),
        joined(section.domains()),
        joined(section.lists()),
        joined(section.trees()),
        section.rustFiles(),
        section.rustCode(),
        section.cCode());
    return row;
  }

  private static String joined(List<String> values) {
    return String.join(ModuleRows.SEPARATOR, values);
  }
}
