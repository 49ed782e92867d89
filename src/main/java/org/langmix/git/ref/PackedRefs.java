package org.langmix.git.ref;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.langmix.git.failure.GitException;

/**
 * The file {@code packed-refs}. It has no checksum, so only its form can be checked: a damaged name
 * is most often invalid or out of order.
 */
final class PackedRefs {
  private static final Pattern SORTED = Pattern.compile("# pack-refs with:(.* )?sorted( .*)?");

  /** The form of a name is that of git-check-ref-format(1). Each character stands for one byte. */
  private static final Pattern REFERENCE =
      Pattern.compile("[0-9a-fA-F]{40} (refs/[^\\x00- \\x7f~^:?*\\[\\\\]+)");

  /** The first line. A carriage return is not allowed: it ends a line in JGit, but not in git. */
  private static final Pattern HEADER = Pattern.compile("#[ -~]*");

  private static final Pattern PEELED = Pattern.compile("\\^[0-9a-fA-F]{40}");

  /**
   * The longest allowed line, in bytes. Git makes each name a path, and no path can be longer than
   * a few thousand bytes.
   */
  private static final int LONGEST_LINE = 1 << 16;

  private PackedRefs() {}

  /**
   * Requires that the file, if it exists, has the form in which git writes it.
   *
   * @return the names of tags that are not UTF-8, as JGit decodes them; several such names may
   *     decode to the same text
   * @throws GitException that gives the number of the first line that is damaged
   */
  static Set<String> require(Path file) throws IOException {
    Set<String> unclear = new TreeSet<>();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      String line = line(in, 1);
      boolean hasHeader = line != null && line.startsWith("#");
      require(!hasHeader || HEADER.matcher(line).matches(), 1);
      boolean sorted = hasHeader && SORTED.matcher(line).matches();
      int number = 1;
      if (hasHeader) {
        line = line(in, ++number);
      }
      for (String before = ""; line != null; line = line(in, ++number)) {
        before = requireLine(line, number, before, sorted);
        if (before.startsWith(Constants.R_TAGS)) {
          addUnclear(before.substring(Constants.R_TAGS.length()), unclear);
        }
      }
    } catch (NoSuchFileException e) {
      return Set.of();
    }
    return unclear;
  }

  /**
   * The next line without its end.
   *
   * @return null at the end of the file
   * @throws GitException if the line has no end, or is too long
   */
  private static String line(Reader in, int number) throws IOException {
    StringBuilder line = new StringBuilder();
    int character = in.read();
    if (character < 0) {
      return null;
    }
    for (; character != '\n'; character = in.read()) {
      require(character >= 0 && line.length() < LONGEST_LINE, number);
      line.append((char) character);
    }
    return line.toString();
  }

  /** Requires a line to be valid, and returns the name of the reference that it belongs to. */
  private static String requireLine(String line, int number, String before, boolean sorted) {
    Matcher reference = REFERENCE.matcher(line);
    if (reference.matches()) {
      String name = reference.group(1);
      require(!sorted || name.compareTo(before) > 0, number);
      return name;
    }
    require(!before.isEmpty() && PEELED.matcher(line).matches(), number);
    return before;
  }

  private static void addUnclear(String name, Set<String> unclear) {
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    if (!Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), bytes)) {
      unclear.add(decoded);
    }
  }

  private static void require(boolean sound, int line) {
    if (!sound) {
      throw GitException.unreadable(
          "the tags can't be listed: packed-refs is damaged in line "
              + line
              + "; repair it, or fetch all references again with git",
          null);
    }
  }
}
