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
  private BlobSource source;

  private BlobCounts(GitRepository repository, int threads) {
    this.repository = repository;
    this.threads = threads;
    this.unknown = new int[repository.blobCount()];
  }

  /**
   * The counts of the blobs of some trees, as far as the store knows them. No blob is read yet.
   *
   * @param threads how many threads look up, read and count blobs
   */
  public static BlobCounts known(
      GitRepository repository,
      Set<Directory> roots,
      SourcePaths paths,
      CountStore store,
      int threads)
      throws InterruptedException {
    BlobCounts counts = new BlobCounts(repository, threads);
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
    BlobCounts counts = new BlobCounts(repository, threads);
    wanted.forEach(one -> counts.want(one.blob(), one.syntax()));
    counts.makeRoom();
    counts.locateUnknown();
    return counts;
  }

  /** The numbers of blobs that must be read but are missing from the repository. */
  public BitSet missing() {
    return source.missing();
  }

  /**
   * The ids of the missing blobs in hexadecimal. The versions of a file are neighbours.
   *
   * @param roots the trees that hold the blobs
   */
  public List<String> missing(Set<Directory> roots) {
    return PathOrder.of(roots, missing()).mapToObj(repository::blobId).toList();
  }

  /** Locates the blobs that must still be read. */
  public void locateUnknown() throws InterruptedException {
    source = repository.find(unknownBlobs(), threads);
  }

  /**
   * Reads and counts the blobs whose counts are not known, each once.
   *
   * @param meanwhile what the calling thread does in the meantime
   * @return the result of {@code meanwhile}
   */
  public <T> T read(CountStore store, Progress progress, Supplier<T> meanwhile)
      throws InterruptedException {
    int wanted = unknownBlobs().cardinality();
    progress.begin("Counting", "files", wanted);
    return wanted == 0
        ? meanwhile.get()
        : source.read(threads, () -> new Consumer(store.recorder(), progress), meanwhile);
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
  private BitSet unknownBlobs() {
    BitSet unread = new BitSet();
    for (int blob = 0; blob < unknown.length; blob++) {
      unread.set(blob, unknown[blob] != 0);
    }
    return unread;
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
  private final class Known implements Request {
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
    private final Recorder recorder;
    private final Progress progress;
    private final LineCounter counter = new LineCounter();

    Consumer(Recorder recorder, Progress progress) {
      this.recorder = recorder;
      this.progress = progress;
    }

    @Override
    public void beginBatch() {
      counter.forgetVersions();
    }

    @Override
    public void accept(int blob, Content content, boolean isBase) {
      for (int left = unknown[blob]; left != 0; left &= left - 1) {
        Syntax syntax = SYNTAXES.get(Integer.numberOfTrailingZeros(left));
        add(
            blob,
            syntax,
            syntax == Syntax.C
                ? counter.count(version(content, isBase))
                : counter.count(syntax, content.bytes(), content.length()));
      }
      progress.advance();
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
      unreadable.put(blob, reason);
      progress.advance();
    }
  }
}
