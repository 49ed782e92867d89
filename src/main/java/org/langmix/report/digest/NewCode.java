package org.langmix.report.digest;

import java.util.List;
import java.util.OptionalDouble;
import org.langmix.count.Language;
import org.langmix.history.Change;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Tally;
import org.langmix.report.Figures;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/**
 * The kernel-written {@code .c} and {@code .rs} files that are new in a revision.
 *
 * @param rustModules the paths of the new files that declare a Rust module, sorted
 */
public record NewCode(
    Revision before, Revision revision, Tally rust, Tally c, List<String> rustModules) {

  private static final String SAMPLES = "samples/";

  public NewCode {
    rustModules = List.copyOf(rustModules);
  }

  /** The new code of a change, in the whole tree. */
  public static NewCode of(Change change) {
    return new NewCode(
        change.before(),
        change.revision(),
        added(change, Language.RUST),
        added(change, Language.C),
        change.newModules().stream().filter(path -> path.endsWith(".rs")).toList());
  }

  private static Tally added(Change change, Language language) {
    return change.newFiles(new Slice(Subsystem.TREE, language, Origin.KERNEL));
  }

  /** Rust's percentage of the code lines in the new files; empty if they have no code. */
  public OptionalDouble share() {
    long all = rust.counts().code() + c.counts().code();
    return all == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100.0 * rust.counts().code() / all);
  }

  /** The new Rust modules without samples. Headline figures exclude samples too. */
  public List<String> rustModulesWithoutSamples() {
    return rustModules.stream().filter(path -> !path.startsWith(SAMPLES)).toList();
  }

  /** The number of files and lines of code per language, and Rust's share, in words. */
  public String describe() {
    String files = describe(rust, "Rust") + ", " + describe(c, "C");
    boolean both = rust.counts().code() > 0 && c.counts().code() > 0;
    return both
        ? files + "; Rust is " + Figures.percentage(share().getAsDouble()) + " of that"
        : files;
  }

  private static String describe(Tally files, String language) {
    return files.files() == 0
        ? "none of " + language
        : "%s of %s with %s of code"
            .formatted(
                Figures.amount(files.files(), "file"),
                language,
                Figures.amount(files.counts().code(), "line"));
  }
}
