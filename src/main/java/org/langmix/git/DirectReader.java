package org.langmix.git;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.internal.storage.commitgraph.CommitGraph;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.object.ObjectFiles;
import org.langmix.git.object.SingleReader;
import org.langmix.git.object.StoredObject;

/**
 * Makes JGit read objects with our own readers. JGit's readers would give up a whole pack because
 * of one damaged object, and would never return if deltas form a loop.
 *
 * <p>JGit gets no commit graph, as it would take from it what figures rest on. Only the question
 * whether one commit is an ancestor of another is answered by the graph.
 */
final class DirectReader extends ObjectReader.Filter {
  /** As JGit's own reader has it; two would do to show that an abbreviated id is ambiguous. */
  private static final int MAXIMUM_CANDIDATES = 256;

  private final ObjectReader jgits;
  private final ObjectFiles files;
  private final SingleReader single;

  /**
   * @param jgits JGit's own reader, which knows the ends of a shallow clone
   */
  DirectReader(ObjectReader jgits, ObjectFiles files) {
    this.jgits = jgits;
    this.files = files;
    this.single = new SingleReader(files, new ReentrantLock());
  }

  @Override
  protected ObjectReader delegate() {
    return jgits;
  }

  @Override
  public ObjectReader newReader() {
    return new DirectReader(jgits.newReader(), files);
  }

  @Override
  public Collection<ObjectId> resolve(AbbreviatedObjectId id) {
    return id.isComplete() ? Set.of(id.toObjectId()) : files.resolve(id, MAXIMUM_CANDIDATES);
  }

  @Override
  public boolean has(AnyObjectId id) {
    return single.has(id);
  }

  @Override
  public boolean has(AnyObjectId id, int type) {
    return single.has(id);
  }

  @Override
  public ObjectLoader open(AnyObjectId id) throws IOException {
    return open(id, OBJ_ANY);
  }

  @Override
  public ObjectLoader open(AnyObjectId id, int type) throws IOException {
    try {
      StoredObject found = single.read(id, type);
      single.release();
      return new ObjectLoader.SmallObject(found.type(), found.bytes());
    } catch (UnreadableException e) {
      IOException thrown = asJgits(e, id.copy(), type);
      thrown.initCause(e);
      throw thrown;
    }
  }

  private static IOException asJgits(UnreadableException e, ObjectId id, int type) {
    return switch (e.kind()) {
      case MISSING -> new MissingObjectException(id, e.getMessage());
      case OF_ANOTHER_TYPE -> new IncorrectObjectTypeException(id, type);
      case DAMAGED, TOO_LARGE -> new CorruptObjectException(e.getMessage());
    };
  }

  @Override
  public long getObjectSize(AnyObjectId id, int type) throws IOException {
    return open(id, type).getSize();
  }

  @Override
  public Optional<CommitGraph> getCommitGraph() {
    return Optional.empty();
  }

  @Override
  public void close() {
    single.close();
    super.close();
  }
}
