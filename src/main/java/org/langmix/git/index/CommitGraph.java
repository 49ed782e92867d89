package org.langmix.git.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.file.RegularFiles;

/**
 * The commit graph of a repository: the parents of its commits, without the commits themselves
 * (git-commit-graph(1)). Git writes it when it collects garbage. If a commit is in it, so are all
 * its ancestors.
 */
public final class CommitGraph {
  /** The result of {@link #numberOf} for a commit that is not in the graph. */
  public static final int ABSENT = -1;

  /** Git merges the files of a chain long before there are so many. */
  private static final int MAXIMUM_FILES = 64;

  private static final int MAXIMUM_CHAIN_LENGTH = 1 << 16;

  private final List<CommitGraphFile> files;

  private CommitGraph(List<CommitGraphFile> files) {
    this.files = files;
  }

  /**
   * Opens the graph, and verifies its checksums.
   *
   * @param objects an object directory
   * @return empty if there is none, or it can't be used; the commits say the same, only slower
   */
  public static Optional<CommitGraph> in(Path objects) {
    try {
      Path single = objects.resolve("info/commit-graph");
      List<Path> paths =
          Files.isRegularFile(single) ? List.of(single) : chain(objects.resolve("info"));
      List<CommitGraphFile> files = new ArrayList<>();
      int below = 0;
      for (Path path : paths) {
        CommitGraphFile file = CommitGraphFile.open(path, below);
        files.add(file);
        below = Math.addExact(below, file.count());
      }
      return files.isEmpty() ? Optional.empty() : Optional.of(new CommitGraph(files));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The files of a chain, the lowest first. */
  private static List<Path> chain(Path info) throws IOException {
    Path directory = info.resolve("commit-graphs");
    Path names = directory.resolve("commit-graph-chain");
    if (!Files.isRegularFile(names)) {
      return List.of();
    }
    RegularFiles.requireFile(names, MAXIMUM_CHAIN_LENGTH);
    List<String> lines = Files.readAllLines(names);
    if (lines.size() > MAXIMUM_FILES || !lines.stream().allMatch(ObjectId::isId)) {
      throw new IOException("the chain of commit graphs is damaged");
    }
    return lines.stream()
        .map(hash -> directory.resolve("graph-" + hash + ".graph"))
        .peek(RegularFiles::requireFile)
        .toList();
  }

  /** How many commits it has. Their numbers begin with 0. */
  public int count() {
    return files.stream().mapToInt(CommitGraphFile::count).sum();
  }

  /**
   * The id of a commit.
   *
   * @throws IOException if there is no commit with this number
   */
  public ObjectId id(int number) throws IOException {
    return fileOf(number).id(number);
  }

  /**
   * The first 32 bits of the id of a commit.
   *
   * @throws IOException if there is no commit with this number
   */
  public int firstWord(int number) throws IOException {
    return fileOf(number).firstWord(number);
  }

  /**
   * The id of a commit's tree.
   *
   * @throws IOException if there is no commit with this number
   */
  public ObjectId tree(int number) throws IOException {
    return fileOf(number).tree(number);
  }

  /**
   * When a commit was made, as its committer's clock had it, in seconds since 1970.
   *
   * @throws IOException if there is no commit with this number
   */
  public long time(int number) throws IOException {
    return fileOf(number).time(number);
  }

  /**
   * The numbers of a commit's parents, in their order.
   *
   * @throws IOException if the graph contradicts itself
   */
  public int[] parents(int number) throws IOException {
    return fileOf(number).parents(number);
  }

  /** The number of a commit, or {@link #ABSENT}. */
  public int numberOf(AnyObjectId id) {
    for (CommitGraphFile file : files) {
      int number = file.numberOf(id);
      if (number >= 0) {
        return number;
      }
    }
    return ABSENT;
  }

  /**
   * Whether a commit is the same as one of some other commits, or an ancestor of one of them.
   *
   * @param ancestor the number of the commit
   * @param descendants the numbers of the other commits
   * @throws IOException if the graph contradicts itself
   */
  public boolean isAncestor(int ancestor, Iterable<Integer> descendants) throws IOException {
    return new Walk(ancestor).reaches(descendants);
  }

  private CommitGraphFile fileOf(int number) throws IOException {
    int end = 0;
    for (CommitGraphFile file : files) {
      end += file.count();
      if (number < end) {
        return file;
      }
    }
    throw new IOException("the commit graph names a commit that it does not have");
  }

  /** A walk from commits to their ancestors. It leaves out what is older than the one it seeks. */
  private final class Walk {
    private final int wanted;
    private final int generation;
    private final BitSet seen = new BitSet(count());
    private final Deque<Integer> next = new ArrayDeque<>();

    Walk(int wanted) throws IOException {
      this.wanted = wanted;
      this.generation = fileOf(wanted).generation(wanted);
    }

    boolean reaches(Iterable<Integer> starts) throws IOException {
      for (int start : starts) {
        add(start);
      }
      while (!next.isEmpty() && !seen.get(wanted)) {
        int commit = next.pop();
        CommitGraphFile file = fileOf(commit);
        int own = file.generation(commit);
        if (own == 0 || own > generation) {
          for (int parent : file.parents(commit)) {
            add(parent);
          }
        }
      }
      return seen.get(wanted);
    }

    private void add(int commit) {
      if (!seen.get(commit)) {
        seen.set(commit);
        next.push(commit);
      }
    }
  }
}
