package org.langmix.git.ref;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.RawParseUtils;
import org.langmix.git.failure.GitException;
import org.langmix.git.failure.GitException.UnreadableObject;
import org.langmix.git.failure.UnreadableException;

/** The tags of a repository, and what tags and other names lead to when they are peeled. */
public final class Tags {
  /** The longest chain of tags of tags. */
  private static final int MAXIMUM_DEPTH = 100;

  private static final String NO_UTF8 =
      "damaged: its name is not UTF-8, and several tags may look the same";

  private static final String NO_REFERENCE = "damaged: its file in refs/tags leads to nothing";

  /** Stands in a decoded name for bytes that are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private final References references;
  private final ObjectReader reader;
  private final Commits commits;
  private References.TagNames known;

  public Tags(References references, ObjectReader reader, Commits commits) {
    this.references = references;
    this.reader = reader;
    this.commits = commits;
  }

  public List<String> names() {
    known = list();
    return known.all().stream().map(TagVersion::of).sorted().map(TagVersion::toString).toList();
  }

  private References.TagNames list() {
    try {
      return references.tags();
    } catch (IOException e) {
      throw GitException.unreadable("the tags can't be listed: " + e.getMessage(), e);
    }
  }

  /** The broken tags, which git would not follow either. */
  private Set<String> broken() {
    if (known == null) {
      known = list();
    }
    return known.broken();
  }

  public Optional<Tag> find(String name) {
    refuseBroken(name);
    try (RevWalk walk = new RevWalk(reader)) {
      Ref ref = references.exactRef(Constants.R_TAGS + name);
      if (ref == null) {
        throw GitException.unreadable("the tag '" + name + "' is gone", null);
      }
      Optional<Tag> tag = peel(walk, name, ref.getObjectId());
      tag.ifPresent(found -> requirePeeled(ref, found));
      return tag;
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(name, new UnreadableObject("", "damaged: " + e.getMessage()), e);
    }
  }

  /**
   * Requires that a tag peels to what {@code packed-refs} states, if it states something. Otherwise
   * that file is damaged. It may lack what its header promises: git then reads the tag, and so do
   * we.
   */
  private static void requirePeeled(Ref ref, Tag tag) {
    ObjectId said = ref.getPeeledObjectId();
    if (said != null && !said.name().equals(tag.commit().orElse(tag.tree()))) {
      throw GitException.unreadable(
          "the tags can't be listed: packed-refs is damaged: it gives a wrong target for '"
              + tag.name()
              + "'; repair it, or fetch all references again with git",
          null);
    }
  }

  private void refuseBroken(String name) {
    if (broken().contains(name)) {
      boolean isUnclear = name.indexOf(REPLACEMENT) >= 0;
      String reason = isUnclear ? NO_UTF8 : NO_REFERENCE;
      throw unreadable(name, new UnreadableObject("", reason), null);
    }
  }

  private static GitException unreadable(String name, UnreadableObject object, Exception cause) {
    return GitException.unreadable("'" + name + "'", object, cause);
  }

  public Optional<Tag> revision(String name) {
    refuseBroken(name.replaceFirst("^(refs/)?tags/", ""));
    try (RevWalk walk = new RevWalk(reader)) {
      Optional<ObjectId> id = commits.resolve(name);
      return id.isEmpty() ? Optional.empty() : peel(walk, name, id.get());
    } catch (IOException e) {
      throw unreadable(name, new UnreadableObject("", UnreadableException.reason(e)), e);
    }
  }

  private static Optional<Tag> peel(RevWalk walk, String name, ObjectId start) {
    ObjectId at = start;
    try {
      Optional<LocalDate> date = Optional.empty();
      RevObject object = walk.parseAny(at);
      for (int depth = 0; object instanceof RevTag tag; depth++) {
        if (depth == MAXIMUM_DEPTH) {
          throw new CorruptObjectException("it leads to more than " + MAXIMUM_DEPTH + " tags");
        }
        walk.parseBody(tag);
        date = date.or(() -> day(tag));
        at = tag.getObject();
        object = walk.parseAny(at);
      }
      return leaf(walk, name, object, date);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw unreadable(name, new UnreadableObject(at.name(), UnreadableException.reason(e)), e);
    }
  }

  private static Optional<Tag> leaf(
      RevWalk walk, String name, RevObject object, Optional<LocalDate> tagged) throws IOException {
    if (object instanceof RevCommit commit) {
      walk.parseBody(commit);
      Optional<LocalDate> date = tagged.or(() -> day(commit));
      return Optional.of(new Tag(name, date, Optional.of(commit.name()), commit.getTree().name()));
    }
    return object instanceof RevTree
        ? Optional.of(new Tag(name, tagged, Optional.empty(), object.name()))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(RevTag tag) {
    int start = RawParseUtils.tagger(tag.getRawBuffer(), 0);
    return start < 0 ? Optional.empty() : Optional.of(IdentLine.tagged(tag.getRawBuffer(), start));
  }

  private static Optional<LocalDate> day(RevCommit commit) {
    int start = RawParseUtils.committer(commit.getRawBuffer(), 0);
    return start < 0
        ? Optional.empty()
        : Optional.of(IdentLine.committed(commit.getRawBuffer(), start));
  }
}
