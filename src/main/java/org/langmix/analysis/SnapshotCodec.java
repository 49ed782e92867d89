package org.langmix.analysis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.langmix.count.Language;
import org.langmix.count.LineCounts;
import org.langmix.count.UnsafeCounts;
import org.langmix.history.MinimumTools;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** Figures of a revision as bytes, without what tells which revision it is. */
final class SnapshotCodec {
  private SnapshotCodec() {}

  static byte[] encode(Snapshot snapshot) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      MinimumTools tools = snapshot.tools();
      out.writeUTF(tools.rustc().orElse(""));
      out.writeUTF(tools.bindgen().orElse(""));
      out.writeUTF(tools.llvm().orElse(""));
      out.writeUTF(tools.gcc().orElse(""));
      out.writeInt(snapshot.tallies().size());
      for (Map.Entry<Slice, Tally> entry : snapshot.tallies().entrySet()) {
        write(out, entry.getKey());
        write(out, entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Slice slice) throws IOException {
    out.writeUTF(slice.subsystem().kind().name());
    out.writeUTF(slice.subsystem().name());
    out.writeUTF(slice.language().name());
    out.writeUTF(slice.origin().name());
  }

  private static void write(DataOutputStream out, Tally tally) throws IOException {
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
  }

  /**
   * The snapshot that was encoded.
   *
   * @throws IOException or a runtime exception if the bytes are none
   */
  static Snapshot decode(Revision revision, byte[] bytes) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      MinimumTools tools = new MinimumTools(text(in), text(in), text(in), text(in));
      int count = in.readInt();
      Map<Slice, Tally> tallies = new HashMap<>();
      for (int i = 0; i < count; i++) {
        tallies.put(slice(in), tally(in));
      }
      return new Snapshot(revision, tools, tallies);
    }
  }

  private static Optional<String> text(DataInputStream in) throws IOException {
    return Optional.of(in.readUTF()).filter(text -> !text.isEmpty());
  }

  private static Slice slice(DataInputStream in) throws IOException {
    Subsystem subsystem = new Subsystem(Subsystem.Kind.valueOf(in.readUTF()), in.readUTF());
    return new Slice(subsystem, Language.valueOf(in.readUTF()), Origin.valueOf(in.readUTF()));
  }

  private static Tally tally(DataInputStream in) throws IOException {
    long files = in.readLong();
    long code = in.readLong();
    long comment = in.readLong();
    long doc = in.readLong();
    long blank = in.readLong();
    UnsafeCounts unsafe =
        new UnsafeCounts(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
    return new Tally(
        files, new LineCounts(code, comment, doc, blank, unsafe, in.readLong(), in.readLong()));
  }
}
