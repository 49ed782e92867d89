package org.langmix.report.digest;

import java.util.List;
import java.util.OptionalDouble;
import org.langmix.count.Language;
import org.langmix.history.Change;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Tally;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/**
 * The kernel-written {@code .c} and {@code .rs} files that came with a revision.
 *
 * @param rustModules the paths of those that declare a Rust module, sorted
 */
public record NewCode(
    Revision before, Revision revision, Tally rust, Tally c, List<String> rustModules) {

  public NewCode {
    rustModules = List.copyOf(rustModules);
  }

  /** What came with a change, in the whole tree. */
  public static NewCode of(Change change) {
    return new NewCode(
        change.before(),
        change.revision(),
        added(change, Language.RUST),
        added(change, Language.C),
        change.newModules().stream().filter(path -> path.endsWith(".rs")).toList());
  }

  private static Tally added(Change change, Language language) {
    return change.added(new Slice(Subsystem.TREE, language, Origin.KERNEL));
  }

  /** Rust's percentage of the code in them; empty if there is none. */
  public OptionalDouble share() {
    long all = rust.counts().code() + c.counts().code();
    return all == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100.0 * rust.counts().code() / all);
  }
}
