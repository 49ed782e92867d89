package org.langmix.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.langmix.analysis.facts.FactsReader.TreeFacts;
import org.langmix.git.failure.GitException.UnreadableObject;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.KernelFacts;
import org.langmix.history.KernelPlatform.RustcOfDay;
import org.langmix.history.Revision;
import org.langmix.kernel.platform.RustcReleases;
import org.langmix.kernel.platform.RustcReleases.DebianRelease;

/** Adds to a history what its trees say of their Rust code. */
final class FactsOfHistory {
  private final History history;
  private final RustcReleases releases = RustcReleases.builtIn();
  private final Map<Revision, KernelFacts> facts = new HashMap<>();
  private final List<Gap> gaps = new ArrayList<>();

  /** The gaps that the history has already, by revision and object. */
  private final Set<List<Object>> known = new HashSet<>();

  FactsOfHistory(History history) {
    this.history = history;
    history.gaps().forEach(gap -> known.add(List.of(gap.revision(), gap.object())));
  }

  /** Adds those of some revisions; the facts are by the ids of their trees. */
  void add(List<Revision> revisions, Map<String, TreeFacts> found) {
    for (Revision revision : revisions) {
      TreeFacts ofTree = found.get(revision.tree());
      ofTree.facts().ifPresent(one -> facts.put(revision, ofRevision(one, revision)));
      ofTree.unread().forEach((path, object) -> addGap(revision, path, object));
    }
  }

  private KernelFacts ofRevision(KernelFacts ofTree, Revision revision) {
    return ofTree.of(history.filter()::keeps).withPlatform(ofTree.platform().on(day(revision)));
  }

  private RustcOfDay day(Revision revision) {
    return revision
        .date()
        .map(
            date -> {
              Optional<DebianRelease> debian = releases.debianStable(date);
              return new RustcOfDay(
                  debian.map(DebianRelease::release).orElse(""),
                  debian.map(DebianRelease::rustc).orElse(""),
                  releases.newest(date).orElse(""));
            })
        .orElse(RustcOfDay.UNKNOWN);
  }

  private void addGap(Revision revision, String path, UnreadableObject object) {
    if (isWanted(path) && known.add(List.of(revision, object.id()))) {
      String reason = object.reason() + "; only what it says of the Rust code is not known";
      gaps.add(new Gap(revision, Gap.Kind.FACTS, path, object.id(), reason));
    }
  }

  /** What the user leaves out is no gap. */
  private boolean isWanted(String path) {
    return path.endsWith("/")
        ? history.filter().reaches(path.equals("/") ? "" : path)
        : history.filter().keeps(path);
  }

  History history() {
    return history.withFacts(facts, gaps);
  }
}
