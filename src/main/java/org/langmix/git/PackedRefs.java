package org.langmix.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;

/**
 * The file {@code packed-refs}. It has no checksum, so that its form has to do: a name that was
 * changed is most often none, or not in its place.
 */
final class PackedRefs {
  private static final String SORTED = " sorted ";

  /** git-check-ref-format(1); a byte is a character. */
  private static final Pattern REFERENCE =
      Pattern.compile("[0-9a-f]{40} (refs/[^\\x00- \\x7f~^:?*\\[\\\\]+)");

  /** JGit takes a carriage return for the end of a line, git does not. */
  private static final Pattern HEADER = Pattern.compile("#[ -~]*");

  private static final Pattern PEELED = Pattern.compile("\\^[0-9a-f]{40}");

  private PackedRefs() {}

  /**
   * Requires that the file, if there is one, is as git writes it.
   *
   * @return the names of tags that are no UTF-8, as JGit decodes them: several may be one there
   * @throws GitException that names the first line that is not
   */
  static Set<String> require(Path file) throws IOException {
    String text;
    try {
      text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      return Set.of();
    }
    Set<String> unclear = new TreeSet<>();
    List<String> lines = List.of(text.split("\n", -1));
    boolean hasHeader = text.startsWith("#");
    require(!hasHeader || HEADER.matcher(lines.get(0)).matches(), 1);
    boolean sorted = hasHeader && lines.get(0).contains(SORTED);
    String before = "";
    for (int i = hasHeader ? 1 : 0; i < lines.size() - 1; i++) {
      Matcher reference = REFERENCE.matcher(lines.get(i));
      boolean isReference = reference.matches();
      String name = isReference ? reference.group(1) : before;
      boolean sound =
          isReference
              ? !sorted || name.compareTo(before) > 0
              : !before.isEmpty() && PEELED.matcher(lines.get(i)).matches();
      require(sound, i + 1);
      if (isReference && name.startsWith(Constants.R_TAGS)) {
        addUnclear(name.substring(Constants.R_TAGS.length()), unclear);
      }
      before = name;
    }
    require(lines.get(lines.size() - 1).isEmpty(), lines.size());
    return unclear;
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
              + "; mend it, or fetch all references anew with git",
          null);
    }
  }
}
