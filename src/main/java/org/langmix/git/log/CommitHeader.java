package org.langmix.git.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.RawParseUtils;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.object.Content;

/**
 * What stands above the message of a commit: its tree, its parents, who made it, and further lines.
 *
 * @param tree the id of its tree
 * @param parents the ids of its parents
 * @param author where the name of the author begins; -1 if there is no such line
 * @param committer where the name of the committer begins; -1 if there is no such line
 * @param encoding what the encoding of the commit is called; empty if it does not say
 * @param message where the message begins
 */
record CommitHeader(
    ObjectId tree,
    List<ObjectId> parents,
    int author,
    int committer,
    String encoding,
    int message) {
  private static final byte[] TREE = Constants.encodeASCII("tree ");
  private static final byte[] PARENT = Constants.encodeASCII("parent ");
  private static final byte[] AUTHOR = Constants.encodeASCII("author ");
  private static final byte[] COMMITTER = Constants.encodeASCII("committer ");
  private static final byte[] ENCODING = Constants.encodeASCII("encoding ");
  private static final int HEX = Constants.OBJECT_ID_STRING_LENGTH;

  /** Longer than the name of any encoding. */
  private static final int LONGEST_ENCODING = 64;

  /**
   * Reads a header.
   *
   * @throws UnreadableException if it does not begin as a commit does
   */
  static CommitHeader of(Content content) throws UnreadableException {
    return new Parser(content.bytes(), content.length()).parse();
  }

  private static final class Parser {
    private final byte[] bytes;
    private final int length;
    private int at;

    Parser(byte[] bytes, int length) {
      this.bytes = bytes;
      this.length = length;
    }

    CommitHeader parse() throws UnreadableException {
      ObjectId tree = id(TREE);
      List<ObjectId> parents = new ArrayList<>(2);
      while (startsWith(PARENT)) {
        parents.add(id(PARENT));
      }
      int author = -1;
      int committer = -1;
      String encoding = "";
      while (at < length && bytes[at] != '\n') {
        if (startsWith(AUTHOR) && author < 0) {
          author = at + AUTHOR.length;
        } else if (startsWith(COMMITTER) && committer < 0) {
          committer = at + COMMITTER.length;
        } else if (startsWith(ENCODING)) {
          encoding = encoding(at + ENCODING.length);
        }
        at = Math.min(length, RawParseUtils.nextLF(bytes, at));
      }
      int message = Math.min(length, at + 1);
      return new CommitHeader(tree, parents, author, committer, encoding, message);
    }

    private boolean startsWith(byte[] word) {
      int end = at + word.length;
      return end <= length && Arrays.equals(bytes, at, end, word, 0, word.length);
    }

    private ObjectId id(byte[] word) throws UnreadableException {
      int start = at + word.length;
      if (!startsWith(word) || start + HEX >= length || bytes[start + HEX] != '\n') {
        throw UnreadableException.damaged("it is not a valid commit");
      }
      at = start + HEX + 1;
      try {
        return ObjectId.fromString(bytes, start);
      } catch (IllegalArgumentException e) {
        throw UnreadableException.damaged("it is not a valid commit", e);
      }
    }

    private String encoding(int start) {
      int end = Math.min(length, RawParseUtils.nextLF(bytes, start));
      return RawParseUtils.decode(
              StandardCharsets.ISO_8859_1, bytes, start, Math.min(end, start + LONGEST_ENCODING))
          .strip();
    }
  }
}
