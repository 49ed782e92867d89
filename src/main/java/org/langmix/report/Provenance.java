package org.langmix.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.Revision;

/**
 * How a report was made. It is written as {@code run.json}, which also marks a directory as a
 * report.
 *
 * @param program always {@code langmix}
 * @param version the version of langmix
 * @param countingRules the version of the counting rules
 * @param repository the names of the directories of the clones; not their paths, because reports
 *     are published
 * @param remark a warning that applies to all figures; empty if there is none
 * @param options the options as the user gave them, by name
 * @param revisions the measured revisions
 * @param leftOut the names of the tags that were left out because their targets can't be read
 * @param store the use of the count store
 * @param previous the earlier report that this report was compared with; null if there is none
 * @param gaps how many files, directories and tags could not be read: the number of rows in {@code
 *     gaps.csv}
 * @param seconds the duration of the run
 * @param files the other files of the report, relative to its directory
 */
public record Provenance(
    String program,
    String version,
    int countingRules,
    String repository,
    String remark,
    Map<String, Object> options,
    List<Measured> revisions,
    List<String> leftOut,
    Store store,
    PreviousReport previous,
    int gaps,
    double seconds,
    List<String> files) {
  public static final String PROGRAM = "langmix";
  static final String FILE = "run.json";
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final long MOST_BYTES = 128L << 20; // a report's run.json is far smaller

  /**
   * How a run used the count store. A blob that is counted in several syntaxes has one count for
   * each syntax.
   *
   * @param used whether the run used a count store
   * @param results how many results came from the store: figures of whole revisions, and changes
   *     between two revisions
   * @param known how many counts of blobs came from the store, for trees without a result in it
   * @param added how many counts were added to the store
   */
  public record Store(boolean used, long results, long known, long added) {}

  /**
   * A measured revision.
   *
   * @param treeName the name that {@code --tree} gives the clone; empty if there is only one clone
   * @param whole whether all of the revision could be counted
   * @param incomplete the subsystems whose sums are too low, as {@code kind: name}
   * @param unread the kinds of gaps that the revision has, as in {@code gaps.csv}: {@code file} and
   *     {@code directory} make sums too low, {@code lines}, {@code tools} and {@code facts} do not
   */
  public record Measured(
      String name,
      String date,
      String commit,
      String tree,
      @SerializedName(value = "treeName", alternate = "kernelTree") String treeName,
      boolean whole,
      List<String> incomplete,
      List<String> unread) {
    static Measured of(Revision revision, History history) {
      return new Measured(
          revision.name(),
          revision.date().map(Object::toString).orElse(""),
          revision.commit().orElse(""),
          revision.tree(),
          revision.cloneName(),
          history.isWhole(revision),
          history.subsystems().stream()
              .filter(subsystem -> !history.isWhole(revision, subsystem))
              .map(subsystem -> subsystem.kind().displayName() + ": " + subsystem.name())
              .toList(),
          history.gaps().stream()
              .filter(gap -> gap.revision().equals(revision))
              .map(gap -> gap.kind().displayName())
              .distinct()
              .sorted()
              .toList());
    }
  }

  /** The revisions of a history. */
  public static List<Measured> measured(History history) {
    return history.snapshots().stream()
        .map(snapshot -> Measured.of(snapshot.revision(), history))
        .toList();
  }

  /** The names of the tags that a history leaves out because their targets can't be read. */
  public static List<String> leftOut(History history) {
    return history.gaps().stream()
        .filter(gap -> gap.kind() == Gap.Kind.TAG)
        .map(gap -> gap.revision().label())
        .toList();
  }

  /** The names of all files below a directory, sorted. */
  public static List<String> filesBelow(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> directory.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /** Writes {@code run.json} into a directory. */
  public void write(Path directory) throws IOException {
    Files.writeString(directory.resolve(FILE), GSON.toJson(this) + "\n", StandardCharsets.UTF_8);
  }

  /** The provenance of the report in a directory; empty if there is no report. */
  public static Optional<Provenance> of(Path directory) throws IOException {
    return Optional.ofNullable(read(directory));
  }

  /** Whether a directory holds a report. */
  static boolean isIn(Path directory) throws IOException {
    return read(directory) != null;
  }

  /** The files of the report in a directory; none if there is no report. */
  static List<String> filesIn(Path directory) throws IOException {
    Provenance provenance = read(directory);
    return provenance == null
        ? List.of()
        : Stream.concat(Stream.of(FILE), provenance.files.stream()).toList();
  }

  private static Provenance read(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
      return null;
    }
    try {
      Provenance provenance = GSON.fromJson(Files.readString(file), Provenance.class);
      boolean ours =
          provenance != null
              && PROGRAM.equals(provenance.program)
              && provenance.files != null
              && provenance.files.stream().noneMatch(Objects::isNull);
      return ours ? provenance : null;
    } catch (JsonParseException | CharacterCodingException e) {
      return null;
    }
  }
}
