package org.langmix.git.ref;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
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

/** The commits of a repository and their ancestry. In a shallow clone history just ends. */
public final class Commits {
  private final Repository repository;
  private final ObjectReader reader;

  public Commits(Repository repository, ObjectReader reader) {
    this.repository = repository;
    this.reader = reader;
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
    Path head = repository.getDirectory().toPath().resolve(Constants.HEAD);
    LooseReferences.require(repository.getCommonDirectory().toPath(), head, full);
    try {
      ObjectId id = repository.resolve(full);
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
      while (visitor.test(commit(commit)) && commit.getParentCount() > 0) {
        commit = walk.parseCommit(commit.getParent(0));
      }
    } catch (IOException e) {
      throw unreadable(tip.id(), e);
    }
  }

  public boolean isAncestor(String ancestor, String descendant) {
    try (RevWalk walk = walk()) {
      RevCommit base = walk.parseCommit(ObjectId.fromString(ancestor));
      return walk.isMergedInto(base, walk.parseCommit(ObjectId.fromString(descendant)));
    } catch (IOException e) {
      throw unreadable(descendant, e);
    }
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
