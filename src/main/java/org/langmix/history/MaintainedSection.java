package org.langmix.history;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A section of a revision's own MAINTAINERS file that holds kernel-written Rust.
 *
 * @param title the line that it begins with
 * @param status its {@code S:} lines; empty if it has none
 * @param sharing whether C code is in it as well
 * @param maintainers the names on its {@code M:} lines
 * @param reviewers the names on its {@code R:} lines
 * @param domains the domains of the addresses of both, sorted
 * @param lists the mailing lists of its {@code L:} lines, without their hosts
 * @param trees the repositories of its {@code T:} lines
 * @param rustFiles how many Rust files it holds
 * @param rustCode their lines of code
 * @param cCode the lines of code of its C sources and headers
 */
public record MaintainedSection(
    String title,
    String status,
    Sharing sharing,
    List<String> maintainers,
    List<String> reviewers,
    List<String> domains,
    List<String> lists,
    List<String> trees,
    long rustFiles,
    long rustCode,
    long cCode) {
  public MaintainedSection {
    maintainers = List.copyOf(maintainers);
    reviewers = List.copyOf(reviewers);
    domains = List.copyOf(domains);
    lists = List.copyOf(lists);
    trees = List.copyOf(trees);
  }

  /** Whether a section holds C code besides its Rust. */
  public enum Sharing {
    /** None, except for what Rust needs of C: helpers, and headers for user space. */
    RUST("rust"),
    /** Some. */
    SHARED("shared"),
    /** Every file of the kernel is in the section, as in THE REST. */
    CATCH_ALL("catch-all");

    private final String displayName;

    Sharing(String displayName) {
      this.displayName = displayName;
    }

    public String displayName() {
      return displayName;
    }
  }

  /** The names of the maintainers and reviewers, sorted. */
  public Set<String> people() {
    Set<String> people = new TreeSet<>(maintainers);
    people.addAll(reviewers);
    return Collections.unmodifiableSet(people);
  }
}
