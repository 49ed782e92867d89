package org.langmix.report.digest;

import java.util.Optional;
import org.langmix.history.KernelModule;
import org.langmix.history.KernelModule.Kind;
import org.langmix.history.Tally;
import org.langmix.report.Figures;

/**
 * A driver or other module in Rust that came or went since an earlier revision.
 *
 * @param module as it is now; if it is gone, as it was then
 * @param isNew whether it came
 */
public record ModuleChange(KernelModule module, boolean isNew) {
  private static final String DRIVERS = "drivers/";

  /** Lines of code; empty if a file of the module could not be read. */
  Optional<Long> code() {
    return module.tally().map(Tally::counts).map(counts -> counts.code());
  }

  /**
   * The change in words: {@code nova-core, a driver of 12,345 lines, is new}.
   *
   * @param name the name of the module, as it is to be written
   */
  public String describe(Object name) {
    return "%s, %s%s, is %s"
        .formatted(
            name,
            noun(),
            code().map(lines -> " of " + Figures.amount(lines, "line")).orElse(""),
            isNew ? "new" : "gone");
  }

  private String noun() {
    if (module.kind() == Kind.BUILTIN) {
      return "a built-in crate";
    }
    return module.path().startsWith(DRIVERS) ? "a driver" : "a module";
  }
}
