package org.langmix.report.digest;

import java.util.Optional;
import java.util.OptionalDouble;
import org.langmix.count.Language;
import org.langmix.diff.ChangedLines;
import org.langmix.history.Change;
import org.langmix.history.Slice;
import org.langmix.report.Figures;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/**
 * The kernel-written lines of code that one revision of a subsystem added to an earlier one, and
 * those that it removed.
 *
 * @param cAdded lines of C sources and headers
 * @param cRemoved likewise
 */
public record ChangedCode(long rustAdded, long rustRemoved, long cAdded, long cRemoved) {
  private static final double PERCENT = 100;

  /** The code that a change added to a subsystem and removed from it. */
  public static ChangedCode of(Change change, Subsystem subsystem) {
    ChangedLines rust = lines(change, subsystem, Language.RUST);
    ChangedLines c =
        lines(change, subsystem, Language.C).plus(lines(change, subsystem, Language.C_HEADER));
    return new ChangedCode(rust.codeAdded(), rust.codeRemoved(), c.codeAdded(), c.codeRemoved());
  }

  private static ChangedLines lines(Change change, Subsystem subsystem, Language language) {
    return change.changed(new Slice(subsystem, language, Origin.KERNEL)).lines();
  }

  /** The added lines of both languages. */
  public long added() {
    return rustAdded + cAdded;
  }

  /** Rust's percentage of the added lines; empty if none were added. */
  public OptionalDouble rustShare() {
    return added() == 0 ? OptionalDouble.empty() : OptionalDouble.of(PERCENT * rustAdded / added());
  }

  /**
   * Rust's share of the added code, in words: {@code 6.0 % of the code added since v7.2 is Rust:
   * 4,231 of 70,112 lines of Rust and C}. Empty if no code was added.
   *
   * @param before the name of the earlier revision, as it is to be written
   */
  Optional<String> describeShare(String before) {
    return rustShare().stream()
        .mapToObj(
            share ->
                "%s of the code added since %s is Rust: %,d of %,d lines of Rust and C"
                    .formatted(
                        rustAdded == 0 ? "None" : Figures.percentage(share),
                        before,
                        rustAdded,
                        added()))
        .findAny();
  }
}
