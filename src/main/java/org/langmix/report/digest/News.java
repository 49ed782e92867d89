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
 * What is new in a clone since an earlier report. "Then" means in the earlier report. If the
 * revision that was the newest then is measured again, its figures of today are used. So the news
 * shows how the kernel changed, and not how the counting changed.
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

  /** What is new in a clone; empty if the report is not compared with an earlier one. */
  public static Optional<News> of(Report report, Digest digest) {
    return report.baseline().previous().map(previous -> new News(digest, previous));
  }

  /** Whether no revision and no figure is new. */
  public boolean isEmpty() {
    return revisions().isEmpty() && leftOut().isEmpty() && recounted().isEmpty();
  }

  /** The revision that was the newest then. */
  public Counted newestThen() {
    return then.get(then.size() - 1);
  }

  /**
   * Today's figures of the revision that was the newest then; empty if it is not measured any more.
   */
  private Optional<Snapshot> before() {
    return digest.snapshots().stream().filter(one -> newestThen().is(one.revision())).findFirst();
  }

  /** Whether today's newest revision is not the one that was the newest then. */
  public boolean hasNewest() {
    return !newestThen().is(digest.newest().revision());
  }

  /**
   * Whether the changed figures must be listed separately. They need not be if the newest revision
   * is the same as then, or if the digest already compares with the revision that was the newest
   * then.
   */
  public boolean isOfItsOwn() {
    return hasNewest() && digest.before().filter(one -> newestThen().is(one.revision())).isEmpty();
  }

  /** The new revisions: neither they nor other revisions of their names were measured then. */
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

  /**
   * The revisions that were measured then and are not measured today. Revisions whose names move,
   * such as {@code HEAD}, are excluded.
   */
  public List<Counted> leftOut() {
    return then.stream()
        .filter(was -> !was.moves())
        .filter(was -> digest.snapshots().stream().noneMatch(now -> was.hasNameOf(now.revision())))
        .toList();
  }

  /** The revisions whose figures or commits were different then. */
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

  /** The code lines of Rust, and the change since then. */
  public String describeRust() {
    long now = digest.tree().rust();
    return describe(Figures.amount(now, "line") + " of code", rustThen(), now);
  }

  /** The number of modules in Rust, excluding samples, and the change since then. */
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
   * The paths of the new files since then that declare a module in Rust, excluding samples. Empty
   * if the revision that was the newest then is not measured any more, because the new files are
   * not known.
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

  /** The areas with more or less Rust than then; the area with the largest change comes first. */
  public List<AreaNews> areas() {
    return digest.areas().stream()
        .flatMap(area -> rustThen(area).stream().mapToObj(lines -> news(area, lines)))
        .filter(area -> area.change() != 0)
        .sorted(Comparator.comparingLong(area -> -Math.abs(area.change())))
        .toList();
  }

  /** The areas that certainly have Rust for the first time. */
  public List<AreaNews> areasNewToRust() {
    return areas().stream().filter(AreaNews::isNewToRust).toList();
  }

  /** The areas that certainly lost all their Rust. */
  public List<AreaNews> areasThatLostRust() {
    return areas().stream().filter(AreaNews::hasLostRust).toList();
  }

  private AreaNews news(SubsystemFigures area, long then) {
    return new AreaNews(area.name(), then, area.rust(), isFirst(area, then), isIncomplete(area));
  }

  /**
   * The code lines of Rust that an area had then. Empty if they are not known, because the area did
   * not exist then or the revision could not be read completely.
   */
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

  /** Whether an area has Rust today and had none at any revision then. */
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
