package org.langmix.analysis.selection;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.langmix.git.GitRepository;
import org.langmix.git.ref.Commit;
import org.langmix.history.Lineage;
import org.langmix.history.Revision;

/**
 * Samples the first-parent history of a branch: takes, for each period, the last commit made by the
 * end of the period (UTC). The period of the newest commit is taken to be still running, so the
 * samples depend only on the repository, not on the day of the run.
 */
final class BranchSampler {
  private final GitRepository repository;
  private final RustFinder rust;
  private final Period period;
  private final Commit tip;

  /** The commit that stands for a period. All periods except the running one are over. */
  private record Sample(LocalDate start, Commit commit, boolean running) {}

  /**
   * @param ref the branch, tag or commit whose history is sampled; empty for {@code HEAD}
   * @throws SelectionException if it does not resolve to a commit
   */
  BranchSampler(GitRepository repository, RustFinder rust, Period period, Optional<String> ref) {
    this.repository = repository;
    this.rust = rust;
    this.period = period;
    this.tip =
        repository
            .commit(ref.orElse("HEAD"))
            .orElseThrow(() -> SelectionException.of(noCommit(repository, ref)));
  }

  private static String noCommit(GitRepository repository, Optional<String> ref) {
    return ref.isPresent()
        ? "--ref '%s' does not name a commit; name a branch, a tag or a commit of '%s'"
            .formatted(ref.get(), repository.directory())
        : "HEAD of '%s' does not point to a commit; name a branch with --ref"
            .formatted(repository.directory());
  }

  /**
   * The samples within the limits, oldest first. Without {@code --since}, they start with the last
   * sample that has no Rust.
   *
   * @throws SelectionException if there are none
   */
  List<SelectedRevision> select(DateLimits bounds) {
    Deque<SelectedRevision> chosen = new ArrayDeque<>();
    forEach(
        sample -> {
          boolean last = false;
          if (bounds.keepsSample(sample.commit.day())) {
            last = bounds.since().isEmpty() && !rust.isIn(sample.commit.tree());
            chosen.addFirst(selected(sample, last ? ", the last without Rust" : ""));
          }
          return !last && !bounds.excludesSamplesUpTo(sample.start.minusDays(1));
        });
    if (chosen.isEmpty()) {
      throw SelectionException.of(
          "no sample lies %s; %s".formatted(bounds.describe(), whatThereIs()));
    }
    return List.copyOf(chosen);
  }

  private String whatThereIs() {
    Deque<SelectedRevision> all = new ArrayDeque<>();
    forEach(
        sample -> {
          all.addFirst(selected(sample, ""));
          return true;
        });
    return "the samples of the whole history " + RangeText.describe(List.copyOf(all));
  }

  /**
   * Passes the sample of each period to the visitor, newest first, until the visitor returns false.
   */
  private void forEach(Predicate<Sample> visitor) {
    repository.walkFirstParents(tip, new Periods(visitor));
  }

  /** Goes back through the periods while it is given the commits, newest first. */
  private final class Periods implements Predicate<Commit> {
    private final Predicate<Sample> visitor;
    private final LocalDate running = period.start(tip.day());
    private LocalDate start = running;

    Periods(Predicate<Sample> visitor) {
      this.visitor = visitor;
    }

    @Override
    public boolean test(Commit commit) {
      // Commit dates may be out of order: the first commit that is not too late counts.
      while (!commit.day().isAfter(period.end(start))) {
        if (!visitor.test(new Sample(start, commit, start.equals(running)))) {
          return false;
        }
        start = period.start(start.minusDays(1));
      }
      return true;
    }
  }

  private SelectedRevision selected(Sample sample, String besides) {
    Commit commit = sample.commit;
    String name = period.name(sample.start);
    Revision revision =
        new Revision(
            sample.running ? name + " (so far)" : name,
            Lineage.of("every " + period),
            Optional.of(commit.day()),
            Optional.of(commit.id()),
            commit.tree(),
            true,
            "");
    String why =
        sample.running
            ? "newest commit, " + name + " is not over"
            : "last commit by the end of " + name;
    return new SelectedRevision(revision, why + besides);
  }
}
