package org.langmix.report.previous;

import com.google.gson.Gson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.report.PreviousReport;
import org.langmix.report.PreviousReport.Counted;
import org.langmix.report.Provenance;

/** Tells whether two reports can be compared, and if not, why. */
final class Comparability {
  /** Options that select the files that are counted. */
  private static final List<String> FILES = List.of("only", "exclude");

  /** Options that select the revisions that are measured. */
  private static final List<String> REVISIONS =
      List.of("tags", "every", "ref", "since", "until", "head");

  private static final Gson GSON = new Gson();

  private Comparability() {}

  /**
   * Why two reports cannot be compared because of how they were made; empty if they can.
   *
   * @param then how the earlier report was made
   * @param rules the present version of the counting rules
   * @param options the present options, by their names in {@code run.json}
   * @param named whether the user named the earlier report; if so, the options that select
   *     revisions may differ
   */
  static Optional<String> obstacle(
      Provenance then, int rules, Map<String, Object> options, boolean named) {
    if (then.countingRules() != rules) {
      return Optional.of(
          "it was counted by version %d of the counting rules, this one by version %d"
              .formatted(then.countingRules(), rules));
    }
    Map<?, ?> before = then.options() == null ? Map.of() : then.options();
    // The earlier options were read from JSON, too.
    Map<?, ?> now = GSON.fromJson(GSON.toJson(options), Map.class);
    String different =
        Stream.concat(FILES.stream(), named ? Stream.empty() : REVISIONS.stream())
            .filter(option -> !Objects.equals(before.get(option), now.get(option)))
            .map(option -> "--" + option)
            .collect(Collectors.joining(", "));
    return different.isEmpty()
        ? Optional.empty()
        : Optional.of("it was made with other options (" + different + ")");
  }

  /**
   * Why two reports cannot be compared because of what they are about: other clones, or no commit
   * in common; empty if they can.
   *
   * @param mayBeDisjoint whether the reports may be about one repository although they have no
   *     commit in common
   */
  static Optional<String> obstacle(PreviousReport then, History history, boolean mayBeDisjoint) {
    List<Revision> now = history.snapshots().stream().map(Snapshot::revision).toList();
    Set<String> clones = now.stream().map(Revision::cloneName).collect(Collectors.toSet());
    if (!then.treeNames().equals(clones)) {
      return Optional.of("it is of other clones (--tree)");
    }
    boolean isShared = now.stream().anyMatch(revision -> then.find(revision).isPresent());
    boolean isDenied = now.stream().anyMatch(revision -> isElsewhere(then, revision));
    return isShared || (mayBeDisjoint && !isDenied)
        ? Optional.empty()
        : Optional.of("it is of another repository");
  }

  private static boolean isElsewhere(PreviousReport then, Revision revision) {
    return !revision.isSample()
        && then.revisions().stream()
            .filter(one -> !one.moves())
            .filter(one -> one.hasNameOf(revision))
            .anyMatch((Counted one) -> !one.is(revision));
  }
}
