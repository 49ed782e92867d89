package org.langmix.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.langmix.count.Syntax;

/**
 * Up to a few thousand entries of one kind, encoded as in the file. {@link BlockWriter} makes
 * blocks. Every number has a variable length: seven bits per byte, the lowest bits first.
 *
 * <pre>
 * rule version, length of an id, number of entries, number of syntaxes
 * for each syntax: length of its name, name
 * for each entry: index of the syntax, id, bit mask of the non-zero fields, those fields
 * </pre>
 */
final class Block {
  private static final Map<String, Syntax> SYNTAXES =
      Arrays.stream(Syntax.values())
          .collect(Collectors.toUnmodifiableMap(Syntax::name, Function.identity()));

  private final byte[] bytes;
  private final int ruleVersion;
  private final int idLength;
  private final int entries;
  private final int afterHeader;

  /**
   * Takes bytes whose checksum was correct.
   *
   * @throws MVStoreException if the bytes are not a block nevertheless
   */
  Block(byte[] bytes) {
    this.bytes = bytes;
    Position position = new Position();
    try {
      this.ruleVersion = (int) position.number();
      this.idLength = position.count();
      this.entries = position.count();
    } catch (IndexOutOfBoundsException e) {
      throw damaged(e);
    }
    this.afterHeader = position.at;
  }

  private static MVStoreException damaged(IndexOutOfBoundsException e) {
    return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "a block is malformed", e);
  }

  byte[] bytes() {
    return bytes;
  }

  /** The version of the counting rules that produced all entries of this block. */
  int ruleVersion() {
    return ruleVersion;
  }

  int entries() {
    return entries;
  }

  /**
   * Passes the entries that a request asks for to that request, and returns their number.
   *
   * @throws MVStoreException if the entries are malformed
   */
  <T> int answer(Request<T> request, Fields<T> fields) {
    try {
      return answerFrom(request, fields);
    } catch (IndexOutOfBoundsException e) {
      throw damaged(e);
    }
  }

  private <T> int answerFrom(Request<T> request, Fields<T> fields) {
    Position position = new Position();
    position.at = afterHeader;
    Syntax[] syntaxes = new Syntax[position.count()];
    for (int i = 0; i < syntaxes.length; i++) {
      syntaxes[i] = SYNTAXES.get(position.text());
    }
    byte[] id = new byte[idLength];
    int found = 0;
    for (int i = 0; i < entries; i++) {
      Syntax syntax = syntaxes[(int) position.number()];
      position.copyTo(id);
      // This program never asks for a syntax that it does not know.
      int number = syntax == null ? -1 : request.number(id, syntax);
      if (number >= 0) {
        request.found(number, syntax, fields.value(position.fields(fields.count())));
        found++;
      } else {
        position.passFields();
      }
    }
    return found;
  }

  /** A position in the bytes. Each read moves it on. */
  private final class Position {
    private int at;

    private long number() {
      long value = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes[at++];
        value |= (next & 0x7FL) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }

    /**
     * A number of things that take at least one byte each, so that it is below the block's length.
     */
    private int count() {
      return Objects.checkIndex((int) number(), bytes.length);
    }

    private String text() {
      int length = count();
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.US_ASCII);
    }

    private void copyTo(byte[] id) {
      System.arraycopy(bytes, at, id, 0, id.length);
      at += id.length;
    }

    private long[] fields(int count) {
      long present = number();
      long[] fields = new long[count];
      for (int i = 0; i < count; i++) {
        fields[i] = (present & 1L << i) == 0 ? 0 : number();
      }
      return fields;
    }

    private void passFields() {
      for (int i = Long.bitCount(number()); i > 0; i--) {
        number();
      }
    }
  }
}
