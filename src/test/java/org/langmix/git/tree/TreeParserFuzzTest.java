package org.langmix.git.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The input: one byte with the length of the first tree, then the first tree, then a second tree.
 */
class TreeParserFuzzTest {
  private static final String FILE = "100644 a.c\0aaaaaaaaaaaaaaaaaaaa";
  private static final String DIRECTORY = "40000 b\0bbbbbbbbbbbbbbbbbbbb";
  private static final String LAST = "100755 c.rs\0cccccccccccccccccccc";

  static List<byte[]> trees() {
    return List.of(
        input("", FILE + DIRECTORY + LAST),
        input(FILE + DIRECTORY, FILE + DIRECTORY + LAST),
        input(FILE + DIRECTORY + LAST, FILE + LAST),
        input(FILE + LAST, FILE.replace("aaaaa", "bbbbb") + LAST));
  }

  private static byte[] input(String before, String tree) {
    return ((char) before.length() + before + tree).getBytes(StandardCharsets.ISO_8859_1);
  }

  @MethodSource("trees")
  @FuzzTest
  void a_tree_reads_the_same_whatever_was_read_before(byte[] input) throws Exception {
    int split = input.length == 0 ? 0 : Math.min(input.length, 1 + (input[0] & 0xff));
    byte[] before = Arrays.copyOfRange(input, Math.min(1, split), split);
    byte[] tree = Arrays.copyOfRange(input, split, input.length);
    Optional<List<String>> alone = read(new byte[0], tree);
    assertThat(read(before, tree)).isEqualTo(alone);
    if (isSound(tree)) {
      assertThat(alone).hasValue(byJGit(tree));
    }
  }

  private static Optional<List<String>> read(byte[] before, byte[] tree) {
    Blobs blobs = new Blobs();
    DirectoryPath top = new DirectoryPath("", 0, new FilePaths(blobs, Set.of("c", "rs")));
    TreeParser parser = new TreeParser(top);
    try {
      parser.parse(before);
    } catch (IndexOutOfBoundsException e) {
      // Then there is no previous tree.
    }
    try {
      return Optional.of(listing(parser.parse(tree), top, blobs));
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** Lists what a tree holds. A file in each directory shows which tree the directory is. */
  private static List<String> listing(TreeEntries contents, DirectoryPath top, Blobs blobs) {
    for (DirectoryPath below : top.below()) {
      for (ObjectId id : List.copyOf(below.unread())) {
        String entry = "100644 " + id.name() + ".c\0aaaaaaaaaaaaaaaaaaaa";
        byte[] tree = entry.getBytes(StandardCharsets.ISO_8859_1);
        below.add(new TreeParser(below).parse(tree).directory(below.name()), false);
      }
    }
    Directory directory = contents.directory("");
    List<String> listing = new ArrayList<>();
    for (Directory below : directory.directories()) {
      listing.add(below.name() + "/ " + below.fileName(0).replace(".c", ""));
    }
    for (int i = 0; i < directory.fileCount(); i++) {
      listing.add(directory.fileName(i) + " " + blobs.id(directory.blob(i)).name());
    }
    return listing;
  }

  private static boolean isSound(byte[] tree) {
    try {
      new ObjectChecker().checkTree(tree);
      return true;
    } catch (CorruptObjectException | ArrayIndexOutOfBoundsException e) {
      return false; // the latter exception for a mode with too many digits
    }
  }

  private static List<String> byJGit(byte[] tree) {
    List<String> directories = new ArrayList<>();
    List<String> files = new ArrayList<>();
    CanonicalTreeParser parser = new CanonicalTreeParser();
    for (parser.reset(tree); !parser.eof(); parser.next()) {
      byte[] bytes = new byte[parser.getNameLength()];
      parser.getName(bytes, 0);
      String name = EntryName.of(bytes, 0, bytes.length);
      ObjectId id = parser.getEntryObjectId();
      FileMode mode = parser.getEntryFileMode();
      if (FileMode.TREE.equals(mode)) {
        directories.add(name + "/ " + id.name());
      } else if ((FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode))
          && name.matches("(?s).*\\.(c|rs)")) {
        files.add(name + " " + id.name());
      }
    }
    directories.addAll(files);
    return directories;
  }
}
