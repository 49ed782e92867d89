package org.langmix.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineCounts;

/** Builds blocks, one after the other. */
final class BlockWriter {
  private final int ruleVersion;
  private final List<Syntax> syntaxes = new ArrayList<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private int idLength;
  private int entries;

  BlockWriter(int ruleVersion) {
    this.ruleVersion = ruleVersion;
  }

  int entries() {
    return entries;
  }

  void add(byte[] id, Syntax syntax, LineCounts counts) {
    if (entries > 0 && id.length != idLength) {
      throw new IllegalArgumentException("object ids in one block differ in length: " + id.length);
    }
    idLength = id.length;
    entries++;
    number(body, index(syntax));
    body.writeBytes(id);
    long[] fields = Block.Fields.of(counts);
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

  /** Returns a block of all counts that were added since the last block. */
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
