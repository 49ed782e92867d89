package org.langmix.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FS;

/** A git repository on disk, read only. Trees that are read share their memory and blob numbers. */
public final class GitRepository implements AutoCloseable {
  private final Repository repository;
  private final ObjectReader reader;
  private final Commits commits;
  private final Tags tags;
  private final Blobs blobs = new Blobs();

  private GitRepository(Repository repository) {
    this.repository = repository;
    this.reader = repository.newObjectReader();
    this.commits = new Commits(repository, reader);
    this.tags = new Tags(repository, reader, commits);
  }

  /**
   * Opens the repository that a directory is or lies in: a work tree, a linked one, a bare
   * repository.
   *
   * @throws GitException if there is none or it can't be read
   */
  public static GitRepository open(Path directory) {
    IsolatedSystemReader.install();
    if (!Files.isDirectory(directory)) {
      throw GitException.noRepository("'" + directory + "' is not a directory");
    }
    FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true);
    File asFile = directory.toAbsolutePath().normalize().toFile();
    if (FileKey.isGitRepository(asFile, FS.DETECTED)) {
      builder.setGitDir(asFile);
    } else {
      builder.findGitDir(asFile);
    }
    if (builder.getGitDir() == null) {
      throw noRepository(directory);
    }
    try {
      configure();
      Repository repository = builder.build();
      checkObjectFormat(repository);
      return new GitRepository(repository);
    } catch (RepositoryNotFoundException e) {
      throw noRepository(directory);
    } catch (IOException | IllegalArgumentException e) {
      throw GitException.unreadable(
          "the repository '" + directory + "' can't be opened: " + e.getMessage(), e);
    }
  }

  private static GitException noRepository(Path directory) {
    return GitException.noRepository(
        "'" + directory + "' is not a git repository; name a clone of the Linux kernel");
  }

  private static void checkObjectFormat(Repository repository) {
    String format = repository.getConfig().getString("extensions", null, "objectformat");
    if (format != null && !format.equalsIgnoreCase("sha1")) {
      repository.close();
      throw GitException.unreadable(
          "the repository names its objects by " + format + "; only sha1 can be read", null);
    }
  }

  private static void configure() {
    WindowCacheConfig config = new WindowCacheConfig();
    config.setPackedGitMMAP(true);
    config.setPackedGitWindowSize(1 << 20);
    config.setPackedGitLimit(256L << 20);
    config.setDeltaBaseCacheLimit(48 << 20);
    config.setStreamFileThreshold(BlobReader.MAXIMUM_SIZE);
    config.install();
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
    return new TreeReader(repository::newObjectReader, blobs, extensions);
  }

  /** Reads trees. */
  public interface Trees {
    /**
     * Reads trees. A directory that was read before, at the same path, is the same instance.
     *
     * @param trees their ids in hexadecimal, the oldest first if speed matters
     * @param threads how many threads read
     * @param progress told of every path that directories were read at, by any of the threads
     * @throws GitException if any of them can't be read
     */
    List<Directory> read(List<String> trees, int threads, Runnable progress)
        throws InterruptedException;

    /**
     * Reads one tree.
     *
     * @throws GitException if it can't be read
     */
    Directory read(String tree);
  }

  /**
   * The content of a file.
   *
   * @param tree the tree's id in hexadecimal
   * @return empty if the tree has no such file
   * @throws GitException if it can't be read
   */
  public Optional<byte[]> file(String tree, String path) {
    try (TreeWalk walk = TreeWalk.forPath(reader, path, ObjectId.fromString(tree))) {
      return walk == null
          ? Optional.empty()
          : Optional.of(
              reader
                  .open(walk.getObjectId(0), Constants.OBJ_BLOB)
                  .getBytes(BlobReader.MAXIMUM_SIZE));
    } catch (IOException e) {
      throw GitException.unreadable(path + " can't be read: " + e.getMessage(), e);
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
    } catch (IOException e) {
      throw GitException.unreadable(path + " can't be looked up: " + e.getMessage(), e);
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
      return reader.open(blobs.id(blob), Constants.OBJ_BLOB).getBytes(BlobReader.MAXIMUM_SIZE);
    } catch (IOException | LargeObjectException e) {
      throw GitException.unreadable("a file can't be read: " + e.getMessage(), e);
    }
  }

  /** The id that git gives to a blob of these bytes, in hexadecimal. */
  public static String blobId(byte[] content) {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return formatter.idFor(Constants.OBJ_BLOB, content).name();
    }
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
    readBlobs(all, threads, consumers);
  }

  /**
   * Reads blobs, each once.
   *
   * @param wanted the numbers of the blobs
   * @param consumers makes a consumer for each thread
   */
  public void readBlobs(BitSet wanted, int threads, Supplier<BlobConsumer> consumers)
      throws InterruptedException {
    try {
      ObjectDirectory objects = (ObjectDirectory) repository.getObjectDatabase();
      PackOrder order = PackOrder.of(objects, repository.getConfig(), repository.getFS());
      new BlobReader(repository, blobs, wanted, order).readAll(threads, consumers);
    } catch (IOException e) {
      throw GitException.unreadable("the packs can't be read: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    reader.close();
    repository.close();
  }
}
