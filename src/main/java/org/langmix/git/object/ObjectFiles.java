package org.langmix.git.object;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
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
 * alternates. A pack is not opened until it is asked for an object. If there is a multi-pack index,
 * the pack that it names is asked first, and the other packs only if that one does not have the
 * object.
 *
 * <p>Serves several threads.
 */
public final class ObjectFiles implements Packs {
  /** Git's own limit for alternates of alternates. */
  private static final int MAXIMUM_ALTERNATE_DEPTH = 5;

  /** The size limit of the file {@code info/alternates}, in bytes. */
  private static final int MAXIMUM_ALTERNATES = 1 << 20;

  private static final String PACKS = "pack";

  private final Set<Path> directories = new LinkedHashSet<>();
  private final Set<String> troubles = new LinkedHashSet<>();
  private final Map<Path, PackFile> found = new LinkedHashMap<>();
  private volatile PackList packs = new PackList(List.of(), List.of());

  private ObjectFiles() {}

  /**
   * Finds the files.
   *
   * @param objects the repository's object directory
   * @throws GitException if the directory can't be listed
   * @throws java.nio.file.InvalidPathException if the locale can't write the name of an alternate
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
    boolean canExist = line.indexOf('\0') < 0;
    try {
      Path alternate = canExist ? directory.resolve(line).toRealPath() : directory;
      if (directories.add(alternate)) {
        addAlternates(alternate, depth + 1);
      }
    } catch (NoSuchFileException e) {
      canExist = false;
    }
    if (!canExist) {
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
      for (Path file : packsIn(directory.resolve(PACKS))) {
        if (!found.containsKey(file)) {
          add(file);
        }
      }
    }
    if (packs.size() < found.size()) {
      Map<Path, Integer> numbers = new HashMap<>();
      found.keySet().forEach(file -> numbers.put(file, numbers.size()));
      packs =
          new PackList(
              List.copyOf(found.values()),
              directories.stream()
                  .flatMap(directory -> PackChoice.in(directory.resolve(PACKS), numbers).stream())
                  .toList());
    }
    return found.size() > before;
  }

  private void add(Path file) {
    if (found.size() == PackPosition.MAXIMUM_PACKS) {
      throw GitException.unreadable(
          "the repository has more than " + found.size() + " packs; run git gc in it", null);
    }
    found.put(file, new PackFile(file));
  }

  /** The packs that have an index, the largest first, as most objects are in it. */
  private List<Path> packsIn(Path directory) {
    try {
      Set<Path> files = Set.copyOf(RegularFiles.list(directory));
      addMissingPacks(directory, files);
      // Git writes the index last, and ignores a pack that has none.
      return files.stream()
          .filter(file -> file.toString().endsWith(".pack"))
          .filter(file -> files.contains(PackFile.indexOf(file)))
          .sorted(Comparator.comparing(ObjectFiles::size).reversed().thenComparing(file -> file))
          .toList();
    } catch (IOException e) {
      throw GitException.unreadable("the packs can't be listed: " + e.getMessage(), e);
    }
  }

  private static long size(Path pack) {
    return PackFile.indexOf(pack).toFile().length(); // 0 if git has just deleted it
  }

  private void addMissingPacks(Path directory, Set<Path> files) {
    files.stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".idx"))
        .map(name -> name.replaceFirst("idx$", "pack"))
        .filter(pack -> !files.contains(directory.resolve(pack)))
        .forEach(pack -> troubles.add(pack + " is missing, but its index is there"));
  }

  /** The position of the first packed copy; {@link PackPosition#NOWHERE} if there is none. */
  public long position(AnyObjectId id) {
    return packs.position(id);
  }

  /**
   * The position of the next packed copy; {@link PackPosition#NOWHERE} if there is none.
   *
   * @param position the position of the previous copy
   */
  long nextPosition(AnyObjectId id, long position) {
    return packs.nextPosition(id, position);
  }

  /** Locates objects one after another: asks the pack that had the last object first. */
  public ToLongFunction<AnyObjectId> locator() {
    return new ToLongFunction<>() {
      private int last;

      @Override
      public long applyAsLong(AnyObjectId id) {
        PackList all = packs;
        long position = last < all.size() ? all.positionIn(last, id) : PackPosition.NOWHERE;
        if (position == PackPosition.NOWHERE) {
          position = all.position(id);
          last = position == PackPosition.NOWHERE ? last : PackPosition.pack(position);
        }
        return position;
      }
    };
  }

  @Override
  public MappedPack get(int number) throws UnreadableException {
    return packs.get(number).mapped();
  }

  /** The object directories: the repository's own, then its alternates. */
  public List<Path> directories() {
    return List.copyOf(directories);
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
    packs.packs().forEach(pack -> pack.resolve(found, abbreviated, limit));
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
    return Stream.concat(troubles.stream(), found.values().stream().map(PackFile::trouble))
        .filter(trouble -> !trouble.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
