package org.langmix.count;

import java.util.List;
import org.langmix.count.c.CLexer;
import org.langmix.count.checkpoint.Checkpoints;
import org.langmix.count.checkpoint.Copied;
import org.langmix.count.checkpoint.Counted;
import org.langmix.count.checkpoint.FileVersion;
import org.langmix.count.checkpoint.KeptCheckpoints;
import org.langmix.count.line.LineClass;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.LineTally;
import org.langmix.count.rust.RustLexer;
import org.langmix.count.text.CMarks;
import org.langmix.count.text.RustMarks;

/** Counts the lines of files, one after another. Serves one thread. */
public final class LineCounter {
  /** Of a quarter of a megabyte, as hardly any source file is larger. */
  private static final int LARGEST_PIECE = (1 << 18) / Long.BYTES;

  /** In bytes: fewer cost more than they spare. */
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
   * @param largestPiece how many words of eight bytes are marked together at most
   * @param checkpointInterval how many bytes are between two checkpoints at least
   */
  LineCounter(int largestPiece, int checkpointInterval) {
    this.checkpoints = Checkpoints.every(checkpointInterval);
    this.cMarks = new CMarks(largestPiece);
    this.rustMarks = new RustMarks(largestPiece);
  }

  /** Counts the lines of the file that the first {@code length} bytes are. */
  public LineCounts count(Syntax syntax, byte[] source, int length) {
    return lex(syntax, source, length, new LineTally(false));
  }

  /**
   * Counts the lines of a version of a C file. The counts are the same whatever it has copied, as
   * long as it has copied what it says.
   */
  public LineCounts count(FileVersion version) {
    boolean keeps = version.isBase() && kept.hasRoom();
    Counted counted = count(version, kept.copiedBy(version), keeps);
    if (keeps) {
      kept.keep(version.id(), counted.checkpoints());
    }
    return counted.lines();
  }

  /** Forgets all versions that were counted: no later one is copied from them. */
  public void forgetVersions() {
    kept.clear();
  }

  /**
   * Counts with the help of another version's checkpoints.
   *
   * @param keeps whether its own checkpoints are wanted
   */
  Counted count(FileVersion version, Copied copied, boolean keeps) {
    return new CLexer(version.source(), version.length(), new LineTally(false), cMarks)
        .count(copied, checkpoints, keeps);
  }

  /** What each line of a file is. */
  List<LineClass> explain(Syntax syntax, byte[] source) {
    LineTally lines = new LineTally(true);
    lex(syntax, source, source.length, lines);
    return lines.classes();
  }

  private LineCounts lex(Syntax syntax, byte[] source, int length, LineTally lines) {
    return switch (syntax) {
      case RUST -> new RustLexer(source, length, lines, rustMarks).count();
      case C -> new CLexer(source, length, lines, cMarks).count();
      default -> new AssemblyLexer(source, length, syntax.commentCharacters(), lines).count();
    };
  }
}
