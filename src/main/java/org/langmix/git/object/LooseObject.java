package org.langmix.git.object;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.eclipse.jgit.lib.Constants;
import org.langmix.git.failure.UnreadableException;

/** Reads a loose object, which has a file of its own: {@code type size NUL content}, deflated. */
final class LooseObject {
  private static final int LONGEST_HEADER = 32;
  private static final int BUFFER = 8192;
  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]*");

  private LooseObject() {}

  /**
   * Reads a file.
   *
   * @param arrays makes an array of a size, which is at most {@link Content#MAXIMUM_LENGTH}
   * @throws java.nio.file.NoSuchFileException if there is no such file
   * @throws UnreadableException if the object can't be read
   */
  static StoredObject read(Path file, ByteArrays arrays) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw UnreadableException.damaged("its file is not a regular file");
    }
    // The stream makes its inflater itself: only then does closing the stream free it.
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        InputStream in = new InflaterInputStream(raw)) {
      String header = header(in);
      int space = header.indexOf(' ');
      int type = type(header.substring(0, Math.max(space, 0)));
      long size = size(header.substring(space + 1));
      if (size > Content.MAXIMUM_LENGTH) {
        throw UnreadableException.tooLarge();
      }
      byte[] content = arrays.make((int) size);
      if (in.readNBytes(content, 0, content.length) < size || in.read() >= 0) {
        throw UnreadableException.damaged("its file does not have the size that it states");
      }
      return new StoredObject(type, content);
    } catch (ZipException | EOFException e) {
      throw UnreadableException.damaged("the zlib data of its file are broken", e);
    } catch (IllegalArgumentException e) {
      throw UnreadableException.damaged("its file does not begin with the header of an object", e);
    }
  }

  private static String header(InputStream in) throws IOException {
    StringBuilder header = new StringBuilder();
    int next = in.read();
    while (next > 0 && header.length() < LONGEST_HEADER) {
      header.append((char) next);
      next = in.read();
    }
    if (next != 0) {
      throw new IllegalArgumentException("no end");
    }
    return header.toString();
  }

  /** Git accepts neither a sign nor a leading zero. */
  private static long size(String number) {
    if (!SIZE.matcher(number).matches()) {
      throw new IllegalArgumentException("no size: " + number);
    }
    return Long.parseLong(number);
  }

  private static int type(String name) {
    return switch (name) {
      case Constants.TYPE_COMMIT -> Constants.OBJ_COMMIT;
      case Constants.TYPE_TREE -> Constants.OBJ_TREE;
      case Constants.TYPE_BLOB -> Constants.OBJ_BLOB;
      case Constants.TYPE_TAG -> Constants.OBJ_TAG;
      default -> throw new IllegalArgumentException("no type: " + name);
    };
  }
}
