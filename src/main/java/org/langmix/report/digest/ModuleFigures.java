package org.langmix.report.digest;

import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.langmix.count.line.LineCounts;
import org.langmix.history.KernelModule;

/**
 * A module in Rust, in the newest revision.
 *
 * @param since the name of the first measured revision that has a module of its name
 */
public record ModuleFigures(KernelModule module, String since) {
  /** Lines of code; empty if a file of the module could not be read. */
  public OptionalLong code() {
    return figure(LineCounts::code);
  }

  /** Unsafe blocks; empty if a file of the module could not be read. */
  public OptionalLong unsafeBlocks() {
    return figure(counts -> counts.unsafe().blocks());
  }

  /** Unsafe blocks and impls without a SAFETY comment; empty if a file could not be read. */
  public OptionalLong undocumentedUnsafe() {
    return figure(LineCounts::undocumentedUnsafe);
  }

  private OptionalLong figure(ToLongFunction<LineCounts> figure) {
    return module.tally().stream()
        .mapToLong(tally -> figure.applyAsLong(tally.counts()))
        .findFirst();
  }
}
