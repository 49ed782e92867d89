package org.langmix.analysis.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.clone.FileFetch;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.memory.RememberedFacts;
import org.langmix.git.GitRepository;
import org.langmix.git.failure.GitException.UnreadableObject;
import org.langmix.git.object.Workers;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.TreeLookup;
import org.langmix.git.tree.Trees;
import org.langmix.history.KernelFacts;
import org.langmix.kernel.RustInventory;
import org.langmix.store.CountStore;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Origin;

/**
 * Reads what trees say of their Rust code. What an earlier run has stored is taken from the store.
 */
public final class FactsReader {
  /**
   * How many trees are read together. They share most of their files. Too many would not fit into
   * memory.
   */
  private static final int BATCH = 16;

  /**
   * How often missing files are fetched: what one round brings shows what is needed next, such as
   * the makefile of a directory above.
   */
  private static final int MAXIMUM_FETCHES = 20;

  private final Clone clone;
  private final GitRepository repository;
  private final Trees trees;
  private final RememberedFacts remembered;
  private final Predicate<String> vendored;
  private final Progress progress;
  private final int threads;

  /**
   * @param trees reads the trees of the clone
   * @param areas tell which files are vendored
   * @param threads how many threads read; the result does not depend on it
   */
  public FactsReader(
      Clone clone, Trees trees, CountStore store, Areas areas, Progress progress, int threads) {
    this.clone = clone;
    this.repository = clone.repository();
    this.trees = trees;
    this.remembered = new RememberedFacts(store, areas);
    this.vendored = path -> areas.originOf(path) == Origin.VENDORED;
    this.progress = progress;
    this.threads = threads;
  }

  /**
   * What a tree says.
   *
   * @param facts empty if the tree has no Rust
   * @param inventory the same, each with the lines that say so; empty if the tree has no Rust, or
   *     if it was not asked for
   * @param unread what could not be read, by path; that of a directory has a slash at its end
   */
  public record TreeFacts(
      Optional<KernelFacts> facts,
      Optional<RustInventory> inventory,
      Map<String, UnreadableObject> unread) {
    private static final TreeFacts NONE =
        new TreeFacts(Optional.empty(), Optional.empty(), Map.of());

    private TreeFacts withoutLines() {
      return new TreeFacts(facts, Optional.empty(), unread);
    }
  }

  /**
   * What trees say.
   *
   * @param ids their ids in hexadecimal
   */
  public Map<String, TreeFacts> read(Collection<String> ids) throws InterruptedException {
    Map<String, TreeFacts> all = new HashMap<>();
    Set<String> unknown = new TreeSet<>();
    List<String> inOrder = new ArrayList<>();
    for (String id : ids) {
      Optional<Optional<KernelFacts>> known = remembered.find(id);
      if (known.isPresent()) {
        all.put(id, new TreeFacts(known.get(), Optional.empty(), Map.of()));
      } else if (unknown.add(id)) {
        inOrder.add(id);
      }
    }
    if (!inOrder.isEmpty()) {
      readUnknown(inOrder, all);
    }
    return all;
  }

  private void readUnknown(List<String> ids, Map<String, TreeFacts> all)
      throws InterruptedException {
    progress.begin("Reading trees", "directories", Progress.UNKNOWN);
    List<Directory> roots = trees.read(ids, threads, progress::advance);
    Map<String, RustFiles> withRust = new LinkedHashMap<>();
    IdentityHashMap<Directory, Boolean> holdsAny = new IdentityHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      RustFiles paths = RustFiles.in(roots.get(i), vendored, holdsAny);
      if (!paths.files().isEmpty()) {
        withRust.put(ids.get(i), paths);
      } else {
        all.put(ids.get(i), TreeFacts.NONE);
        if (paths.unread().isEmpty()) {
          remembered.keep(ids.get(i), Optional.empty());
        }
      }
    }
    progress.begin("Looking for modules", "revisions", withRust.size());
    List<String> left = List.copyOf(withRust.keySet());
    for (int from = 0; from < left.size(); from += BATCH) {
      Map<String, RustFiles> batch = new LinkedHashMap<>(withRust);
      batch.keySet().retainAll(left.subList(from, Math.min(from + BATCH, left.size())));
      readWithFetched(batch).forEach((id, facts) -> all.put(id, facts.withoutLines()));
    }
  }

  /** What a tree says, with the lines that say so. The store is not asked. */
  public TreeFacts explain(String id) throws InterruptedException {
    Directory root = trees.read(List.of(id), threads, () -> {}).get(0);
    RustFiles paths = RustFiles.in(root, vendored, new IdentityHashMap<>());
    return paths.files().isEmpty() ? TreeFacts.NONE : readWithFetched(Map.of(id, paths)).get(id);
  }

  private Map<String, TreeFacts> readWithFetched(Map<String, RustFiles> batch)
      throws InterruptedException {
    Map<String, TreeFacts> found = readBatch(batch);
    Set<String> tried = new TreeSet<>();
    for (int round = 0; round < MAXIMUM_FETCHES && clone.fetcher().isActive(); round++) {
      List<String> missing = clone.fetcher().absent(unread(found.values()));
      if (!tried.addAll(missing)) {
        break;
      }
      FileFetch.fetch(clone, missing, progress);
      found = readBatch(batch);
    }
    found.forEach(
        (id, one) -> {
          if (one.unread().isEmpty()) {
            remembered.keep(id, one.facts());
          }
        });
    return found;
  }

  private static List<String> unread(Collection<TreeFacts> some) {
    return some.stream()
        .flatMap(one -> one.unread().values().stream())
        .map(UnreadableObject::id)
        .filter(id -> !id.isEmpty())
        .distinct()
        .toList();
  }

  private Map<String, TreeFacts> readBatch(Map<String, RustFiles> batch)
      throws InterruptedException {
    BitSet wanted = new BitSet();
    batch.values().forEach(paths -> paths.files().values().forEach(wanted::set));
    RustBlobs blobs = RustBlobs.read(repository, wanted, threads);
    List<String> ids = List.copyOf(batch.keySet());
    TreeFacts[] found = new TreeFacts[ids.size()];
    Map<List<Object>, Object> made = new ConcurrentHashMap<>();
    try (TreeLookup lookup = repository.lookup()) {
      Workers.forEach(
          Math.min(threads, found.length),
          found.length,
          i -> {
            String id = ids.get(i);
            GitSourceTree tree =
                new GitSourceTree(id, batch.get(id), blobs, repository, lookup, made);
            found[i] = new FactsMaker(tree).make(vendored);
            progress.advance();
          });
    }
    Map<String, TreeFacts> all = new LinkedHashMap<>();
    for (int i = 0; i < found.length; i++) {
      all.put(ids.get(i), found[i]);
    }
    return all;
  }
}
