package org.langmix.report.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.PreviousReport;
import org.langmix.report.PreviousReport.Areas;
import org.langmix.report.PreviousReport.Counted;
import org.langmix.report.Report;
import org.langmix.subsystem.Origin;

/**
 * What is new of a clone since an earlier report. The revision that was the newest then is taken as
 * it is counted today, if it is measured again: what changed is the kernel, and not the counting.
 */
public final class News {
  private final Digest digest;
  private final PreviousReport previous;
  private final List<Counted> then;

  private News(Digest digest, PreviousReport previous) {
    this.digest = digest;
    this.previous = previous;
    this.then = previous.of(digest.newest().revision().cloneName());
  }

  /** What is new of a clone, if the report is compared with another one. */
  public static Optional<News> of(Report report, Digest digest) {
    return report.basis().previous().map(previous -> new News(digest, previous));
  }

  /** Whether neither a revision nor a figure is. */
  public boolean isEmpty() {
    return revisions().isEmpty() && leftOut().isEmpty() && recounted().isEmpty();
  }

  /** What was the newest revision then. */
  public Counted newestThen() {
    return then.get(then.size() - 1);
  }

  /** The same as it is counted today; empty if it is not measured any more. */
  private Optional<Snapshot> before() {
    return digest.snapshots().stream().filter(one -> newestThen().is(one.revision())).findFirst();
  }

  /** Whether there is a newest revision that the earlier report did not have. */
  public boolean hasNewest() {
    return !newestThen().is(digest.newest().revision());
  }

  /**
   * Whether figures have changed since in a way that is not told anyway: not if the newest revision
   * was that of then, nor if the one of then is that which the digest compares with.
   */
  public boolean isOfItsOwn() {
    return hasNewest() && digest.before().filter(one -> newestThen().is(one.revision())).isEmpty();
  }

  /** The revisions that were not measured then, nor others of their names. */
  public List<Revision> revisions() {
    return digest.snapshots().stream()
        .map(Snapshot::revision)
        .filter(one -> previous.find(one).isEmpty())
        .filter(one -> isMoving(one) || then.stream().noneMatch(was -> was.hasNameOf(one)))
        .toList();
  }

  private static boolean isMoving(Revision revision) {
    return revision.isSample() || revision.name().equals("HEAD");
  }

  /** The revisions that were measured then and are not today, but for those that have moved on. */
  public List<Counted> leftOut() {
    return then.stream()
        .filter(was -> !was.moves())
        .filter(was -> digest.snapshots().stream().noneMatch(now -> was.hasNameOf(now.revision())))
        .toList();
  }

  /** The revisions of then whose figures, or whose commits, were other ones. */
  public List<Recounted> recounted() {
    List<Recounted> recounted = new ArrayList<>();
    for (Snapshot now : digest.snapshots()) {
      then.stream()
          .filter(was -> was.hasNameOf(now.revision()))
          .filter(was -> was.is(now.revision()) || !isMoving(now.revision()))
          .filter(was -> !was.is(now.revision()) || !was.hasFiguresOf(now))
          .findFirst()
          .ifPresent(was -> recounted.add(new Recounted(was, now, digest.isWhole(now))));
    }
    return recounted;
  }

  private long rustThen() {
    return before()
        .map(one -> one.rustCode(digest.tree().subsystem(), Origin.KERNEL))
        .orElse(newestThen().rustCode());
  }

  /** Code lines of Rust, and by how many more. */
  public String describeRust() {
    long now = digest.tree().rust();
    return describe(Figures.amount(now, "line") + " of code", rustThen(), now);
  }

  /** Modules in Rust, samples left out, and by how many more. */
  public String describeModules() {
    long now = digest.tree().rustModules();
    long then = before().map(Snapshot::rustModules).orElse(newestThen().rustModules());
    return describe("%,d".formatted(now), then, now);
  }

  private String describe(String figure, long then, long now) {
    boolean isWhole = digest.isWhole(digest.newest());
    if (!isWhole || !before().map(digest::isWhole).orElse(newestThen().whole())) {
      return figure + ", as far as it could be counted";
    }
    return figure
        + (now == then
            ? ", as many as then"
            : ", %,d %s".formatted(Math.abs(now - then), now > then ? "more" : "fewer"));
  }

  /**
   * The paths of files that came since and declare a module in Rust, samples left out; those that
   * can be told: none where the revision of then is not measured any more.
   */
  public List<String> modules() {
    Optional<Snapshot> before = before();
    if (before.isEmpty()) {
      return List.of();
    }
    int last = digest.snapshots().indexOf(before.get());
    List<Revision> later =
        digest.snapshots().subList(last + 1, digest.snapshots().size()).stream()
            .map(Snapshot::revision)
            .toList();
    return digest.newCode().stream()
        .filter(code -> later.contains(code.revision()))
        .flatMap(code -> code.rustModulesWithoutSamples().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The areas with more Rust or less, those with the largest change first. */
  public List<AreaNews> areas() {
    return digest.areas().stream()
        .flatMap(area -> rustThen(area).stream().mapToObj(lines -> news(area, lines)))
        .filter(area -> area.change() != 0)
        .sorted(Comparator.comparingLong(area -> -Math.abs(area.change())))
        .toList();
  }

  /** The areas with Rust for the first time, for certain. */
  public List<AreaNews> areasNewToRust() {
    return areas().stream().filter(AreaNews::isNewToRust).toList();
  }

  /** The areas without Rust by now, for certain. */
  public List<AreaNews> areasThatLostRust() {
    return areas().stream().filter(AreaNews::hasLostRust).toList();
  }

  private AreaNews news(SubsystemFigures area, long then) {
    return new AreaNews(area.name(), then, area.rust(), isFirst(area, then), isIncomplete(area));
  }

  /** Unknown of an area that was none then, or that lacked something. */
  private OptionalLong rustThen(SubsystemFigures area) {
    if (before().isPresent()) {
      return OptionalLong.of(before().get().rustCode(area.subsystem(), Origin.KERNEL));
    }
    Long lines = newestThen().whole() ? figures().get(area.name()) : null;
    return lines == null ? OptionalLong.empty() : OptionalLong.of(lines);
  }

  private Map<String, Long> figures() {
    return areasThen().map(Areas::newest).orElse(Map.of());
  }

  private Optional<Areas> areasThen() {
    return previous.areasOf(digest.newest().revision().cloneName());
  }

  /** Whether no revision of then had any Rust in an area that has some today. */
  private boolean isFirst(SubsystemFigures area, long then) {
    return then == 0
        && area.rust() > 0
        && figures().containsKey(area.name())
        && areasThen().filter(known -> known.withRust().contains(area.name())).isEmpty();
  }

  private boolean isIncomplete(SubsystemFigures area) {
    return digest.isIncomplete(area.subsystem(), before());
  }
}
