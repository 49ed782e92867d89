package org.langmix.git;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.BaseRepositoryBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.langmix.git.failure.GitException;
import org.langmix.git.file.RegularFiles;
import org.langmix.git.index.CommitGraph;
import org.langmix.git.object.ObjectFiles;
import org.langmix.git.ref.References;

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

  private static final String EXTENSIONS_SECTION = "extensions";

  private static final String REFERENCE_STORAGE = "refstorage";

  private final ObjectFiles files;
  private final boolean verify;
  private final References references;

  private DirectRepository(BaseRepositoryBuilder<?, ?> options, boolean verify) throws IOException {
    super(options);
    this.files = ObjectFiles.in(getObjectsDirectory().toPath());
    this.verify = verify;
    this.references =
        new References(
            super.getRefDatabase(),
            getCommonDirectory().toPath(),
            getDirectory().toPath(),
            getConfig());
  }

  /**
   * Opens the repository that a directory is or lies in.
   *
   * @param verify whether each object is checked against its id
   * @throws GitException if there is no repository, or it can't be read
   * @throws InvalidPathException if a file that belongs to it can't be named in the locale
   */
  static DirectRepository open(Path directory, boolean verify) {
    if (!Files.isDirectory(directory)) {
      String wrong = Files.exists(directory) ? "is not a directory" : "does not exist";
      throw GitException.noRepository(
          "'%s' %s; name a clone of the Linux kernel".formatted(directory, wrong));
    }
    try {
      Path start = directory.toAbsolutePath().normalize();
      File found = RepositorySearch.upwardsFrom(start).orElseThrow(() -> noRepository(directory));
      Layout.require(found);
      FileRepositoryBuilder builder = new FileRepositoryBuilder().setGitDir(found);
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
    } catch (InvalidPathException e) {
      throw e; // the locale is to blame, not the repository
    } catch (IOException | IllegalArgumentException e) {
      throw GitException.unreadable(
          "the repository '" + directory + "' can't be opened: " + e.getMessage(), e);
    }
  }

  private static GitException noRepository(Path directory) {
    return GitException.noRepository(
        "'" + directory + "' is not a git repository; name a clone of the Linux kernel");
  }

  private void requireSha1() {
    String format = getConfig().getString(EXTENSIONS_SECTION, null, "objectformat");
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
      requireNoReferenceStorage();
      return; // git ignores other extensions in version 0
    }
    for (String name : getConfig().getNames(EXTENSIONS_SECTION)) {
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

  /** As git, which would take such a repository for an empty one. */
  private void requireNoReferenceStorage() {
    String storage = getConfig().getString(EXTENSIONS_SECTION, null, REFERENCE_STORAGE);
    if (storage != null) {
      close();
      throw GitException.unreadable(
          ("the repository stores references as %s (extensions.refStorage), which needs"
                  + " core.repositoryFormatVersion 1; set that with git config")
              .formatted(storage),
          null);
    }
  }

  /**
   * The repository's configuration. JGit does not know the value {@code files} of {@code
   * extensions.refStorage}, which is the default (git-config(1)).
   */
  @Override
  public FileBasedConfig getConfig() {
    FileBasedConfig config = super.getConfig();
    if ("files".equalsIgnoreCase(config.getString(EXTENSIONS_SECTION, null, REFERENCE_STORAGE))) {
      config.unset(EXTENSIONS_SECTION, null, REFERENCE_STORAGE);
    }
    return config;
  }

  /** The references as git reads them. */
  References references() {
    return references;
  }

  @Override
  public RefDatabase getRefDatabase() {
    return references == null ? super.getRefDatabase() : references; // null during construction
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

  /** Why the history of commits is not the one that was recorded; empty if it is. */
  Optional<String> alteredHistory() {
    Path common = getCommonDirectory().toPath();
    if (hasLines(common.resolve(Constants.SHALLOW))) {
      return Optional.of("the clone is shallow; git fetch --unshallow gets the rest");
    } else if (hasLines(common.resolve("info/grafts"))) {
      return Optional.of("info/grafts gives commits other parents");
    }
    return hasReplacements()
        ? Optional.of("refs/replace puts other objects in the place of some")
        : Optional.empty();
  }

  private boolean hasReplacements() {
    try {
      return !references.getRefsByPrefix(Constants.R_REFS + "replace/").isEmpty();
    } catch (IOException e) {
      throw GitException.unreadable("refs/replace can't be read: " + e.getMessage(), e);
    }
  }

  /** Git ignores empty lines and those that begin with a number sign. */
  private static boolean hasLines(Path file) {
    RegularFiles.requireFile(file);
    try (Stream<String> lines =
        Files.exists(file) ? Files.lines(file, StandardCharsets.ISO_8859_1) : Stream.empty()) {
      return lines.anyMatch(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw GitException.unreadable("'" + file + "' can't be read: " + e.getMessage(), e);
    }
  }

  boolean verifies() {
    return verify;
  }

  @Override
  public ObjectReader newObjectReader() {
    return new DirectReader(super.newObjectReader(), files);
  }
}
