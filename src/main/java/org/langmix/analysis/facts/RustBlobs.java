package org.langmix.analysis.facts;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.langmix.count.LineCounter;
import org.langmix.count.Syntax;
import org.langmix.git.BlobConsumer;
import org.langmix.git.GitRepository;
import org.langmix.git.object.Content;

/** Rust files of some trees, read together: each once, whatever number of trees holds it. */
final class RustBlobs {
  private final Map<Integer, RustBlob> read = new ConcurrentHashMap<>();
  private final Map<Integer, String> unreadable = new ConcurrentHashMap<>();

  private RustBlobs() {}

  /**
   * Reads files.
   *
   * @param wanted the numbers of their blobs
   */
  static RustBlobs read(GitRepository repository, BitSet wanted, int threads)
      throws InterruptedException {
    RustBlobs blobs = new RustBlobs();
    repository.find(wanted, threads).read(threads, () -> blobs.new Consumer(), () -> null);
    return blobs;
  }

  private final class Consumer implements BlobConsumer {
    private final LineCounter counter = new LineCounter();

    @Override
    public void accept(int blob, Content content, boolean isBase) {
      byte[] bytes = Arrays.copyOf(content.bytes(), content.length());
      read.put(blob, new RustBlob(bytes, counter.count(Syntax.RUST, bytes, bytes.length)));
    }

    @Override
    public void unreadable(int blob, String reason) {
      unreadable.put(blob, reason);
    }
  }

  /** The file with a blob number; null if it could not be read. */
  RustBlob get(int blob) {
    return read.get(blob);
  }

  /** Why a file could not be read. */
  String whyUnreadable(int blob) {
    return unreadable.get(blob);
  }
}
