package org.langmix.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.BaseRepositoryBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.langmix.git.failure.GitException;
import org.langmix.git.index.CommitGraph;
import org.langmix.git.object.ObjectFiles;

/** JGit's repository, with our own object readers. */
final class DirectRepository extends FileRepository {
  /** The extensions of git-config(1) that JGit supports, or that change nothing for a reader. */
  private static final Set<String> EXTENSIONS =
      Set.of(
          "compatobjectformat",
          "noop",
          "noop-v1",
          "objectformat",
          "partialclone",
          "preciousobjects",
          "refstorage",
          "relativeworktrees",
          "submodulepathconfig",
          "worktreeconfig");

  private final ObjectFiles files;
  private final boolean verify;

  private DirectRepository(BaseRepositoryBuilder<?, ?> options, boolean verify) throws IOException {
    super(options);
    this.files = ObjectFiles.in(getObjectsDirectory().toPath());
    this.verify = verify;
  }

  /**
   * Opens the repository that a directory is or lies in.
   *
   * @param verify whether each object is checked against its id
   * @throws GitException if there is no repository, or it can't be read
   */
  static DirectRepository open(Path directory, boolean verify) {
    if (!Files.isDirectory(directory)) {
      String wrong = Files.exists(directory) ? "is not a directory" : "does not exist";
      throw GitException.noRepository(
          "'%s' %s; name a clone of the Linux kernel".formatted(directory, wrong));
    }
    try {
      Path start = directory.toAbsolutePath().normalize();
      Layout.requireFindable(start);
      FileRepositoryBuilder builder = find(start);
      if (builder.getGitDir() == null) {
        throw noRepository(directory);
      }
      Layout.require(builder.getGitDir());
      builder.setup();
      if (!builder.getObjectDirectory().isDirectory()) {
        throw noRepository(directory);
      }
      DirectRepository repository = new DirectRepository(builder, verify);
      repository.requireSha1();
      repository.requireKnownExtensions();
      return repository;
    } catch (RepositoryNotFoundException e) {
      throw noRepository(directory);
    } catch (IOException | IllegalArgumentException e) {
      throw GitException.unreadable(
          "the repository '" + directory + "' can't be opened: " + e.getMessage(), e);
    }
  }

  private static FileRepositoryBuilder find(Path start) {
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    File asFile = start.toFile();
    if (FileKey.isGitRepository(asFile, FS.DETECTED)) {
      builder.setGitDir(asFile);
    } else {
      builder.findGitDir(asFile);
    }
    return builder;
  }

  private static GitException noRepository(Path directory) {
    return GitException.noRepository(
        "'" + directory + "' is not a git repository; name a clone of the Linux kernel");
  }

  private void requireSha1() {
    String format = getConfig().getString("extensions", null, "objectformat");
    if (format != null && !format.equalsIgnoreCase("sha1")) {
      close();
      throw GitException.unreadable(
          "the repository has the object format " + format + "; use a clone with sha1", null);
    }
  }

  /**
   * Refuses unknown extensions, as git does: they may change the meaning of the repository's files.
   */
  private void requireKnownExtensions() {
    if (getConfig().getInt("core", "repositoryformatversion", 0) == 0) {
      return; // git ignores extensions in version 0
    }
    for (String name : getConfig().getNames("extensions")) {
      if (!EXTENSIONS.contains(name.toLowerCase(Locale.ROOT))) {
        close();
        throw GitException.unreadable(
            "the repository has a git extension that langmix does not know, "
                + name
                + "; use a clone without it",
            null);
      }
    }
  }

  /** The files that hold the repository's objects. */
  ObjectFiles files() {
    return files;
  }

  /**
   * The commit graph. It tells nothing of the ends of a shallow clone and of grafts, and git does
   * not use it there either.
   */
  Optional<CommitGraph> commitGraph() {
    Path common = getCommonDirectory().toPath();
    boolean changed =
        Files.exists(common.resolve(Constants.SHALLOW))
            || Files.exists(common.resolve("info/grafts"));
    if (changed || !getConfig().getBoolean("core", "commitGraph", true)) {
      return Optional.empty();
    }
    return files.directories().stream()
        .flatMap(directory -> CommitGraph.in(directory).stream())
        .findFirst();
  }

  boolean verifies() {
    return verify;
  }

  @Override
  public ObjectReader newObjectReader() {
    return new DirectReader(super.newObjectReader(), files);
  }
}
