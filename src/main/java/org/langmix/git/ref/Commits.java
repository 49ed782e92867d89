package org.langmix.git.ref;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.langmix.git.failure.GitException;
import org.langmix.git.index.CommitGraph;

/** The commits of a repository and their ancestry. In a shallow clone history just ends. */
public final class Commits {
  /** How many commits JGit may remember in a walk that never comes back to them. */
  private static final int FORGET_AFTER = 10_000;

  /**
   * What git-describe(1) prints: a tag, a number, and an id. There may be a path to an ancestor.
   */
  private static final Pattern DESCRIBED = Pattern.compile("[^~^:]*-g([0-9a-f]{4,40}([~^].*)?)");

  private final Repository repository;
  private final References references;
  private final ObjectReader reader;
  private final Supplier<Optional<CommitGraph>> openGraph;
  private Optional<CommitGraph> graph;

  /**
   * @param references the references of the repository
   * @param graph opens the commit graph
   */
  public Commits(
      Repository repository,
      References references,
      ObjectReader reader,
      Supplier<Optional<CommitGraph>> graph) {
    this.repository = repository;
    this.references = references;
    this.reader = reader;
    this.openGraph = graph;
  }

  /**
   * Finds the object that a name stands for in git.
   *
   * @return empty if the name is not a revision
   * @throws GitException if the name is an ambiguous abbreviated id
   */
  Optional<ObjectId> resolve(String name) throws IOException {
    if (name.contains("@{")) {
      return Optional.empty(); // JGit understands some of these in another way than git
    }
    String full = name.replaceFirst("^@(?=$|[~^])", Constants.HEAD);
    references.require(full);
    try {
      ObjectId id = repository.resolve(full);
      Matcher described = DESCRIBED.matcher(full);
      if (id == null && described.matches()) {
        id = repository.resolve(described.group(1)); // JGit sees only the first -g of a name
      }
      // JGit accepts any forty hexadecimal digits, even if there is no such object.
      boolean unknown = id == null || (ObjectId.isId(name) && !reader.has(id));
      return unknown ? Optional.empty() : Optional.of(id);
    } catch (AmbiguousObjectException e) {
      throw GitException.wrongArgument(
          "'"
              + name
              + "' is ambiguous: the ids of several objects begin with it; give more digits");
    } catch (RevisionSyntaxException | IncorrectObjectTypeException e) {
      return Optional.empty();
    }
  }

  /** The commit that a name leads to. */
  public Optional<Commit> find(String name) {
    try (RevWalk walk = walk()) {
      Optional<ObjectId> id = resolve(name);
      return id.isEmpty() ? Optional.empty() : Optional.of(commit(walk.parseCommit(id.get())));
    } catch (IncorrectObjectTypeException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** Shows the visitor a commit, its first parent and so on, until it returns false. */
  public void firstParents(Commit tip, Predicate<Commit> visitor) {
    try (RevWalk walk = walk()) {
      RevCommit commit = walk.parseCommit(ObjectId.fromString(tip.id()));
      int walked = 0;
      while (visitor.test(commit(commit)) && commit.getParentCount() > 0) {
        ObjectId parent = commit.getParent(0).copy();
        if (++walked % FORGET_AFTER == 0) {
          walk.dispose();
        }
        commit = walk.parseCommit(parent);
      }
    } catch (IOException e) {
      throw unreadable(tip.id(), e);
    }
  }

  public boolean isAncestor(String ancestor, String descendant) {
    try (RevWalk walk = walk()) {
      RevCommit base = walk.parseCommit(ObjectId.fromString(ancestor));
      RevCommit tip = walk.parseCommit(ObjectId.fromString(descendant));
      if (graph().isPresent()) {
        try {
          return isAncestor(graph().get(), walk, base, tip);
        } catch (IOException e) {
          graph = Optional.empty(); // it contradicts itself, or a commit is missing
        }
      }
      return walk.isMergedInto(base, tip);
    } catch (IOException e) {
      throw unreadable(descendant, e);
    }
  }

  /**
   * The same tags, each behind those that it descends from. If the history is incomplete, they stay
   * in their order.
   */
  public List<Tag> ancestorsFirst(List<Tag> tags) {
    try (RevWalk walk = walk()) {
      return new TopologicalOrder(walk, tags).tags();
    } catch (IOException e) {
      return tags;
    }
  }

  /** Which of some commits descend from each other; unknown if their history is incomplete. */
  public Ancestry ancestry(List<String> commits) {
    try (RevWalk walk = walk()) {
      return Ancestry.of(commits, walk);
    } catch (IOException e) {
      return Ancestry.unknown();
    }
  }

  private Optional<CommitGraph> graph() {
    if (graph == null) {
      graph = openGraph.get();
    }
    return graph;
  }

  /** Reads the commits that are too new to be in the graph, and asks the graph about the others. */
  private static boolean isAncestor(CommitGraph graph, RevWalk walk, RevCommit base, RevCommit tip)
      throws IOException {
    List<Integer> starts = new ArrayList<>();
    Set<RevCommit> seen = new HashSet<>(Set.of(tip));
    Deque<RevCommit> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      RevCommit commit = next.pop();
      int number = graph.numberOf(commit);
      if (commit.equals(base)) {
        return true;
      } else if (number >= 0) {
        starts.add(number);
      } else {
        walk.parseHeaders(commit);
        Stream.of(commit.getParents()).filter(seen::add).forEach(next::push);
      }
    }
    int wanted = graph.numberOf(base);
    return wanted >= 0 && graph.isAncestor(wanted, starts);
  }

  private RevWalk walk() {
    RevWalk walk = new RevWalk(reader);
    walk.setRetainBody(false); // a kernel's history has a gigabyte of messages
    return walk;
  }

  private static Commit commit(RevCommit commit) {
    // JGit keeps the seconds in an int, which ends in 2038. No commit is from before 1970.
    long seconds = Integer.toUnsignedLong(commit.getCommitTime());
    return new Commit(commit.name(), commit.getTree().name(), Instant.ofEpochSecond(seconds));
  }

  private static GitException unreadable(String name, IOException e) {
    if (e instanceof MissingObjectException missing) {
      return GitException.unreadable(
          "the history of '%s' is incomplete: %s is missing; try git fsck, and git fetch --refetch to"
                  .formatted(name, missing.getObjectId().name())
              + " get it; a later --since may not need it",
          e);
    }
    return GitException.unreadable(
        "the history of '" + name + "' can't be read: " + e.getMessage() + "; try git fsck", e);
  }
}
