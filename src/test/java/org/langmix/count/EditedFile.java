package org.langmix.count;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.stream.IntStream;
import org.langmix.count.checkpoint.Copied;

/** A version of a file, made of pieces of the previous version and of other bytes. */
final class EditedFile {
  private static final int MOST_PIECES = 8;
  private static final int LONGEST_INSERTION = 30;
  private static final int LONGEST_DELETION = 40;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final IntStream.Builder copies = IntStream.builder();

  private EditedFile() {}

  /** The first version. */
  EditedFile(byte[] bytes) {
    this.bytes.writeBytes(bytes);
  }

  /** A new version of a file. Pieces are inserted, deleted, repeated and moved at random. */
  static EditedFile of(byte[] base, byte[] other, Random random) {
    EditedFile edited = new EditedFile();
    int at = random.nextInt(4) == 0 ? random.nextInt(base.length + 1) : 0;
    for (int piece = 1; piece <= MOST_PIECES && at < base.length; piece++) {
      int left = base.length - at;
      int length = piece == MOST_PIECES ? left : 1 + random.nextInt(left);
      while (at + length < base.length && base[at + length - 1] != '\n' && random.nextBoolean()) {
        length++;
      }
      edited.copy(base, at, length);
      int from = random.nextInt(other.length + 1);
      int inserted = random.nextInt(Math.min(LONGEST_INSERTION, other.length - from) + 1);
      edited.bytes.write(other, from, inserted);
      at += length + (random.nextInt(3) == 0 ? random.nextInt(LONGEST_DELETION) : 0);
      if (random.nextInt(8) == 0) {
        at = random.nextBoolean() ? 0 : random.nextInt(base.length);
      }
    }
    return edited;
  }

  private void copy(byte[] base, int from, int length) {
    copies.add(from).add(bytes.size()).add(length);
    bytes.write(base, from, length);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** The copied ranges, in the form that {@link Copied} takes. */
  int[] copies() {
    return copies.build().toArray();
  }
}
