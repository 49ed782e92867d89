package org.langmix.analysis.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.provider.MethodSource;
import org.langmix.count.Language;
import org.langmix.count.line.LineCounts;
import org.langmix.diff.ChangedLines;
import org.langmix.history.Change;
import org.langmix.history.ChangedFiles;
import org.langmix.history.Lineage;
import org.langmix.history.MinimumTools;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** The test deflates the input itself, so that the fuzzer mutates the uncompressed bytes. */
class FiguresCodecFuzzTest {
  private static final Revision REVISION =
      new Revision("v6.1", Lineage.of("mainline"), Optional.empty(), Optional.empty(), "tree");

  static List<byte[]> figures() {
    Slice slice =
        new Slice(new Subsystem(Subsystem.Kind.AREA, "net"), Language.RUST, Origin.VENDORED);
    Map<Slice, Tally> tallies = Map.of(slice, new Tally(2, LineCounts.ofLines(5, 4, 3, 2)));
    Map<Slice, ChangedFiles> changed =
        Map.of(slice, new ChangedFiles(3, new ChangedLines(9, 8, 7, 6)));
    MinimumTools tools =
        new MinimumTools(
            Optional.of("1.62.0"), Optional.empty(), Optional.of("11"), Optional.empty());
    return Stream.of(
            FiguresCodec.encode(new Snapshot(REVISION, tools, tallies)),
            FiguresCodec.encode(
                new Change(
                    REVISION, REVISION, tallies, Map.of(), List.of("drivers/a.rs"), changed)))
        .map(FiguresCodecFuzzTest::inflate)
        .toList();
  }

  private static byte[] inflate(byte[] encoded) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(encoded))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] deflate(byte[] bytes) throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(bytes);
    }
    return deflated.toByteArray();
  }

  @MethodSource("figures")
  @FuzzTest
  void any_bytes_are_figures_that_are_encoded_again_or_none(byte[] input) throws IOException {
    byte[] bytes = deflate(input);
    Optional<Snapshot> snapshot = decode(() -> FiguresCodec.snapshot(REVISION, bytes));
    if (snapshot.isPresent()) {
      assertThat(FiguresCodec.snapshot(REVISION, FiguresCodec.encode(snapshot.get())))
          .isEqualTo(snapshot.get());
    }
    Optional<Change> change = decode(() -> FiguresCodec.change(REVISION, REVISION, bytes));
    if (change.isPresent()) {
      assertThat(FiguresCodec.change(REVISION, REVISION, FiguresCodec.encode(change.get())))
          .isEqualTo(change.get());
    }
  }

  @FunctionalInterface
  private interface Decoder<T> {
    T decode() throws IOException;
  }

  private static <T> Optional<T> decode(Decoder<T> decoder) {
    try {
      return Optional.of(decoder.decode());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
