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
 * What one asks of a subsystem: kernel-written code in the newest revision, and since when.
 *
 * @param subsystem which one
 * @param isPair whether it holds one job in both languages
 * @param before what the newest revision is compared with
 * @param snapshots all revisions of one clone, the newest one last
 */
public record SubsystemFigures(
    Subsystem subsystem, boolean isPair, Optional<Snapshot> before, List<Snapshot> snapshots) {
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

  /** Rust's percentage of Rust and C code; empty if there is neither. */
  public OptionalDouble share() {
    return newest().rustShare(subsystem);
  }

  /** Code lines of Rust in the revision that is compared with; empty if there is none. */
  public OptionalLong rustBefore() {
    return before.stream().mapToLong(then -> then.rustCode(subsystem, Origin.KERNEL)).findAny();
  }

  /** By how many code lines of Rust the newest revision differs from the one compared with. */
  public long rustChange() {
    return rust() - rustBefore().orElse(rust());
  }

  /** Unsafe blocks in 1,000 lines of Rust code; empty if there is no Rust. */
  public OptionalDouble unsafeBlocksPerThousand() {
    return rust() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(THOUSAND * rustCounts().unsafe().blocks() / rust());
  }

  /**
   * Comments that hold {@code SAFETY:} as a percentage of the unsafe blocks and impls, each of
   * which the kernel's coding guidelines want one for. There may be more of them than of those, so
   * that 100 is no proof that none is missing; empty if there is nothing unsafe.
   */
  public OptionalDouble safetyCoverage() {
    long unsafe = rustCounts().unsafe().blocks() + rustCounts().unsafe().impls();
    return unsafe == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(PERCENT * rustCounts().safetyComments() / unsafe);
  }

  /** Kernel modules in Rust; those of the samples only in areas of samples. */
  public long rustModules() {
    return subsystem.equals(Subsystem.TREE) ? newest().rustModules() : rustCounts().modules();
  }

  /** Where its Rust began. */
  public Optional<FirstRust> firstRust() {
    return FirstRust.of(snapshots, subsystem, Origin.KERNEL);
  }

  /**
   * Code lines of Rust in the revisions that a line in a chart would join with the newest one, at
   * best all: tags and HEAD, or samples of a branch. Empty where the subsystem has no file.
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

  /** Whether its first code lines of Rust came since the revision that is compared with. */
  public boolean isNewToRust() {
    return rust() > 0 && before.filter(then -> !hasRustUpTo(then)).isPresent();
  }

  /** Whether a tag up to a tag, or a sample up to a sample, has Rust. */
  private boolean hasRustUpTo(Snapshot last) {
    return snapshots.subList(0, snapshots.indexOf(last) + 1).stream()
        .filter(one -> one.revision().isSample() == last.revision().isSample())
        .anyMatch(one -> one.tally(subsystem, Language.RUST, Origin.KERNEL).files() > 0);
  }

  /** Whether its last code lines of Rust went since the revision that is compared with. */
  public boolean hasLostRust() {
    return rust() == 0 && rustBefore().orElse(0) > 0;
  }
}
