package org.langmix.analysis.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.langmix.count.Language;
import org.langmix.diff.ChangedLines;
import org.langmix.history.Change;
import org.langmix.history.ChangedFiles;
import org.langmix.history.MinimumTools;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** Encodes figures as bytes. The bytes do not say to which revisions the figures belong. */
final class FiguresCodec {
  private FiguresCodec() {}

  static byte[] encode(Snapshot snapshot) {
    return bytes(
        out -> {
          MinimumTools tools = snapshot.tools();
          write(out, tools.rustc().orElse(""));
          write(out, tools.bindgen().orElse(""));
          write(out, tools.llvm().orElse(""));
          write(out, tools.gcc().orElse(""));
          write(out, snapshot.tallies());
        });
  }

  static byte[] encode(Change change) {
    return bytes(
        out -> {
          write(out, change.newFiles());
          write(out, change.goneFiles());
          out.writeInt(change.newModules().size());
          for (String path : change.newModules()) {
            write(out, path);
          }
          writeChanged(out, change.changed());
        });
  }

  @FunctionalInterface
  private interface Writer {
    void write(DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writer writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      writer.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writing to memory does not fail
    }
    return bytes.toByteArray();
  }

  // Names can be longer than writeUTF allows.
  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void write(DataOutputStream out, Map<Slice, Tally> tallies) throws IOException {
    out.writeInt(tallies.size());
    for (Map.Entry<Slice, Tally> entry : tallies.entrySet()) {
      write(out, entry.getKey());
      TallyCodec.write(out, entry.getValue());
    }
  }

  private static void writeChanged(DataOutputStream out, Map<Slice, ChangedFiles> changed)
      throws IOException {
    out.writeInt(changed.size());
    for (Map.Entry<Slice, ChangedFiles> entry : changed.entrySet()) {
      ChangedLines lines = entry.getValue().lines();
      write(out, entry.getKey());
      out.writeLong(entry.getValue().files());
      out.writeLong(lines.added());
      out.writeLong(lines.removed());
      out.writeLong(lines.codeAdded());
      out.writeLong(lines.codeRemoved());
    }
  }

  private static void write(DataOutputStream out, Slice slice) throws IOException {
    write(out, slice.subsystem().kind().name());
    write(out, slice.subsystem().name());
    write(out, slice.language().name());
    write(out, slice.origin().name());
  }

  /**
   * The snapshot that was encoded.
   *
   * @throws IOException or a runtime exception if the bytes are not a snapshot
   */
  static Snapshot snapshot(Revision revision, byte[] bytes) throws IOException {
    try (DataInputStream in = reader(bytes)) {
      MinimumTools tools = new MinimumTools(optional(in), optional(in), optional(in), optional(in));
      return new Snapshot(revision, tools, tallies(in));
    }
  }

  /**
   * The change that was encoded.
   *
   * @throws IOException or a runtime exception if the bytes are not a change
   */
  static Change change(Revision before, Revision revision, byte[] bytes) throws IOException {
    try (DataInputStream in = reader(bytes)) {
      Map<Slice, Tally> added = tallies(in);
      Map<Slice, Tally> removed = tallies(in);
      List<String> modules = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        modules.add(text(in));
      }
      return new Change(before, revision, added, removed, modules, changed(in));
    }
  }

  private static DataInputStream reader(byte[] bytes) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return new DataInputStream(new ByteArrayInputStream(in.readAllBytes()));
    }
  }

  private static Map<Slice, Tally> tallies(DataInputStream in) throws IOException {
    Map<Slice, Tally> tallies = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      tallies.put(slice(in), TallyCodec.read(in));
    }
    return tallies;
  }

  private static Map<Slice, ChangedFiles> changed(DataInputStream in) throws IOException {
    Map<Slice, ChangedFiles> changed = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      changed.put(slice(in), changedFiles(in));
    }
    return changed;
  }

  private static ChangedFiles changedFiles(DataInputStream in) throws IOException {
    return new ChangedFiles(
        in.readLong(),
        new ChangedLines(in.readLong(), in.readLong(), in.readLong(), in.readLong()));
  }

  private static Optional<String> optional(DataInputStream in) throws IOException {
    return Optional.of(text(in)).filter(text -> !text.isEmpty());
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Slice slice(DataInputStream in) throws IOException {
    Subsystem subsystem = new Subsystem(Subsystem.Kind.valueOf(text(in)), text(in));
    return new Slice(subsystem, Language.valueOf(text(in)), Origin.valueOf(text(in)));
  }
}
