package org.langmix.report.digest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.langmix.count.Language;
import org.langmix.count.line.LineCounts;
import org.langmix.history.Snapshot;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/**
 * The figures of a subsystem: its kernel-written code in the newest revision, and the start of its
 * Rust.
 *
 * @param subsystem the subsystem
 * @param isPair whether the subsystem holds implementations of the same job in both languages
 * @param before the revision that the newest one is compared with
 * @param changed the code that was added and removed since then; empty if there is no such revision
 * @param snapshots all revisions of one clone, the newest one last
 */
public record SubsystemFigures(
    Subsystem subsystem,
    boolean isPair,
    Optional<Snapshot> before,
    Optional<ChangedCode> changed,
    List<Snapshot> snapshots) {
  private static final double THOUSAND = 1_000;
  private static final double PERCENT = 100;

  public SubsystemFigures {
    snapshots = List.copyOf(snapshots);
  }

  public String name() {
    return subsystem.name();
  }

  private Snapshot newest() {
    return snapshots.get(snapshots.size() - 1);
  }

  private LineCounts rustCounts() {
    return newest().tally(subsystem, Language.RUST, Origin.KERNEL).counts();
  }

  /** Code lines of Rust. */
  public long rust() {
    return rustCounts().code();
  }

  /** Code lines of C sources and headers. */
  public long c() {
    return newest().cCode(subsystem, Origin.KERNEL);
  }

  /** Rust's percentage of the code lines of Rust and C; empty if there are none. */
  public OptionalDouble share() {
    return newest().rustShare(subsystem);
  }

  /**
   * Code lines of Rust in the revision that the newest one is compared with; empty if there is no
   * such revision.
   */
  public OptionalLong rustBefore() {
    return before.stream().mapToLong(then -> then.rustCode(subsystem, Origin.KERNEL)).findAny();
  }

  /** How many code lines of Rust the newest revision has more than the one it is compared with. */
  public long rustChange() {
    return rust() - rustBefore().orElse(rust());
  }

  /** How many code lines of Rust were added since the revision of the comparison; 0 without one. */
  public long rustAdded() {
    return changed.map(ChangedCode::rustAdded).orElse(0L);
  }

  /** How many code lines of Rust were removed since the revision of the comparison. */
  public long rustRemoved() {
    return changed.map(ChangedCode::rustRemoved).orElse(0L);
  }

  /**
   * How much of the Rust changed: the lines that were added or removed. If more lines than that
   * came from other subsystems or went to them, it is the number of those.
   */
  long rustDifference() {
    return Math.max(rustAdded() + rustRemoved(), Math.abs(rustChange()));
  }

  /** Whether any Rust code was added, removed, or moved to another subsystem or from one. */
  public boolean hasRustChanged() {
    return rustDifference() != 0;
  }

  /** Unsafe blocks per 1,000 code lines of Rust; empty if there is no Rust. */
  public OptionalDouble unsafeBlocksPerThousand() {
    return rust() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(THOUSAND * rustCounts().unsafe().blocks() / rust());
  }

  /**
   * The percentage of unsafe blocks and impls that a SAFETY comment documents, as clippy's lint
   * undocumented_unsafe_blocks has it; empty if there are no unsafe blocks and impls. The kernel's
   * coding guidelines require such a comment for each.
   */
  public OptionalDouble documentedUnsafe() {
    long unsafe = rustCounts().unsafe().blocks() + rustCounts().unsafe().impls();
    return unsafe == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(PERCENT * (unsafe - rustCounts().undocumentedUnsafe()) / unsafe);
  }

  /**
   * The number of kernel modules in Rust. Samples are counted only in areas that contain them, not
   * in the whole tree.
   */
  public long rustModules() {
    return subsystem.equals(Subsystem.TREE) ? newest().rustModules() : rustCounts().modules();
  }

  /** The first revision with Rust; empty if there is none. */
  public Optional<FirstRust> firstRust() {
    return FirstRust.of(snapshots, subsystem, Origin.KERNEL);
  }

  /**
   * Code lines of Rust in each revision of the newest one's kind: tags and HEAD, or samples of a
   * branch. A line in a chart joins no others. An element is empty if the subsystem has no file in
   * that revision.
   */
  public List<OptionalLong> rustOverTime() {
    return snapshots.stream()
        .filter(snapshot -> snapshot.revision().isSample() == newest().revision().isSample())
        .map(this::rustIn)
        .toList();
  }

  private OptionalLong rustIn(Snapshot snapshot) {
    return snapshot.has(subsystem)
        ? OptionalLong.of(snapshot.rustCode(subsystem, Origin.KERNEL))
        : OptionalLong.empty();
  }

  /** Whether the first Rust came after the revision that the newest one is compared with. */
  public boolean isNewToRust() {
    return rust() > 0 && before.filter(then -> !hasRustUpTo(then)).isPresent();
  }

  /** Whether this revision, or an earlier one of its kind (tag or sample), has Rust. */
  private boolean hasRustUpTo(Snapshot last) {
    return snapshots.subList(0, snapshots.indexOf(last) + 1).stream()
        .filter(one -> one.revision().isSample() == last.revision().isSample())
        .anyMatch(one -> one.tally(subsystem, Language.RUST, Origin.KERNEL).files() > 0);
  }

  /** Whether the last Rust was removed after the revision that the newest one is compared with. */
  public boolean hasLostRust() {
    return rust() == 0 && rustBefore().orElse(0) > 0;
  }
}
