package org.langmix.analysis.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineCounts;
import org.langmix.count.rust.RustTokens;
import org.langmix.git.GitRepository;
import org.langmix.git.failure.GitException;
import org.langmix.git.failure.GitException.UnreadableObject;
import org.langmix.git.tree.DirectoryListing;
import org.langmix.git.tree.TreeLookup;
import org.langmix.kernel.source.Paths;
import org.langmix.kernel.source.SourceTree;

/** The tree of a revision. Takes note of what can't be read. Serves one thread. */
final class GitSourceTree implements SourceTree {
  private final String tree;
  private final RustFiles rust;
  private final RustBlobs blobs;
  private final GitRepository repository;
  private final TreeLookup lookup;
  private final Map<String, Optional<DirectoryListing>> listings = new HashMap<>();
  private final Map<String, Optional<byte[]>> contents = new HashMap<>();

  /** What was made of files, by its kind, its path and the file's id; shared with other trees. */
  private final Map<List<Object>, Object> made;

  /** By path; that of a directory has a slash at its end. */
  private final SortedMap<String, UnreadableObject> unread = new TreeMap<>();

  /**
   * @param tree the id of the tree in hexadecimal
   * @param blobs all files of {@code rust}
   * @param made what was made of files, shared with other trees
   */
  GitSourceTree(
      String tree,
      RustFiles rust,
      RustBlobs blobs,
      GitRepository repository,
      TreeLookup lookup,
      Map<List<Object>, Object> made) {
    this.made = made;
    this.tree = tree;
    this.rust = rust;
    this.blobs = blobs;
    this.repository = repository;
    this.lookup = lookup;
    rust.unread()
        .forEach((path, one) -> unread.put(path, new UnreadableObject(one.tree(), one.reason())));
  }

  @Override
  public Collection<String> rustFiles() {
    return rust.files().keySet();
  }

  @Override
  public List<String> files(String directory) {
    return listing(directory).map(found -> List.copyOf(found.files().keySet())).orElse(List.of());
  }

  @Override
  public List<String> directories(String directory) {
    return listing(directory)
        .map(found -> List.copyOf(found.directories().keySet()))
        .orElse(List.of());
  }

  private Optional<DirectoryListing> listing(String directory) {
    return listings.computeIfAbsent(
        directory, path -> noting(path + "/", () -> lookup.directory(tree, path)));
  }

  /** What can be read; takes note of what can't be. */
  private <T> Optional<T> noting(String path, Supplier<Optional<T>> reading) {
    try {
      return reading.get();
    } catch (GitException e) {
      unread.put(path, e.object().orElse(new UnreadableObject("", e.getMessage())));
      return Optional.empty();
    }
  }

  @Override
  public boolean hasFile(String path) {
    return rust.files().containsKey(path)
        || listing(Paths.directory(path))
            .filter(found -> found.files().containsKey(Paths.name(path)))
            .isPresent();
  }

  @Override
  public Optional<byte[]> content(String path) {
    return rust.files().containsKey(path)
        ? blob(path).map(RustBlob::content)
        : contents.computeIfAbsent(path, this::read);
  }

  private Optional<byte[]> read(String path) {
    return listing(Paths.directory(path))
        .map(found -> found.files().get(Paths.name(path)))
        .flatMap(id -> noting(path, () -> Optional.of(lookup.blob(id))));
  }

  private Optional<RustBlob> blob(String path) {
    int number = rust.files().get(path);
    Optional<RustBlob> found = Optional.ofNullable(blobs.get(number));
    if (found.isEmpty()) {
      String reason = blobs.whyUnreadable(number);
      unread.put(path, new UnreadableObject(repository.blobId(number), reason));
    }
    return found;
  }

  @Override
  public Optional<RustTokens> tokens(String path) {
    return rust.files().containsKey(path)
        ? blob(path).map(RustBlob::tokens)
        : content(path).map(RustTokens::of);
  }

  @Override
  @SuppressWarnings("unchecked") // a maker of one kind always makes the same type
  public <T> T made(String kind, String path, Supplier<T> maker) {
    Optional<Object> id = id(path);
    if (id.isEmpty()) {
      return maker.get();
    }
    List<Object> key = List.of(kind, path, id.get());
    Object known = made.get(key);
    if (known == null) {
      known = maker.get();
      made.put(key, known);
    }
    return (T) known;
  }

  /** What tells the content of a file from others; empty if there is no file that can be read. */
  private Optional<Object> id(String path) {
    if (rust.files().containsKey(path)) {
      return blob(path).map(found -> found);
    }
    return content(path).map(found -> found);
  }

  /** The counts of a file in Rust; empty if it can't be read. */
  Optional<LineCounts> counts(String path) {
    return rust.files().containsKey(path)
        ? blob(path).map(RustBlob::counts)
        : content(path).map(Syntax.RUST::count);
  }

  /** What could not be read so far, by path; that of a directory has a slash at its end. */
  SortedMap<String, UnreadableObject> unread() {
    return unread;
  }

  /** Whether a file, or a directory that it is in, could not be read. */
  boolean isUnread(String path) {
    return unread.keySet().stream()
        .anyMatch(one -> path.equals(one) || one.equals("/") || isIn(path, one));
  }

  private static boolean isIn(String path, String directory) {
    return directory.endsWith("/") && path.startsWith(directory);
  }
}
