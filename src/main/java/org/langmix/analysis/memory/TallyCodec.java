package org.langmix.analysis.memory;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;
import org.langmix.history.Tally;

/** Encodes tallies as bytes. */
final class TallyCodec {
  private TallyCodec() {}

  static void write(DataOutputStream out, Tally tally) throws IOException {
    LineCounts counts = tally.counts();
    UnsafeCounts unsafe = counts.unsafe();
    out.writeLong(tally.files());
    out.writeLong(counts.code());
    out.writeLong(counts.comment());
    out.writeLong(counts.doc());
    out.writeLong(counts.blank());
    out.writeLong(unsafe.blocks());
    out.writeLong(unsafe.functions());
    out.writeLong(unsafe.impls());
    out.writeLong(unsafe.traits());
    out.writeLong(unsafe.other());
    out.writeLong(counts.safetyComments());
    out.writeLong(counts.modules());
    out.writeLong(counts.undocumentedUnsafe());
  }

  static Tally read(DataInputStream in) throws IOException {
    long files = in.readLong();
    long code = in.readLong();
    long comment = in.readLong();
    long doc = in.readLong();
    long blank = in.readLong();
    UnsafeCounts unsafe =
        new UnsafeCounts(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
    long safetyComments = in.readLong();
    long modules = in.readLong();
    return new Tally(
        files,
        new LineCounts(code, comment, doc, blank, unsafe, safetyComments, modules, in.readLong()));
  }
}
