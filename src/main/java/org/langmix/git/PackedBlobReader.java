package org.langmix.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads blobs from packs. Made for reading many in the order of their offsets: it is told first
 * which ones come next, and keeps what they are built on as long as one of them needs it.
 *
 * <p>What it can't read it refuses; another reader then tells whether the object is damaged. One
 * reader serves one thread.
 */
final class PackedBlobReader implements AutoCloseable {
  private final List<Optional<MappedPack>> packs;
  private final long capacity;
  private final Inflater inflater = new Inflater();
  private final BufferPool buffers;
  private final Map<Long, PackEntry> entries = new HashMap<>();

  /** How often each object is still needed to build another one. */
  private final Map<Long, Integer> uses = new HashMap<>();

  /** Objects that are needed again, those that were needed last at the end. */
  private final LinkedHashMap<Long, Content> bases = new LinkedHashMap<>(1024, 0.75f, true);

  private long basesSize;

  /**
   * @param packs the packs by their numbers; what is in one that is absent can't be read
   * @param capacity how many bytes of bases are kept at most
   */
  PackedBlobReader(List<Optional<MappedPack>> packs, long capacity) {
    this.packs = packs;
    this.capacity = capacity;
    this.buffers = new BufferPool(capacity / 2);
  }

  /** Forgets what was announced before. */
  void beginAnnouncing() {
    entries.clear();
    uses.clear();
    bases.values().forEach(content -> buffers.give(content.bytes()));
    bases.clear();
    basesSize = 0;
  }

  /** Takes note of a blob that is to be read, and of what it is built on. */
  void announce(long place) {
    try {
      long at = place;
      while (!entries.containsKey(at)) {
        PackEntry entry = entry(at);
        if (!entry.isDelta()) {
          return;
        }
        at = PackOrder.place(PackOrder.pack(at), entry.baseOffset());
        uses.merge(at, 1, Integer::sum);
      }
    } catch (IOException | RuntimeException e) {
      return; // the reading tells
    }
  }

  private PackEntry entry(long place) throws IOException {
    PackEntry entry = entries.get(place);
    if (entry == null) {
      entry = PackEntry.read(pack(place), PackOrder.offset(place));
      entries.put(place, entry);
    }
    return entry;
  }

  private MappedPack pack(long place) throws IOException {
    return packs
        .get(PackOrder.pack(place))
        .orElseThrow(() -> new IOException("the pack can't be mapped"));
  }

  /**
   * The content of a blob; valid until {@link #release}.
   *
   * @throws IOException if it is no blob, of a sort that this reader does not know, or damaged
   */
  Content read(long place) throws IOException {
    try {
      return resolve(place);
    } catch (DataFormatException | RuntimeException e) {
      throw new IOException("can't read the object at " + PackOrder.offset(place), e);
    }
  }

  /** Gives back what was read. */
  void release(long place, Content content) {
    if (!bases.containsKey(place)) {
      buffers.give(content.bytes());
    }
  }

  private Content resolve(long place) throws DataFormatException, IOException {
    Deque<Long> deltas = new ArrayDeque<>();
    long at = place;
    Content content = bases.get(at);
    while (content == null) {
      PackEntry entry = entry(at);
      if (entry.isDelta()) {
        deltas.push(at);
        at = PackOrder.place(PackOrder.pack(at), entry.baseOffset());
        if (deltas.size() > entries.size()) {
          throw new IOException("objects are built on each other");
        }
        content = bases.get(at);
      } else {
        content = inflate(at, entry);
        keep(at, content);
      }
    }
    for (long delta : deltas) {
      Content result = apply(content, delta);
      used(at, content);
      keep(delta, result);
      at = delta;
      content = result;
    }
    return content;
  }

  private Content apply(Content base, long place) throws DataFormatException, IOException {
    Content instructions = inflate(place, entry(place));
    Delta delta = new Delta(instructions.bytes(), instructions.length());
    byte[] result = buffers.take(delta.resultSize());
    delta.apply(base.bytes(), base.length(), result);
    buffers.give(instructions.bytes());
    return new Content(result, delta.resultSize());
  }

  /** An object was built on this one. */
  private void used(long place, Content base) {
    int left = uses.merge(place, -1, Integer::sum);
    if (left > 0) {
      return;
    }
    Content kept = bases.remove(place);
    basesSize -= kept == null ? 0 : kept.bytes().length;
    buffers.give(base.bytes());
  }

  private void keep(long place, Content content) {
    if (uses.getOrDefault(place, 0) <= 0 || content.bytes().length > capacity / 2) {
      return;
    }
    bases.put(place, content);
    basesSize += content.bytes().length;
    var eldest = bases.values().iterator();
    while (basesSize > capacity) {
      basesSize -= eldest.next().bytes().length;
      eldest.remove();
    }
  }

  /** Inflates to the stream's end, where zlib checks its checksum. */
  private Content inflate(long place, PackEntry entry) throws DataFormatException, IOException {
    MappedPack pack = pack(place);
    byte[] content = buffers.take(entry.size());
    byte[] beyond = new byte[1];
    inflater.reset();
    int length = 0;
    long at = entry.dataOffset();
    while (!inflater.finished()) {
      if (inflater.needsInput()) {
        ByteBuffer input = pack.from(at);
        at += input.remaining();
        inflater.setInput(input);
      }
      int inflated =
          length < entry.size()
              ? inflater.inflate(content, length, entry.size() - length)
              : inflater.inflate(beyond);
      length += inflated;
      if (length > entry.size() || (inflated == 0 && isStuck(pack, at))) {
        throw new IOException("the object at " + entry.offset() + " is not of its size");
      }
    }
    if (length != entry.size()) {
      throw new IOException("the object at " + entry.offset() + " is not of its size");
    }
    return new Content(content, length);
  }

  private boolean isStuck(MappedPack pack, long at) {
    return !inflater.finished()
        && (inflater.needsDictionary() || (inflater.needsInput() && !pack.from(at).hasRemaining()));
  }

  @Override
  public void close() {
    inflater.end();
  }
}
