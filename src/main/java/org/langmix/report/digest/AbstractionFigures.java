package org.langmix.report.digest;

import java.util.List;
import java.util.OptionalLong;
import org.langmix.history.KernelAbstraction;

/**
 * A module of the {@code kernel} crate, in the newest revision.
 *
 * @param modules the names of the modules that import it, samples aside
 * @param since the name of the first measured revision that has it
 */
public record AbstractionFigures(
    KernelAbstraction abstraction, List<String> modules, String since) {
  /** Lines of code; empty if one of its files could not be read. */
  public OptionalLong code() {
    return abstraction.tally().stream().mapToLong(tally -> tally.counts().code()).findFirst();
  }
}
