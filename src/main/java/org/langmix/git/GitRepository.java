package org.langmix.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.langmix.git.failure.GitException;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.fetch.Fetcher;
import org.langmix.git.fetch.GitFetcher;
import org.langmix.git.fetch.Remotes;
import org.langmix.git.log.CommitLog;
import org.langmix.git.log.Interval;
import org.langmix.git.object.Content;
import org.langmix.git.object.IdCheck;
import org.langmix.git.ref.Ancestry;
import org.langmix.git.ref.Commit;
import org.langmix.git.ref.Commits;
import org.langmix.git.ref.Tag;
import org.langmix.git.ref.Tags;
import org.langmix.git.tree.Blobs;
import org.langmix.git.tree.FileSearch;
import org.langmix.git.tree.TreeLookup;
import org.langmix.git.tree.TreeReader;
import org.langmix.git.tree.Trees;

/**
 * A git repository on disk, read only. All trees that are read share the blob numbers. Trees from
 * the same reader also share their equal directories.
 */
public final class GitRepository implements AutoCloseable {
  private final DirectRepository repository;
  private final ObjectReader reader;
  private final Commits commits;
  private final Tags tags;
  private final Blobs blobs = new Blobs();

  private GitRepository(DirectRepository repository) {
    this.repository = repository;
    this.reader = repository.newObjectReader();
    this.commits =
        new Commits(repository, repository.references(), reader, repository::commitGraph);
    this.tags = new Tags(repository.references(), reader, commits);
  }

  /**
   * Opens the repository that a directory is or lies in. The directory may be a work tree, a linked
   * work tree or a bare repository.
   *
   * <p>A packed file or tree is checked by its zlib checksum, size and type, by the sizes that
   * deltas state, and by the CRC-32 in the pack index. If the CRC-32 differs or is missing, the
   * object is checked against its id. All other objects are always checked against their ids. A
   * delta base whose id is not known can't be looked up in the pack index.
   *
   * @throws GitException if there is no repository, or it can't be read
   */
  public static GitRepository open(Path directory) {
    return open(directory, false);
  }

  /**
   * Opens a repository and checks every object that is read, commits and tags included, against its
   * id. An object that does not match its id is damaged.
   *
   * @throws GitException if there is no repository, or it can't be read
   */
  public static GitRepository openVerifying(Path directory) {
    return open(directory, true);
  }

  private static GitRepository open(Path directory, boolean verify) {
    IsolatedSystemReader.install();
    return new GitRepository(DirectRepository.open(directory, verify));
  }

  /** The repository's git directory. */
  public Path directory() {
    return repository.getDirectory().toPath();
  }

  /**
   * The usual name of the repository: that of the directory that holds {@code .git}, or of the bare
   * repository itself.
   */
  public String name() {
    Path directory = directory();
    boolean hidden = directory.endsWith(Constants.DOT_GIT) && directory.getParent() != null;
    return String.valueOf((hidden ? directory.getParent() : directory).getFileName());
  }

  /** The names of all tags, without {@code refs/tags/}, in version order. */
  public List<String> tagNames() {
    return tags.names();
  }

  /**
   * Finds a tag and what it leads to when it is peeled.
   *
   * @return empty if it does not lead to a tree, such as a tag of a public key
   * @throws GitException if there is no such tag, or an object on the way can't be read
   */
  public Optional<Tag> tag(String name) {
    return tags.find(name);
  }

  /**
   * Finds what a revision leads to when it is peeled. A revision is whatever git accepts as one: a
   * tag, a branch, a commit id.
   *
   * @return empty if there is no such revision, or it does not lead to a tree
   * @throws GitException if the name is an ambiguous abbreviated id, or an object can't be read
   */
  public Optional<Tag> revision(String name) {
    return tags.revision(name);
  }

  /**
   * Finds the commit that a revision leads to.
   *
   * @param name anything that git accepts as a revision
   * @return empty if there is no such revision, or it does not lead to a commit
   * @throws GitException if the name is an ambiguous abbreviated id, or an object can't be read
   */
  public Optional<Commit> commit(String name) {
    return commits.find(name);
  }

  /**
   * Walks the history of a branch without the branches that were merged into it: a commit, its
   * first parent, the first parent of that, and so on. In a shallow clone the walk just ends.
   *
   * @param visitor is shown each commit, the newest first, and returns whether to go on
   * @throws GitException if a commit on the way is missing or can't be read
   */
  public void walkFirstParents(Commit tip, Predicate<Commit> visitor) {
    commits.firstParents(tip, visitor);
  }

  /** Which of some commits descend from each other; unknown if their history is incomplete. */
  public Ancestry ancestry(List<String> ids) {
    return commits.ancestry(ids);
  }

  /**
   * The same tags, each behind those that it descends from; the order of tags whose names tell what
   * they follow is trusted.
   */
  public List<Tag> ancestorsFirst(List<Tag> tags) {
    return commits.ancestorsFirst(tags);
  }

  /**
   * Whether a commit is the same as another commit, or an ancestor of it.
   *
   * @param ancestor the commit's id in hexadecimal
   * @param descendant the other commit's id in hexadecimal
   * @throws GitException if a commit on the way is missing or can't be read
   */
  public boolean isAncestor(String ancestor, String descendant) {
    return commits.isAncestor(ancestor, descendant);
  }

  /**
   * The commits of intervals of history.
   *
   * @param threads how many threads read, now and later
   * @param progress called after each commit that was read, by any of the threads
   */
  public CommitLog log(List<Interval> intervals, int threads, Runnable progress)
      throws InterruptedException {
    return CommitLog.of(
        repository.files(),
        repository.verifies(),
        repository.commitGraph(),
        intervals,
        threads,
        progress);
  }

  /**
   * Why the history of commits is not the one that was recorded, in words for people; empty if it
   * is. What is between two revisions is not known then.
   */
  public Optional<String> alteredHistory() {
    return repository.alteredHistory();
  }

  /** A reader of trees that lists only files with these extensions. */
  public Trees trees(Set<String> extensions) {
    return new TreeReader(repository.files(), repository.verifies(), blobs, extensions);
  }

  /**
   * A search for files with an extension.
   *
   * @param extension what follows the last dot of a file name
   */
  public FileSearch search(String extension) {
    return new FileSearch(repository.files(), repository.verifies(), extension);
  }

  /** Looks up single directories and files of trees. */
  public TreeLookup lookup() {
    return new TreeLookup(repository.files());
  }

  /**
   * The content of a file.
   *
   * @param tree the tree's id in hexadecimal
   * @return empty if the tree has no such file
   * @throws GitException if the file can't be read
   */
  public Optional<byte[]> file(String tree, String path) {
    ObjectId at = ObjectId.fromString(tree);
    try (TreeWalk walk = TreeWalk.forPath(reader, path, at)) {
      if (walk == null) {
        return Optional.empty();
      }
      at = walk.getObjectId(0);
      return Optional.of(reader.open(at, Constants.OBJ_BLOB).getBytes(Content.MAXIMUM_LENGTH));
    } catch (IOException | IndexOutOfBoundsException e) { // JGit throws this for a damaged tree
      throw GitException.unreadable(
          path, new GitException.UnreadableObject(at.name(), UnreadableException.reason(e)), e);
    }
  }

  /**
   * The kind of the entry that a tree has at a path.
   *
   * @param tree the tree's id in hexadecimal
   * @return empty if the tree has no entry there
   * @throws GitException if a tree on the way can't be read
   */
  public Optional<EntryKind> entry(String tree, String path) {
    try (TreeWalk walk = TreeWalk.forPath(reader, path, ObjectId.fromString(tree))) {
      return Optional.ofNullable(walk).map(found -> EntryKind.of(found.getFileMode()));
    } catch (IOException | IndexOutOfBoundsException e) {
      throw GitException.unreadable(
          path + " can't be looked up, as a tree is " + UnreadableException.reason(e), e);
    }
  }

  /** The number of distinct blobs in all trees that were read so far. */
  public int blobCount() {
    return blobs.size();
  }

  /**
   * The content of a blob.
   *
   * @throws GitException if it can't be read
   */
  public byte[] read(int blob) {
    try {
      return reader.open(blobs.id(blob), Constants.OBJ_BLOB).getBytes(Content.MAXIMUM_LENGTH);
    } catch (IOException e) {
      throw GitException.unreadable(
          "a file",
          new GitException.UnreadableObject(blobId(blob), UnreadableException.reason(e)),
          e);
    }
  }

  /** The id that git gives to a blob of these bytes, in hexadecimal. */
  public static String blobId(byte[] content) {
    return new IdCheck().idOf(Constants.OBJ_BLOB, content, content.length).name();
  }

  /** The id of a blob in hexadecimal. */
  public String blobId(int blob) {
    return blobs.id(blob).name();
  }

  /** The id of a blob in bytes. */
  public byte[] rawBlobId(int blob) {
    byte[] id = new byte[Constants.OBJECT_ID_LENGTH];
    blobs.id(blob).copyRawTo(id, 0);
    return id;
  }

  /**
   * The number of a blob; the reverse of {@link #rawBlobId}.
   *
   * @return -1 if no tree that was read so far holds it
   */
  public int blobNumber(byte[] id) {
    return id.length == Constants.OBJECT_ID_LENGTH ? blobs.knownNumberOf(ObjectId.fromRaw(id)) : -1;
  }

  /**
   * Reads each blob of the trees that were read so far, once.
   *
   * @param consumers makes a consumer for each thread
   */
  public void readBlobs(int threads, Supplier<BlobConsumer> consumers) throws InterruptedException {
    BitSet all = new BitSet();
    all.set(0, blobCount());
    find(all, threads).read(threads, consumers, () -> null);
  }

  /**
   * Locates blobs without reading them.
   *
   * @param wanted the numbers of the blobs
   * @param threads how many threads look them up
   */
  public BlobSource find(BitSet wanted, int threads) throws InterruptedException {
    return BlobReader.of(repository.files(), blobs, wanted, repository.verifies(), threads);
  }

  /**
   * Whether this is a partial clone: one that leaves out objects and fetches them when they are
   * needed (git-clone(1), {@code --filter}).
   */
  public boolean isPartial() {
    return Remotes.of(repository.getConfig()).promise();
  }

  /**
   * A fetcher that gets missing objects with the user's own git. Git obeys the repository's
   * configuration, so do not use it on a repository that is not trusted.
   *
   * @param warnings receives messages about objects that could not be fetched
   */
  public Fetcher fetcher(Consumer<String> warnings) {
    return new GitFetcher(
        repository.files(), directory(), Remotes.of(repository.getConfig()), reader, warnings);
  }

  @Override
  public void close() {
    reader.close();
    repository.close();
  }
}
