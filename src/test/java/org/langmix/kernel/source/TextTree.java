package org.langmix.kernel.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tree of files that tests write down. */
public final class TextTree implements SourceTree {
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<String> read = new ArrayList<>();

  public TextTree with(String path, String text) {
    return with(path, text.getBytes(UTF_8));
  }

  public TextTree with(String path, byte[] content) {
    files.put(path, content);
    return this;
  }

  @Override
  public Collection<String> paths() {
    return files.keySet();
  }

  @Override
  public Optional<byte[]> content(String path) {
    read.add(path);
    return Optional.ofNullable(files.get(path));
  }

  /** The paths that were asked for. */
  public List<String> read() {
    return read;
  }
}
