package org.langmix.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Damages one file of a repository, or swaps two of its files. */
final class Damage {
  private static final int LONGEST_BLOCK = 64;
  private static final String PACKED_REFS = "packed-refs";

  /**
   * The kinds of files that hold objects. They are damaged more often than the files that lead to
   * objects.
   */
  private static final List<String> OFTEN = List.of("pack", "index", "loose object");

  /**
   * The kinds of files that lead to objects. Nobody can notice that one of them is missing or has
   * the content of another one. So only their bytes are damaged.
   */
  private static final List<String> REFERENCES = List.of("reference", "HEAD", PACKED_REFS);

  private static final Pattern IN_ORDER =
      Pattern.compile(
          "(# .*\\n)?([0-9a-f]{40} refs/[\\w./\\x80-\\xff-]+\\n(\\^[0-9a-f]{40}\\n)?)*");

  private final Path root;
  private final Random random;
  private final List<Path> changed = new ArrayList<>();

  private Damage(Path root, Random random) {
    this.root = root;
    this.random = random;
  }

  /**
   * Damages a file below a directory.
   *
   * @param random makes all choices
   * @return the damage that was done
   */
  static Done in(Path root, Random random) throws IOException {
    Damage damage = new Damage(root, random);
    return new Done(damage.damage(), damage.changed);
  }

  /**
   * Damage that was done.
   *
   * @param what the damage, in words
   * @param files the files that were deleted or changed
   */
  record Done(String what, List<Path> files) {}

  private String damage() throws IOException {
    Map<String, List<Path>> kinds = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> kinds.computeIfAbsent(kind(file), k -> new ArrayList<>()).add(file));
    }
    List<String> choice = new ArrayList<>(kinds.keySet());
    for (String often : OFTEN) {
      if (kinds.containsKey(often)) {
        choice.addAll(List.of(often, often));
      }
    }
    String kind = one(choice);
    Path file = one(kinds.get(kind));
    boolean toBytes = REFERENCES.contains(kind) || random.nextInt(4) > 0;
    return toBytes ? toBytes(kind, file) : toFile(kind, file, one(kinds.get(kind)));
  }

  private String kind(Path file) {
    String path = root.relativize(file).toString();
    String name = file.getFileName().toString();
    if (path.contains("/refs/")) {
      return "reference";
    } else if (path.matches(".*/objects/[0-9a-f]{2}/[0-9a-f]+")) {
      return "loose object";
    }
    return name.endsWith(".pack") ? "pack" : name.endsWith(".idx") ? "index" : name;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String toFile(String kind, Path file, Path other) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    byte[] others = Files.readAllBytes(other);
    String described = kind + " " + root.relativize(file);
    switch (random.nextInt(3)) {
      case 0 -> {
        delete(file);
        return described + " is deleted";
      }
      case 1 -> {
        write(file, others);
        return described + " has the content of " + root.relativize(other);
      }
      default -> {
        write(file, others);
        write(other, bytes);
        return described + " has changed places with " + root.relativize(other);
      }
    }
  }

  /** The new bytes of a file, and the damage that was done to them, in words. */
  private static final class Changed {
    private final byte[] bytes;
    private final String how;

    Changed(byte[] bytes, String how) {
      this.bytes = bytes;
      this.how = how;
    }
  }

  private String toBytes(String kind, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String described = "%s %s of %d bytes: ".formatted(kind, root.relativize(file), bytes.length);
    if (bytes.length == 0) {
      return described + "nothing to damage";
    }
    Changed changed = changed(bytes);
    while (kind.equals(PACKED_REFS) && isInOrder(changed.bytes)) {
      changed = changed(bytes);
    }
    write(file, changed.bytes);
    return described + changed.how;
  }

  /**
   * Whether the lines are valid although some are missing or changed, so that the damage can't be
   * noticed.
   */
  private static boolean isInOrder(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> names =
        text.lines()
            .filter(line -> !line.startsWith("#") && !line.startsWith("^"))
            .map(line -> line.replaceFirst("^[0-9a-f]{40} ", ""))
            .toList();
    return IN_ORDER.matcher(text).matches() && names.equals(names.stream().sorted().toList());
  }

  private Changed changed(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(LONGEST_BLOCK, bytes.length - at));
    String block = length + " bytes from " + at + " on are ";
    return switch (random.nextInt(8)) {
      case 0, 1 -> flipped(bytes, at, random.nextInt(Byte.SIZE));
      case 2 -> new Changed(Arrays.copyOf(bytes, at), "cut off at byte " + at);
      case 3 -> new Changed(replaced(bytes, at, length, new byte[0]), block + "cut out");
      case 4 -> new Changed(replaced(bytes, at, length, new byte[length]), block + "zero");
      case 5 -> new Changed(replaced(bytes, at, length, noise(length)), block + "noise");
      case 6 -> {
        int from = random.nextInt(bytes.length - length + 1);
        byte[] others = Arrays.copyOfRange(bytes, from, from + length);
        yield new Changed(
            replaced(bytes, at, length, others), block + "those from " + from + " on");
      }
      default -> swapped(bytes);
    };
  }

  private static Changed flipped(byte[] bytes, int at, int bit) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) (1 << bit);
    return new Changed(flipped, "bit " + bit + " of byte " + at + " is flipped");
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  /** Swaps two words of a table. */
  private Changed swapped(byte[] bytes) {
    int size = Math.min(random.nextBoolean() ? 4 : 20, bytes.length);
    int start = bytes.length % size;
    int one = start + size * random.nextInt(bytes.length / size);
    int other = start + size * random.nextInt(bytes.length / size);
    byte[] first = Arrays.copyOfRange(bytes, one, one + size);
    byte[] second = Arrays.copyOfRange(bytes, other, other + size);
    return new Changed(
        replaced(replaced(bytes, one, size, second), other, size, first),
        "the %d bytes from %d on have changed places with those from %d on"
            .formatted(size, one, other));
  }

  private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
    byte[] result = new byte[bytes.length - length + by.length];
    System.arraycopy(bytes, 0, result, 0, at);
    System.arraycopy(by, 0, result, at, by.length);
    System.arraycopy(bytes, at + length, result, at + by.length, bytes.length - at - length);
    return result;
  }

  private void write(Path file, byte[] bytes) throws IOException {
    delete(file); // git makes its files read-only
    Files.write(file, bytes);
  }

  private void delete(Path file) throws IOException {
    changed.add(file);
    Files.delete(file);
  }
}
