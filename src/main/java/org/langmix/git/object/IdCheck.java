package org.langmix.git.object;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.failure.UnreadableException;

/** Holds objects against their ids, which are made of their content. Serves one thread. */
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
   * Requires that an object has its id.
   *
   * @param type as in {@code Constants.OBJ_BLOB}
   * @param bytes begin with its content
   * @throws UnreadableException if it has another
   */
  void require(AnyObjectId id, int type, byte[] bytes, int length) throws UnreadableException {
    if (!idOf(type, bytes, length).equals(id)) {
      throw UnreadableException.damaged("its content does not have its id");
    }
  }

  /**
   * The id that git gives to an object.
   *
   * @param type as in {@code Constants.OBJ_BLOB}
   * @param bytes begin with its content
   */
  public ObjectId idOf(int type, byte[] bytes, int length) {
    String header = Constants.typeString(type) + ' ' + length + '\0';
    digest.update(header.getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes, 0, length);
    return ObjectId.fromRaw(digest.digest());
  }
}
