package org.langmix.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.langmix.count.Syntax;

/** Builds blocks of one kind of entries, one after the other. */
final class BlockWriter<T> {
  private final int ruleVersion;
  private final Fields<T> fieldsOf;
  private final List<Syntax> syntaxes = new ArrayList<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private int idLength;
  private int entries;

  BlockWriter(int ruleVersion, Fields<T> fieldsOf) {
    this.ruleVersion = ruleVersion;
    this.fieldsOf = fieldsOf;
  }

  int entries() {
    return entries;
  }

  void add(byte[] id, Syntax syntax, T value) {
    if (entries > 0 && id.length != idLength) {
      throw new IllegalArgumentException("ids in one block differ in length: " + id.length);
    }
    idLength = id.length;
    entries++;
    number(body, index(syntax));
    body.writeBytes(id);
    long[] fields = fieldsOf.of(value);
    long present = 0;
    for (int i = 0; i < fields.length; i++) {
      present |= fields[i] == 0 ? 0 : 1L << i;
    }
    number(body, present);
    for (long field : fields) {
      if (field != 0) {
        number(body, field);
      }
    }
  }

  private int index(Syntax syntax) {
    if (!syntaxes.contains(syntax)) {
      syntaxes.add(syntax);
    }
    return syntaxes.indexOf(syntax);
  }

  /** Returns a block of all entries that were added since the last block. */
  Block finish() {
    ByteArrayOutputStream block = new ByteArrayOutputStream(body.size() + 256);
    number(block, ruleVersion);
    number(block, idLength);
    number(block, entries);
    number(block, syntaxes.size());
    for (Syntax syntax : syntaxes) {
      byte[] name = syntax.name().getBytes(StandardCharsets.US_ASCII);
      number(block, name.length);
      block.writeBytes(name);
    }
    block.writeBytes(body.toByteArray());
    body.reset();
    syntaxes.clear();
    entries = 0;
    return new Block(block.toByteArray());
  }

  private static void number(ByteArrayOutputStream out, long value) {
    long rest = value;
    while (rest > 0x7F) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
