package org.langmix.kernel.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /** The paths of all files. */
  public Set<String> paths() {
    return files.keySet();
  }

  @Override
  public Collection<String> rustFiles() {
    return files.keySet().stream().filter(path -> path.endsWith(".rs")).toList();
  }

  @Override
  public List<String> files(String directory) {
    return files.keySet().stream()
        .filter(path -> Paths.directory(path).equals(directory))
        .map(Paths::name)
        .sorted()
        .toList();
  }

  @Override
  public List<String> directories(String directory) {
    String prefix = directory.isEmpty() ? "" : directory + "/";
    return files.keySet().stream()
        .filter(path -> path.startsWith(prefix))
        .map(path -> path.substring(prefix.length()))
        .filter(below -> below.contains("/"))
        .map(below -> below.substring(0, below.indexOf('/')))
        .distinct()
        .sorted()
        .toList();
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
