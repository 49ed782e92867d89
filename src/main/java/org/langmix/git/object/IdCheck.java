package org.langmix.git.object;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.failure.UnreadableException;

/** Checks objects against their ids, which are hashes of their content. Serves one thread. */
public final class IdCheck {
  private final MessageDigest digest;

  public IdCheck() {
    try {
      digest = MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /**
   * Requires that an object matches its id.
   *
   * @param type such as {@code Constants.OBJ_BLOB}
   * @param bytes an array whose first {@code length} bytes are the content
   * @throws UnreadableException if the content has another id
   */
  void require(AnyObjectId id, int type, byte[] bytes, int length) throws UnreadableException {
    if (!idOf(type, bytes, length).equals(id)) {
      throw UnreadableException.damaged("its content does not have its id");
    }
  }

  /**
   * The id that git gives to an object.
   *
   * @param type such as {@code Constants.OBJ_BLOB}
   * @param bytes an array whose first {@code length} bytes are the content
   */
  public ObjectId idOf(int type, byte[] bytes, int length) {
    String header = Constants.typeString(type) + ' ' + length + '\0';
    digest.update(header.getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes, 0, length);
    return ObjectId.fromRaw(digest.digest());
  }
}
