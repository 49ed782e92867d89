package org.langmix.git.object;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.QuotedString;
import org.langmix.git.failure.GitException;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.file.RegularFiles;

/**
 * The files that hold a repository's objects: packs and loose objects, its own and those of its
 * alternates. Packs are listed one by one, even if a multi-pack index covers them.
 *
 * <p>Serves several threads.
 */
public final class ObjectFiles implements Packs {
  /** Git's own limit for alternates of alternates. */
  private static final int MAXIMUM_ALTERNATE_DEPTH = 5;

  /** The size limit of the file {@code info/alternates}, in bytes. */
  private static final int MAXIMUM_ALTERNATES = 1 << 20;

  private final Set<Path> directories = new LinkedHashSet<>();
  private final Set<String> troubles = new LinkedHashSet<>();
  private final Map<Path, PackFile> found = new LinkedHashMap<>();
  private volatile List<PackFile> packs = List.of();

  private ObjectFiles() {}

  /**
   * Finds the files.
   *
   * @param objects the repository's object directory
   * @throws GitException if the directory can't be listed
   */
  public static ObjectFiles in(Path objects) {
    ObjectFiles files = new ObjectFiles();
    try {
      Path real = objects.toRealPath();
      files.directories.add(real);
      files.addAlternates(real, 1);
    } catch (IOException e) {
      throw GitException.unreadable("the objects can't be listed: " + e.getMessage(), e);
    }
    files.refresh();
    return files;
  }

  private void addAlternates(Path directory, int depth) throws IOException {
    Path file = directory.resolve("info/alternates");
    RegularFiles.requireFile(file, MAXIMUM_ALTERNATES);
    if (depth > MAXIMUM_ALTERNATE_DEPTH || !Files.exists(file)) {
      return;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        addAlternate(directory, unquoted(line), depth);
      }
    }
  }

  /**
   * Removes the quotes that git-config(1) puts around a path. A line that only begins with a quote
   * is taken as it is.
   */
  private static String unquoted(String line) {
    boolean quoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
    return quoted ? QuotedString.GIT_PATH.dequote(line) : line;
  }

  private void addAlternate(Path directory, String line, int depth) throws IOException {
    try {
      Path alternate = directory.resolve(line).toRealPath();
      if (directories.add(alternate)) {
        addAlternates(alternate, depth + 1);
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      troubles.add("a directory in info/alternates does not exist");
    }
  }

  /**
   * Looks for new packs. Known packs stay in the list, though git may have deleted them.
   *
   * @return whether there are new packs
   * @throws GitException if a directory can't be listed
   */
  public synchronized boolean refresh() {
    int before = found.size();
    for (Path directory : directories) {
      for (Path file : packsIn(directory.resolve("pack"))) {
        if (!found.containsKey(file)) {
          add(file, PackFile.open(file));
        }
      }
    }
    packs = List.copyOf(found.values());
    return found.size() > before;
  }

  private void add(Path file, PackFile pack) {
    if (found.size() == PackPosition.MAXIMUM_PACKS) {
      throw GitException.unreadable(
          "the repository has more than " + found.size() + " packs; run git gc in it", null);
    }
    found.put(file, pack);
    if (!pack.trouble().isEmpty()) {
      troubles.add(pack.trouble());
    }
  }

  private static List<Path> packsIn(Path directory) {
    List<Path> files;
    try {
      files = RegularFiles.list(directory);
    } catch (IOException e) {
      throw GitException.unreadable("the packs can't be listed: " + e.getMessage(), e);
    }
    return files.stream()
        .filter(file -> file.toString().endsWith(".pack"))
        .filter(ObjectFiles::hasIndex)
        .sorted()
        .toList();
  }

  /** Whether a pack has an index. Git writes the index last, and ignores a pack that has none. */
  private static boolean hasIndex(Path pack) {
    String name = pack.getFileName().toString();
    return Files.exists(pack.resolveSibling(name.replaceFirst("\\.pack$", ".idx")));
  }

  /** The position of the first packed copy; {@link PackPosition#NOWHERE} if there is none. */
  public long position(AnyObjectId id) {
    return positionFrom(id, 0);
  }

  /**
   * The position of the next packed copy; {@link PackPosition#NOWHERE} if there is none.
   *
   * @param position the position of the previous copy
   */
  long nextPosition(AnyObjectId id, long position) {
    return positionFrom(id, PackPosition.pack(position) + 1);
  }

  private long positionFrom(AnyObjectId id, int first) {
    List<PackFile> all = packs;
    for (int pack = first; pack < all.size(); pack++) {
      long offset = all.get(pack).offsetOf(id);
      if (offset >= 0) {
        return PackPosition.of(pack, offset);
      }
    }
    return PackPosition.NOWHERE;
  }

  @Override
  public MappedPack get(int number) throws UnreadableException {
    return packs.get(number).mapped();
  }

  /** The files in which the object would be if it were loose. */
  List<Path> loose(AnyObjectId id) {
    String name = id.name();
    String file = name.substring(0, 2) + "/" + name.substring(2);
    return directories.stream().map(directory -> directory.resolve(file)).toList();
  }

  /** The ids, in hexadecimal, of the loose objects whose id begins with a byte. */
  public Set<String> looseStartingWith(int firstByte) {
    String start = "%02x".formatted(firstByte);
    return directories.stream()
        .flatMap(directory -> names(directory.resolve(start)))
        .map(name -> start + name)
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(Path directory) {
    String[] names = directory.toFile().list();
    return names == null ? Stream.empty() : Stream.of(names);
  }

  /**
   * The ids of the objects that begin with an abbreviated id.
   *
   * @param limit the largest number of ids to return
   */
  public Set<ObjectId> resolve(AbbreviatedObjectId abbreviated, int limit) {
    Set<ObjectId> found = new LinkedHashSet<>();
    packs.forEach(pack -> pack.resolve(found, abbreviated, limit));
    looseStartingWith(abbreviated.getFirstByte()).stream()
        .filter(ObjectId::isId)
        .map(ObjectId::fromString)
        .filter(id -> abbreviated.prefixCompare(id) == 0)
        .limit(Math.max(0, limit - found.size()))
        .forEach(found::add);
    return found;
  }

  /** Possible causes of a missing object, in words for people; empty if none is known. */
  public synchronized String troubles() {
    return String.join("; ", troubles);
  }
}
