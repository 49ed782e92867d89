package org.langmix.git.object;

import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.failure.UnreadableException;

/**
 * Reads objects of one type in batches, so that the delta bases that they share are inflated once.
 * Serves one thread.
 */
public final class BatchReader implements AutoCloseable {
  private final int type;
  private final boolean verify;
  private final IdCheck check = new IdCheck();
  private final PackedObjectReader packed;
  private final SingleReader single;
  private ObjectId[] ids = {};
  private PackedObject[] objects = {};

  /**
   * @param type such as {@code Constants.OBJ_BLOB}
   * @param verify whether to check every packed object against its id; otherwise only objects whose
   *     checksum in the pack index differs or is missing are checked
   * @param cacheBytes how many bytes of delta bases are kept at most
   * @param large as for {@link PackedObjectReader}
   */
  public BatchReader(
      ObjectFiles files, int type, boolean verify, long cacheBytes, ReentrantLock large) {
    this.type = type;
    this.verify = verify;
    this.packed = new PackedObjectReader(files, cacheBytes, large, type == Constants.OBJ_BLOB);
    this.single = new SingleReader(files, large);
  }

  /**
   * Announces the objects to read next, with their positions. Earlier announcements are forgotten.
   */
  public void announce(ObjectId[] next, long[] positions) {
    packed.beginAnnouncing();
    ids = next;
    objects = new PackedObject[next.length];
    for (int i = 0; i < next.length; i++) {
      if (positions[i] != PackPosition.NOWHERE) {
        try {
          objects[i] = packed.announce(positions[i]);
        } catch (UnreadableException e) {
          objects[i] = null; // there may be another copy
        }
      }
    }
  }

  /**
   * The content of an announced object; valid until it is released.
   *
   * @throws UnreadableException if no copy can be read
   */
  public Content read(int index) throws UnreadableException {
    Content content = readPacked(index);
    if (content == null) {
      content = Content.loose(single.read(ids[index], type).bytes());
    }
    return content;
  }

  /** Returns null if the object has to be looked for elsewhere. */
  private Content readPacked(int index) {
    PackedObject object = objects[index];
    if (object == null) {
      return null;
    }
    Content content = null;
    try {
      content = packed.read(object);
      boolean sound = object.type() == type;
      if (sound && (verify || !object.isAsListed(ids[index]))) {
        check.require(ids[index], type, content.bytes(), content.length());
      }
      if (sound) {
        return content;
      }
    } catch (UnreadableException e) {
      // there may be another copy
    }
    if (content != null) {
      packed.release(object, content);
    }
    objects[index] = null;
    return null;
  }

  /** Whether an announced object is still needed as a delta base. */
  public boolean isBase(int index) {
    return objects[index] != null && objects[index].isNeeded();
  }

  /** Gives back the content of an object. */
  public void release(int index, Content content) {
    if (objects[index] != null) {
      packed.release(objects[index], content);
    } else {
      single.release();
    }
  }

  @Override
  public void close() {
    packed.close();
    single.close();
  }
}
