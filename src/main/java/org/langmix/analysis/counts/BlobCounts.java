package org.langmix.analysis.counts;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.langmix.analysis.clone.Progress;
import org.langmix.count.LineCounter;
import org.langmix.count.Syntax;
import org.langmix.count.checkpoint.FileVersion;
import org.langmix.count.line.LineClasses;
import org.langmix.count.line.LineCounts;
import org.langmix.git.BlobConsumer;
import org.langmix.git.BlobSource;
import org.langmix.git.GitRepository;
import org.langmix.git.object.Content;
import org.langmix.git.tree.Directory;
import org.langmix.store.CountStore;
import org.langmix.store.Recorder;
import org.langmix.store.Request;

/** The counts of every blob, in each syntax that its file names call for. */
public final class BlobCounts {
  private static final List<Syntax> SYNTAXES = List.of(Syntax.values());

  private final GitRepository repository;
  private final int threads;

  /** Indexed by syntax and blob number; null for a syntax that no blob is wanted in. */
  private final LineCounts[][] counts = new LineCounts[SYNTAXES.size()][];

  /** Indexed by blob number: one bit per syntax in which counts are wanted but not known. */
  private final int[] unknown;

  private final Map<Integer, String> unreadable = new ConcurrentHashMap<>();
  private final LineRequest lines;
  private BlobSource source;

  private BlobCounts(GitRepository repository, LineRequest lines, int threads) {
    this.repository = repository;
    this.lines = lines;
    this.threads = threads;
    this.unknown = new int[repository.blobCount()];
  }

  /**
   * The counts of the blobs of some trees, as far as the store knows them. No blob is read yet.
   *
   * @param lines gets the lines of blobs when they are read
   * @param threads how many threads look up, read and count blobs
   */
  public static BlobCounts known(
      GitRepository repository,
      Set<Directory> roots,
      SourcePaths paths,
      CountStore store,
      LineRequest lines,
      int threads)
      throws InterruptedException {
    BlobCounts counts = new BlobCounts(repository, lines, threads);
    Set<Directory> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    roots.forEach(root -> counts.want(root, paths, seen));
    counts.makeRoom();
    store.lookUp(counts.new Known());
    counts.locateUnknown();
    return counts;
  }

  /**
   * The counts of some blobs, all of which must still be read.
   *
   * @param threads how many threads look up, read and count blobs
   */
  public static BlobCounts unknown(GitRepository repository, List<BlobSyntax> wanted, int threads)
      throws InterruptedException {
    BlobCounts counts = new BlobCounts(repository, LineRequest.NOTHING, threads);
    wanted.forEach(one -> counts.want(one.blob(), one.syntax()));
    counts.makeRoom();
    counts.locateUnknown();
    return counts;
  }

  /** The numbers of blobs that must be counted but are missing from the repository. */
  public BitSet missing() {
    BitSet missing = source.missing();
    missing.and(uncounted());
    return missing;
  }

  /**
   * The ids of the blobs that must be read but are missing, in hexadecimal. The versions of a file
   * are neighbours.
   *
   * @param roots the trees that hold the blobs
   */
  public List<String> missing(Set<Directory> roots) {
    return PathOrder.of(roots, source.missing()).mapToObj(repository::blobId).toList();
  }

  /** Locates the blobs that must still be read. */
  public void locateUnknown() throws InterruptedException {
    source = repository.find(toRead(), threads);
  }

  /**
   * Reads and counts the blobs whose counts are not known or whose lines are wanted, each once.
   *
   * @param meanwhile what the calling thread does in the meantime
   * @return the result of {@code meanwhile}
   */
  public <T> T read(CountStore store, Progress progress, Supplier<T> meanwhile)
      throws InterruptedException {
    int wanted = toRead().cardinality();
    progress.begin("Counting", "files", wanted);
    return wanted == 0
        ? meanwhile.get()
        : source.read(threads, () -> new Consumer(store.recorder(), lines, progress), meanwhile);
  }

  /** Reads blobs that have been counted once more, for their lines. */
  public void readLines(LineRequest request, Progress progress) throws InterruptedException {
    BitSet wanted = request.blobs();
    progress.begin("Comparing", "files", wanted.cardinality());
    Recorder<LineCounts> none = CountStore.none().recorder();
    repository
        .find(wanted, threads)
        .read(threads, () -> new Consumer(none, request, progress), () -> null);
  }

  /** Marks the syntaxes in which to count the files of a directory. */
  private void want(Directory directory, SourcePaths paths, Set<Directory> seen) {
    if (!seen.add(directory)) {
      return;
    }
    for (int i = 0; i < directory.fileCount(); i++) {
      if (paths.isWanted(directory.path(i))) {
        want(directory.blob(i), paths.get(directory.path(i)).syntax());
      }
    }
    for (Directory below : directory.directories()) {
      want(below, paths, seen);
    }
  }

  private void want(int blob, Syntax syntax) {
    unknown[blob] |= bit(syntax);
  }

  private static int bit(Syntax syntax) {
    return 1 << SYNTAXES.indexOf(syntax);
  }

  private void makeRoom() {
    int wanted = Arrays.stream(unknown).reduce(0, (left, right) -> left | right);
    for (int syntax = 0; syntax < counts.length; syntax++) {
      counts[syntax] = (wanted & 1 << syntax) != 0 ? new LineCounts[unknown.length] : null;
    }
  }

  /** The blobs whose counts are still wanted in some syntax. */
  private BitSet uncounted() {
    BitSet uncounted = new BitSet();
    for (int blob = 0; blob < unknown.length; blob++) {
      uncounted.set(blob, unknown[blob] != 0);
    }
    return uncounted;
  }

  private BitSet toRead() {
    BitSet blobs = uncounted();
    blobs.or(lines.blobs());
    return blobs;
  }

  private void set(int blob, Syntax syntax, LineCounts lines) {
    counts[SYNTAXES.indexOf(syntax)][blob] = lines;
  }

  /** The counts of a blob in a syntax in which they were wanted; null if it could not be read. */
  public LineCounts get(int blob, Syntax syntax) {
    return counts[SYNTAXES.indexOf(syntax)][blob];
  }

  public boolean isUnreadable(int blob) {
    return unreadable.containsKey(blob);
  }

  public boolean anyUnreadable() {
    return !unreadable.isEmpty();
  }

  /** Why a blob could not be read. */
  public String whyUnreadable(int blob) {
    return unreadable.get(blob);
  }

  /** Takes the counts that the store knows. */
  private final class Known implements Request<LineCounts> {
    @Override
    public int number(byte[] id, Syntax syntax) {
      int blob = repository.blobNumber(id);
      return blob >= 0 && (unknown[blob] & bit(syntax)) != 0 ? blob : -1;
    }

    @Override
    public void found(int blob, Syntax syntax, LineCounts lines) {
      set(blob, syntax, lines);
      unknown[blob] &= ~bit(syntax);
    }
  }

  private final class Consumer implements BlobConsumer {
    private final Recorder<LineCounts> recorder;
    private final LineRequest request;
    private final BitSet blobsOfLines;
    private final LineConsumer lineConsumer;
    private final Progress progress;
    private final LineCounter counter = new LineCounter();
    private final LineClasses classes = new LineClasses();

    Consumer(Recorder<LineCounts> recorder, LineRequest request, Progress progress) {
      this.recorder = recorder;
      this.request = request;
      this.blobsOfLines = request.blobs();
      this.lineConsumer = request.consumer();
      this.progress = progress;
    }

    @Override
    public void beginBatch() {
      counter.forgetVersions();
      lineConsumer.beginBatch();
    }

    @Override
    public void accept(int blob, Content content, boolean isBase) {
      FileVersion version = version(content, isBase);
      boolean isOfLines = blobsOfLines.get(blob);
      for (Syntax syntax : SYNTAXES) {
        boolean isUncounted = (unknown[blob] & bit(syntax)) != 0;
        boolean wantsLines = isOfLines && request.wants(blob, syntax);
        if (isUncounted || wantsLines) {
          LineCounts counted = count(syntax, version, wantsLines);
          if (isUncounted) {
            add(blob, syntax, counted);
          }
          if (wantsLines) {
            lineConsumer.accept(blob, syntax, version, classes);
          }
        }
      }
      progress.advance();
    }

    /** Counts a blob, and fills {@link #classes} if its lines are wanted. */
    private LineCounts count(Syntax syntax, FileVersion version, boolean wantsLines) {
      if (syntax != Syntax.C) {
        return wantsLines
            ? counter.count(syntax, version.source(), version.length(), classes)
            : counter.count(syntax, version.source(), version.length());
      }
      // Even if the lines of this blob are not wanted, others may copy their classes.
      return blobsOfLines.isEmpty() ? counter.count(version) : counter.count(version, classes);
    }

    private static FileVersion version(Content content, boolean isBase) {
      FileVersion version =
          new FileVersion(content.bytes(), content.length(), content.position(), isBase);
      return content
          .source()
          .map(source -> version.copiedFrom(source.position(), source.copies()))
          .orElse(version);
    }

    private void add(int blob, Syntax syntax, LineCounts lines) {
      set(blob, syntax, lines);
      if (recorder.keeps()) {
        recorder.add(repository.rawBlobId(blob), syntax, lines);
      }
    }

    @Override
    public void unreadable(int blob, String reason) {
      if (unknown[blob] != 0) {
        unreadable.put(blob, reason);
      }
      if (blobsOfLines.get(blob)) {
        lineConsumer.unreadable(blob, reason);
      }
      progress.advance();
    }
  }
}
