package org.langmix.analysis.selection;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.langmix.analysis.selection.BranchWalk.DatedCommit;
import org.langmix.git.GitRepository;
import org.langmix.git.ref.Commit;
import org.langmix.history.Lineage;
import org.langmix.history.Revision;

/**
 * Samples the first-parent history of a branch: takes, for each period, the last commit made by the
 * end of the period (UTC). The period of the newest commit is taken to be still running, so the
 * samples depend only on the repository, not on the day of the run. A commit whose date runs
 * backwards has the date as of which it counts ({@link BranchDates}).
 */
final class BranchSampler {
  private static final String HEAD = "HEAD";

  private final RustFinder rust;
  private final Period period;
  private final String name;
  private final BranchWalk branch;

  /** The commit that stands for a period. All periods except the running one are over. */
  private record Sample(LocalDate start, DatedCommit dated, boolean running) {}

  /**
   * @param ref the branch, tag or commit whose history is sampled; empty for {@code HEAD}
   * @throws SelectionException if it does not resolve to a commit
   */
  BranchSampler(GitRepository repository, RustFinder rust, Period period, Optional<String> ref) {
    this.rust = rust;
    this.period = period;
    this.name = ref.orElse(HEAD);
    Commit tip =
        repository.commit(name).orElseThrow(() -> SelectionException.of(noCommit(repository, ref)));
    this.branch = new BranchWalk(repository, tip);
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
        chosen::clear,
        sample -> {
          boolean last = false;
          if (bounds.keepsSample(sample.dated.day())) {
            last = bounds.since().isEmpty() && !rust.isIn(sample.dated.commit().tree());
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

  /** What the user should know of the samples; empty if dates are in order, as they should be. */
  Optional<String> note() {
    int count = branch.untrusted();
    String commits = count == 1 ? "date of 1 commit" : "dates of %,d commits".formatted(count);
    String run = count == 1 ? "runs" : "run";
    return count == 0
        ? Optional.empty()
        : Optional.of(
            ("the %s of '%s' %s backwards; each such commit counts as of the date of the last"
                    + " commit before it that is in order")
                .formatted(commits, name, run));
  }

  private String whatThereIs() {
    Deque<SelectedRevision> all = new ArrayDeque<>();
    forEach(
        all::clear,
        sample -> {
          all.addFirst(selected(sample, ""));
          return true;
        });
    return "the samples of the whole history " + RangeText.describe(List.copyOf(all));
  }

  /**
   * Passes the sample of each period to the visitor, newest first, until the visitor returns false.
   *
   * @param begin is called before the newest sample is passed, perhaps for a second time
   */
  private void forEach(Runnable begin, Predicate<Sample> visitor) {
    branch.forEach(
        newest -> {
          begin.run();
          return new Periods(newest, visitor);
        });
  }

  /** Goes back through the periods while it is given the commits, newest first. */
  private final class Periods implements Predicate<DatedCommit> {
    private final Predicate<Sample> visitor;
    private final LocalDate running;
    private LocalDate start;

    Periods(LocalDate newest, Predicate<Sample> visitor) {
      this.visitor = visitor;
      this.running = period.start(newest);
      this.start = running;
    }

    @Override
    public boolean test(DatedCommit dated) {
      while (!dated.day().isAfter(period.end(start))) {
        if (!visitor.test(new Sample(start, dated, start.equals(running)))) {
          return false;
        }
        start = period.start(start.minusDays(1));
      }
      return true;
    }
  }

  private SelectedRevision selected(Sample sample, String besides) {
    Commit commit = sample.dated.commit();
    String name = period.name(sample.start);
    Revision revision =
        new Revision(
            sample.running ? name + " (so far)" : name,
            Lineage.of("every " + period),
            Optional.of(sample.dated.day()),
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
