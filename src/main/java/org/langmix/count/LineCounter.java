package org.langmix.count;

import java.util.List;
import org.langmix.count.assembly.AssemblyLexer;
import org.langmix.count.c.CLexer;
import org.langmix.count.checkpoint.Checkpoints;
import org.langmix.count.checkpoint.Copied;
import org.langmix.count.checkpoint.Counted;
import org.langmix.count.checkpoint.FileVersion;
import org.langmix.count.checkpoint.KeptCheckpoints;
import org.langmix.count.line.LineClass;
import org.langmix.count.line.LineClasses;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.RunningCounts;
import org.langmix.count.rust.RustLexer;
import org.langmix.count.text.CMarks;
import org.langmix.count.text.RustMarks;

/** Counts the lines of files, one file after another. Not safe for use by several threads. */
public final class LineCounter {
  /** In words of eight bytes: 256 KiB together, because hardly any source file is larger. */
  private static final int LARGEST_PIECE = (1 << 18) / Long.BYTES;

  /** In bytes. Checkpoints at shorter intervals cost more time than they save. */
  private static final int CHECKPOINT_INTERVAL = 512;

  private final CMarks cMarks;
  private final RustMarks rustMarks;
  private final Checkpoints checkpoints;
  private final KeptCheckpoints kept = new KeptCheckpoints();

  public LineCounter() {
    this(LARGEST_PIECE, CHECKPOINT_INTERVAL);
  }

  /**
   * The counts do not depend on the parameters.
   *
   * @param largestPiece the largest number of words, of eight bytes each, that are marked together
   * @param checkpointInterval the smallest distance between two checkpoints, in bytes
   */
  LineCounter(int largestPiece, int checkpointInterval) {
    this.checkpoints = Checkpoints.every(checkpointInterval);
    this.cMarks = new CMarks(largestPiece);
    this.rustMarks = new RustMarks(largestPiece);
  }

  /**
   * Counts the lines of a file, whose content is the first {@code length} bytes of {@code source}.
   */
  public LineCounts count(Syntax syntax, byte[] source, int length) {
    return lex(syntax, source, length, new RunningCounts());
  }

  /**
   * Counts the lines of a file, and tells the class of each.
   *
   * @param classes receives the classes; what it holds is discarded
   */
  public LineCounts count(Syntax syntax, byte[] source, int length, LineClasses classes) {
    classes.clear();
    return lex(syntax, source, length, new RunningCounts(classes));
  }

  /**
   * Counts the lines of a version of a C file. Copied ranges save time but do not change the
   * counts, provided that the version states them correctly.
   */
  public LineCounts count(FileVersion version) {
    return count(version, new RunningCounts());
  }

  /**
   * Counts the lines of a version of a C file, and tells the class of each. Ranges that are copied
   * from a version whose classes were not asked for save no time.
   *
   * @param classes receives the classes; what it holds is discarded
   */
  public LineCounts count(FileVersion version, LineClasses classes) {
    classes.clear();
    return count(version, new RunningCounts(classes));
  }

  private LineCounts count(FileVersion version, RunningCounts lines) {
    boolean keeps = version.isBase() && kept.hasRoom();
    Counted counted = count(version, kept.copiedBy(version), keeps, lines);
    if (keeps) {
      kept.keep(version.id(), counted.checkpoints());
    }
    return counted.lines();
  }

  /**
   * Forgets the checkpoints of all versions counted so far. A later version that was copied from
   * one of them is lexed in full.
   */
  public void forgetVersions() {
    kept.clear();
  }

  /**
   * Counts with the help of the checkpoints of another version.
   *
   * @param keeps whether the checkpoints of this version are wanted
   * @param lines counts the lines of this version
   */
  Counted count(FileVersion version, Copied copied, boolean keeps, RunningCounts lines) {
    return new CLexer(version.source(), version.length(), lines, cMarks)
        .count(copied.ifKnown(lines.keepsClasses()), checkpoints, keeps);
  }

  /** The class of each line of a file, found without any shortcut. */
  List<LineClass> explain(Syntax syntax, byte[] source) {
    LineClasses classes = new LineClasses();
    lex(syntax, source, source.length, RunningCounts.oneByOne(classes));
    return classes.toList();
  }

  private LineCounts lex(Syntax syntax, byte[] source, int length, RunningCounts lines) {
    return switch (syntax) {
      case RUST -> new RustLexer(source, length, lines, rustMarks).count();
      case C -> new CLexer(source, length, lines, cMarks).count();
      case ASSEMBLY,
          ASSEMBLY_HASH,
          ASSEMBLY_HASH_SEMICOLON,
          ASSEMBLY_AT,
          ASSEMBLY_SEMICOLON,
          ASSEMBLY_EXCLAMATION,
          ASSEMBLY_BAR ->
          new AssemblyLexer(source, length, syntax.commentCharacters(), lines).count();
    };
  }
}
