package org.langmix.git.object;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectReader;
import org.langmix.git.failure.UnreadableException;

/**
 * Reads objects one by one, packed or loose. If an object has several copies, each is tried. If no
 * copy can be read, the object is looked for in new packs. Serves one thread.
 *
 * <p>Each object is checked against its id, since few objects are read one by one.
 */
public final class SingleReader implements AutoCloseable {
  private static final int CACHE_BYTES = 4 << 20;

  private final ObjectFiles files;
  private final PackedObjectReader packed;
  private final IdCheck check = new IdCheck();

  /** Why the first copy could not be read. */
  private UnreadableException failure;

  /**
   * @param large as for {@link PackedObjectReader}
   */
  public SingleReader(ObjectFiles files, ReentrantLock large) {
    this.files = files;
    this.packed = new PackedObjectReader(files, CACHE_BYTES, large, false);
  }

  /**
   * Reads an object.
   *
   * @param type such as {@code Constants.OBJ_BLOB}, or {@code ObjectReader.OBJ_ANY}
   * @throws UnreadableException if no copy can be read, with the reason for the first copy
   */
  public StoredObject read(AnyObjectId id, int type) throws UnreadableException {
    failure = null;
    StoredObject found = find(id, type);
    if (found == null && files.refresh()) {
      found = find(id, type);
    }
    if (found != null) {
      return found;
    }
    throw failure == null ? UnreadableException.missing(files.troubles()) : failure;
  }

  private StoredObject find(AnyObjectId id, int type) {
    StoredObject found = null;
    long position = files.position(id);
    while (found == null && position != PackPosition.NOWHERE) {
      found = readPacked(id, type, position);
      position = files.nextPosition(id, position);
    }
    for (Path file : files.loose(id)) {
      found = found == null ? readLoose(id, type, file) : found;
    }
    return found;
  }

  private StoredObject readPacked(AnyObjectId id, int type, long position) {
    packed.beginAnnouncing();
    try {
      PackedObject object = packed.announce(position);
      Content content = packed.read(object);
      StoredObject found =
          new StoredObject(object.type(), Arrays.copyOf(content.bytes(), content.length()));
      packed.release(object, content);
      return required(found, id, type);
    } catch (UnreadableException e) {
      return failed(e);
    }
  }

  private StoredObject readLoose(AnyObjectId id, int type, Path file) {
    try {
      return required(LooseObject.read(file, packed::allocate), id, type);
    } catch (NoSuchFileException e) {
      return null;
    } catch (UnreadableException e) {
      packed.endLarge();
      return failed(e);
    } catch (IOException e) {
      packed.endLarge();
      return failed(UnreadableException.damaged("its file can't be read", e));
    }
  }

  private StoredObject required(StoredObject found, AnyObjectId id, int type)
      throws UnreadableException {
    check.require(id, found.type(), found.bytes(), found.bytes().length);
    if (type != ObjectReader.OBJ_ANY && type != found.type()) {
      throw UnreadableException.ofAnotherType(
          "it is a %s, not a %s"
              .formatted(Constants.typeString(found.type()), Constants.typeString(type)));
    }
    return found;
  }

  private StoredObject failed(UnreadableException e) {
    failure = failure == null ? e : failure;
    return null;
  }

  /** Says that the content of the last object is no longer needed. */
  public void release() {
    packed.endLarge();
  }

  /** Whether a pack or a loose file has the object, which may still be damaged. */
  public boolean has(AnyObjectId id) {
    return files.position(id) != PackPosition.NOWHERE
        || files.loose(id).stream().anyMatch(file -> file.toFile().exists());
  }

  @Override
  public void close() {
    packed.close();
  }
}
