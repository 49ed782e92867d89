package org.langmix.git.ref;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.internal.storage.file.FileReftableDatabase;
import org.eclipse.jgit.internal.storage.file.FileReftableStack;
import org.eclipse.jgit.internal.storage.reftable.MergedReftable;
import org.eclipse.jgit.internal.storage.reftable.ReftableDatabase;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.lib.SymbolicRef;
import org.eclipse.jgit.util.RawParseUtils;
import org.langmix.git.failure.GitException;
import org.langmix.git.file.FileNames;
import org.langmix.git.file.RegularFiles;

/**
 * The references of a repository, read only, whatever stores them. JGit's database holds those that
 * all work trees share. A linked work tree has some of its own, which JGit looks for in the main
 * work tree (git-worktree(1), "REFS"). Files that hold a reference are read here, as JGit does not
 * accept all forms that git does.
 */
public final class References extends ReadOnlyReferences {
  /**
   * Git keeps these in files, even if all others are in reftables (gitglossary(7), "pseudoref").
   */
  private static final Set<String> ALWAYS_FILES =
      Set.of(Constants.FETCH_HEAD, Constants.MERGE_HEAD);

  /** The size limit of a list of reftables, in bytes. Git keeps their number small. */
  private static final int MAXIMUM_LIST = 1 << 20;

  /** The references below {@code refs} that each work tree has of its own. */
  private static final Pattern OF_WORK_TREE =
      Pattern.compile("refs/(bisect|rewritten|worktree)/.*");

  /** A reference of a certain work tree. */
  private static final Pattern NAMED_WORK_TREE =
      Pattern.compile("(?:main-worktree|(worktrees/[^/]+))/(.+)");

  /** gitrevisions(7), "<refname>". */
  private static final List<String> PREFIXES =
      List.of("", "refs/", Constants.R_TAGS, Constants.R_HEADS, Constants.R_REMOTES);

  private final RefDatabase shared;
  private final Path common;
  private final Path own;
  private final Config config;
  private final Map<Path, FileReftableStack> stacks = new HashMap<>();

  /**
   * @param shared the database of the references that all work trees share
   * @param common the directory of the repository
   * @param own the directory of the work tree; the same as the repository's for the main work tree
   */
  public References(RefDatabase shared, Path common, Path own, Config config) {
    super(shared);
    this.shared = shared;
    this.common = common;
    this.own = own;
    this.config = config;
  }

  /** Whether references are stored in reftables rather than in files. */
  boolean areInTables() {
    return shared instanceof FileReftableDatabase;
  }

  @Override
  public Ref exactRef(String name) throws IOException {
    return resolved(name, 0);
  }

  /** Finds a reference, and follows it if it is symbolic. */
  private Ref resolved(String name, int links) throws IOException {
    Ref found = unresolved(name);
    if (found == null || !found.isSymbolic() || found.getObjectId() != null) {
      return found;
    }
    Ref target =
        links < MAX_SYMBOLIC_REF_DEPTH ? resolved(found.getTarget().getName(), links + 1) : null;
    return target == null ? found : new SymbolicRef(name, target);
  }

  private Ref unresolved(String name) throws IOException {
    Matcher named = NAMED_WORK_TREE.matcher(name);
    if (named.matches()) {
      return in(named.group(1) == null ? common : common.resolve(named.group(1)), named.group(2));
    }
    return in(directoryOf(name), name);
  }

  private Path directoryOf(String name) {
    boolean isShared = name.startsWith(Constants.R_REFS) && !OF_WORK_TREE.matcher(name).matches();
    return isShared ? common : own;
  }

  /**
   * Requires that a name does not stand for a reference whose file is broken. JGit ignores such a
   * file, or uses an older value from {@code packed-refs}.
   *
   * @param name as a user gives it: {@code v6.1^{commit}}, {@code master~2}, {@code HEAD}
   * @throws GitException that names the broken file
   */
  void require(String name) throws IOException {
    if (areInTables()) {
      return;
    }
    String reference = name.replaceFirst("[~^:].*", "");
    if (reference.equals(Constants.HEAD)) {
      reference =
          LooseReferences.read(own, reference)
              .filter(Ref::isSymbolic)
              .map(head -> head.getTarget().getName())
              .orElse("");
    }
    for (String prefix : reference.isEmpty() ? List.<String>of() : PREFIXES) {
      String full = prefix + reference;
      LooseReferences.require(directoryOf(full), full, name);
    }
  }

  /** The names of all tags, and which of them are broken. */
  TagNames tags() throws IOException {
    Set<String> listed =
        shared.getRefsByPrefix(Constants.R_TAGS).stream()
            .map(ref -> ref.getName().substring(Constants.R_TAGS.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    if (areInTables()) {
      return new TagNames(listed, Set.of());
    }
    Set<String> broken = new TreeSet<>(PackedRefs.require(common.resolve(Constants.PACKED_REFS)));
    Path directory = common.resolve(Constants.R_TAGS);
    for (String name : LooseReferences.namesBelow(directory)) {
      Optional<Ref> read = LooseReferences.read(directory, name);
      boolean isSound = read.isPresent() && (listed.contains(name) || leadsToObject(name));
      if (!isSound) {
        broken.add(name);
      }
      listed.add(name);
    }
    return new TagNames(listed, broken);
  }

  private boolean leadsToObject(String tag) throws IOException {
    Ref found = exactRef(Constants.R_TAGS + tag);
    return found != null && found.getObjectId() != null;
  }

  /**
   * The names of tags.
   *
   * @param all all names, broken tags included, so that users see them
   * @param broken those whose files hold no reference, and those that are not UTF-8 and so may be
   *     several
   */
  record TagNames(Set<String> all, Set<String> broken) {}

  private Ref in(Path directory, String name) throws IOException {
    if (areInTables() && !ALWAYS_FILES.contains(name)) {
      return directory.equals(common) ? shared.exactRef(name) : inTables(directory, name);
    }
    Optional<Ref> loose = LooseReferences.read(directory, name);
    boolean mayBePacked =
        loose.isEmpty() && directory.equals(common) && name.startsWith(Constants.R_REFS);
    return mayBePacked ? packed(name) : loose.orElse(null);
  }

  private Ref packed(String name) throws IOException {
    if (FileNames.canWrite(name)) {
      return shared.exactRef(name);
    }
    // JGit would look for a file first, and fail, as the locale can't write its name.
    return shared.getRefsByPrefix(name).stream()
        .filter(ref -> ref.getName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private Ref inTables(Path directory, String name) throws IOException {
    Path tables = directory.resolve(Constants.REFTABLE);
    if (!Files.isDirectory(tables)) {
      return null;
    }
    FileReftableStack stack = stacks.get(tables);
    if (stack == null) {
      requireTables(tables);
      stack = new FileReftableStack(tables.toFile(), null, () -> config);
      stacks.put(tables, stack);
    }
    MergedReftable merged = stack.getMergedReftable();
    ReftableDatabase database =
        new ReftableDatabase() {
          @Override
          protected MergedReftable openMergedReftable() {
            return merged;
          }
        };
    return database.exactRef(name);
  }

  /**
   * Requires that it is safe to open reftables. The file {@code tables.list} names them by paths,
   * which may lead anywhere.
   *
   * @param directory the directory of the tables, if it exists
   * @throws GitException that names what is in the way
   */
  public static void requireTables(Path directory) throws IOException {
    RegularFiles.list(directory);
    Path names = directory.resolve("tables.list");
    if (!Files.exists(names)) {
      return;
    }
    RegularFiles.requireFile(names, MAXIMUM_LIST);
    if (RawParseUtils.decode(Files.readAllBytes(names)).contains("/")) {
      throw GitException.unreadable(
          "'" + names + "' names a table in another directory; repair it, or clone again", null);
    }
  }

  /**
   * The first of several references that exists. JGit gives the names that gitrevisions(7) lists
   * for {@code <refname>}, except for the last: the default branch of a remote.
   */
  @Override
  public Ref firstExactRef(String... names) throws IOException {
    for (String name : names) {
      Ref found = exactRef(name);
      if (found != null) {
        return found;
      }
    }
    String last = names.length == 0 ? "" : names[names.length - 1];
    return last.startsWith(Constants.R_REMOTES) ? exactRef(last + "/" + Constants.HEAD) : null;
  }

  @Override
  public void close() {
    stacks.values().forEach(FileReftableStack::close);
    super.close();
  }
}
