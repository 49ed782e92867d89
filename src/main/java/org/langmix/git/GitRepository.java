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
import org.langmix.git.object.Content;
import org.langmix.git.object.IdCheck;
import org.langmix.git.ref.Commit;
import org.langmix.git.ref.Commits;
import org.langmix.git.ref.Tag;
import org.langmix.git.ref.Tags;
import org.langmix.git.tree.Blobs;
import org.langmix.git.tree.TreeReader;
import org.langmix.git.tree.Trees;

/** A git repository on disk, read only. Trees that are read share their memory and blob numbers. */
public final class GitRepository implements AutoCloseable {
  private final DirectRepository repository;
  private final ObjectReader reader;
  private final Commits commits;
  private final Tags tags;
  private final Blobs blobs = new Blobs();

  private GitRepository(DirectRepository repository) {
    this.repository = repository;
    this.reader = repository.newObjectReader();
    this.commits = new Commits(repository, reader);
    this.tags = new Tags(repository, reader, commits);
  }

  /**
   * Opens the repository that a directory is or lies in: a work tree, a linked one, a bare
   * repository.
   *
   * <p>Files and trees in a pack are checked by their zlib checksum, size and type, the sizes that
   * deltas state and the checksum in the pack's index; by their id if that is another, or there is
   * none. All else is always held against its id. What a delta is built on has no id to ask by.
   *
   * @throws GitException if there is none or it can't be read
   */
  public static GitRepository open(Path directory) {
    return open(directory, false);
  }

  /**
   * Opens a repository of which all objects that are read, commits and tags as well, are held
   * against their ids; one that has not got its own is damaged.
   *
   * @throws GitException if there is none or it can't be read
   */
  public static GitRepository openVerifying(Path directory) {
    return open(directory, true);
  }

  private static GitRepository open(Path directory, boolean verify) {
    IsolatedSystemReader.install();
    return new GitRepository(DirectRepository.open(directory, verify));
  }

  /** Where the repository lies: its git directory. */
  public Path directory() {
    return repository.getDirectory().toPath();
  }

  /** What people call the repository: the name of its directory, without {@code .git} in it. */
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
   * What a tag leads to.
   *
   * @return empty if it leads to no tree, as a tag of a key does
   * @throws GitException if there is no such tag, or an object on the way can't be read
   */
  public Optional<Tag> tag(String name) {
    return tags.find(name);
  }

  /**
   * What anything leads to that git takes for a revision: a tag, a branch, a commit's id.
   *
   * @return empty if there is no such revision, or it leads to no tree
   * @throws GitException if the name is the start of several ids, or an object can't be read
   */
  public Optional<Tag> revision(String name) {
    return tags.revision(name);
  }

  /**
   * The commit that anything leads to that git takes for a revision.
   *
   * @return empty if there is no such revision, or it leads to no commit
   * @throws GitException if the name is the start of several ids, or an object can't be read
   */
  public Optional<Commit> commit(String name) {
    return commits.find(name);
  }

  /**
   * Walks the history of a branch itself, without what was merged into it: a commit, its first
   * parent, that one's and so on. In a shallow clone it just ends.
   *
   * @param visitor is shown each commit, the newest first, and tells whether to go on
   * @throws GitException if a commit on the way is missing or can't be read
   */
  public void walkFirstParents(Commit tip, Predicate<Commit> visitor) {
    commits.firstParents(tip, visitor);
  }

  /**
   * Whether a commit is another one or an ancestor of it.
   *
   * @param ancestor the commit's id in hexadecimal
   * @param descendant the other's
   * @throws GitException if a commit on the way is missing or can't be read
   */
  public boolean isAncestor(String ancestor, String descendant) {
    return commits.isAncestor(ancestor, descendant);
  }

  /** Reads trees, files of certain extensions only. */
  public Trees trees(Set<String> extensions) {
    return new TreeReader(repository.files(), repository.verifies(), blobs, extensions);
  }

  /**
   * The content of a file.
   *
   * @param tree the tree's id in hexadecimal
   * @return empty if the tree has no such file
   * @throws GitException if it can't be read
   */
  public Optional<byte[]> file(String tree, String path) {
    ObjectId at = ObjectId.fromString(tree);
    try (TreeWalk walk = TreeWalk.forPath(reader, path, at)) {
      if (walk == null) {
        return Optional.empty();
      }
      at = walk.getObjectId(0);
      return Optional.of(reader.open(at, Constants.OBJ_BLOB).getBytes(Content.MAXIMUM_LENGTH));
    } catch (IOException | IndexOutOfBoundsException e) { // JGit's, for a tree that is none
      throw GitException.unreadable(
          path, new GitException.UnreadObject(at.name(), UnreadableException.reason(e)), e);
    }
  }

  /**
   * What a tree lists at a path.
   *
   * @param tree the tree's id in hexadecimal
   * @return empty if it lists nothing there
   * @throws GitException if it can't be read
   */
  public Optional<EntryKind> entry(String tree, String path) {
    try (TreeWalk walk = TreeWalk.forPath(reader, path, ObjectId.fromString(tree))) {
      return Optional.ofNullable(walk).map(found -> EntryKind.of(found.getFileMode()));
    } catch (IOException | IndexOutOfBoundsException e) {
      throw GitException.unreadable(
          path + " can't be looked up, as a tree is " + UnreadableException.reason(e), e);
    }
  }

  /** How many distinct blobs the trees hold that were read so far. */
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
          "a file", new GitException.UnreadObject(blobId(blob), UnreadableException.reason(e)), e);
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
   * Reads every blob of the trees that were read so far, once.
   *
   * @param consumers makes a consumer for each thread
   */
  public void readBlobs(int threads, Supplier<BlobConsumer> consumers) throws InterruptedException {
    BitSet all = new BitSet();
    all.set(0, blobCount());
    find(all).read(threads, consumers, () -> null);
  }

  /**
   * Looks where blobs are; none is read yet.
   *
   * @param wanted the numbers of the blobs
   */
  public BlobSource find(BitSet wanted) {
    return new BlobReader(repository.files(), blobs, wanted, repository.verifies());
  }

  /**
   * Whether the clone leaves out objects on purpose, to fetch them from another repository when
   * they are needed (git-clone(1), {@code --filter}).
   */
  public boolean isPartial() {
    return Remotes.of(repository.getConfig()).promise();
  }

  /**
   * What has the user's own git fetch missing objects. Git works in the repository with whatever is
   * configured there: not to be used on one that is not trusted.
   *
   * @param warnings hears of what could not be fetched
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
