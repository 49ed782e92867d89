package org.langmix.history;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.langmix.count.Language;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/**
 * The figures of one revision.
 *
 * @param tools the minimum versions of the tools that build the revision
 * @param tallies the figures by slice; only slices that have a file
 */
public record Snapshot(Revision revision, MinimumTools tools, Map<Slice, Tally> tallies) {

  private static final Subsystem SAMPLES = new Subsystem(Subsystem.Kind.DIRECTORY, "samples");

  public Snapshot {
    tallies = Map.copyOf(tallies);
  }

  /** The figures of a slice; {@link Tally#NONE} if no file is in it. */
  public Tally tally(Subsystem subsystem, Language language, Origin origin) {
    return tally(new Slice(subsystem, language, origin));
  }

  /** The figures of a slice; {@link Tally#NONE} if no file is in it. */
  public Tally tally(Slice slice) {
    return tallies.getOrDefault(slice, Tally.NONE);
  }

  /** Whether the subsystem has any counted file. */
  public boolean has(Subsystem subsystem) {
    return Slice.of(subsystem).stream().anyMatch(tallies::containsKey);
  }

  /** The number of code lines of Rust. */
  public long rustCode(Subsystem subsystem, Origin origin) {
    return tally(subsystem, Language.RUST, origin).counts().code();
  }

  /** The number of code lines of C sources and headers. */
  public long cCode(Subsystem subsystem, Origin origin) {
    return List.of(Language.C, Language.C_HEADER).stream()
        .mapToLong(language -> tally(subsystem, language, origin).counts().code())
        .sum();
  }

  /** The number of Rust modules, excluding samples. */
  public long rustModules() {
    return modules(Language.RUST);
  }

  /** The number of C modules, excluding samples. */
  public long cModules() {
    return modules(Language.C) + modules(Language.C_HEADER);
  }

  private long modules(Language language) {
    return tally(Subsystem.TREE, language, Origin.KERNEL).counts().modules()
        - tally(SAMPLES, language, Origin.KERNEL).counts().modules();
  }

  /** Rust's percentage of kernel-written Rust and C code lines; empty if there is neither. */
  public OptionalDouble rustShare(Subsystem subsystem) {
    long rust = rustCode(subsystem, Origin.KERNEL);
    long all = rust + cCode(subsystem, Origin.KERNEL);
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * rust / all);
  }
}
