package org.langmix.git;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;

/** The tags of a repository, and what they and other names lead to when they are peeled. */
final class Tags {
  private final Repository repository;
  private final ObjectReader reader;
  private final Commits commits;

  Tags(Repository repository, ObjectReader reader, Commits commits) {
    this.repository = repository;
    this.reader = reader;
    this.commits = commits;
  }

  List<String> names() {
    try {
      return repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS).stream()
          .map(ref -> ref.getName().substring(Constants.R_TAGS.length()))
          .sorted(Comparator.comparing(Version::of))
          .toList();
    } catch (IOException e) {
      throw GitException.unreadable("the tags can't be listed: " + e.getMessage(), e);
    }
  }

  Optional<Tag> find(String name) {
    try (RevWalk walk = new RevWalk(reader)) {
      Ref ref = repository.exactRef(Constants.R_TAGS + name);
      if (ref == null) {
        throw GitException.unreadable("the tag '" + name + "' is gone", null);
      }
      return peel(walk, name, walk.parseAny(ref.getObjectId()));
    } catch (IOException | IllegalArgumentException e) {
      throw GitException.unreadable(
          "the tag '" + name + "' can't be read: " + e.getMessage() + "; try git fsck", e);
    }
  }

  Optional<Tag> revision(String name) {
    try (RevWalk walk = new RevWalk(reader)) {
      Optional<ObjectId> id = commits.resolve(name);
      return id.isEmpty() ? Optional.empty() : peel(walk, name, walk.parseAny(id.get()));
    } catch (IOException e) {
      throw GitException.unreadable("'" + name + "' can't be read: " + e.getMessage(), e);
    }
  }

  private static Optional<Tag> peel(RevWalk walk, String name, RevObject start) throws IOException {
    Optional<LocalDate> date = Optional.empty();
    RevObject object = start;
    while (object instanceof RevTag tag) {
      walk.parseBody(tag);
      date = date.or(() -> Optional.ofNullable(tag.getTaggerIdent()).map(Tags::day));
      object = walk.parseAny(tag.getObject());
    }
    if (object instanceof RevCommit commit) {
      walk.parseBody(commit);
      date = date.or(() -> Optional.ofNullable(commit.getCommitterIdent()).map(Tags::day));
      return Optional.of(new Tag(name, date, Optional.of(commit.name()), commit.getTree().name()));
    }
    return object instanceof RevTree
        ? Optional.of(new Tag(name, date, Optional.empty(), object.name()))
        : Optional.empty();
  }

  private static LocalDate day(PersonIdent person) {
    return LocalDate.ofInstant(person.getWhenAsInstant(), person.getZoneId());
  }
}
