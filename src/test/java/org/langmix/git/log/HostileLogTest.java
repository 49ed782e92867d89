package org.langmix.git.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.GitRepository;
import org.langmix.git.change.UnreadObject;

/** Commits and trees that no git makes. */
@Timeout(60)
class HostileLogTest {
  @TempDir private Path temp;
  private FileRepository made;
  private ObjectInserter inserter;
  private ObjectId file;
  private ObjectId first;

  @BeforeEach
  void makeRepository() throws IOException {
    made = new FileRepository(temp.resolve("linux.git").toFile());
    made.create(true);
    inserter = made.getObjectDatabase().newPackInserter();
    file = inserter.insert(Constants.OBJ_BLOB, "int a;\n".getBytes(StandardCharsets.US_ASCII));
    first = commit(tree(), "", "author A <a@b> 1 +0000\ncommitter C <c@d> 2 +0000\n\nm\n");
  }

  @AfterEach
  void closeRepository() {
    inserter.close();
    made.close();
  }

  private ObjectId tree() throws IOException {
    TreeFormatter tree = new TreeFormatter();
    tree.append("a.c", FileMode.REGULAR_FILE, file);
    return inserter.insert(tree);
  }

  private ObjectId commit(ObjectId tree, String parents, String rest) throws IOException {
    String text = "tree " + tree.name() + "\n" + parents + rest;
    return inserter.insert(Constants.OBJ_COMMIT, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A commit after the first one, with a file more. */
  private ObjectId second(String rest) throws IOException {
    TreeFormatter tree = new TreeFormatter();
    tree.append("a.c", FileMode.REGULAR_FILE, file);
    tree.append("b.c", FileMode.REGULAR_FILE, file);
    return commit(inserter.insert(tree), "parent " + first.name() + "\n", rest);
  }

  /** What the log tells of the commits after the first one, in words. */
  private String told(ObjectId until) throws Exception {
    inserter.flush();
    try (GitRepository repository = GitRepository.open(temp.resolve("linux.git"))) {
      CommitLog log =
          repository.log(List.of(new Interval(first.name(), until.name())), 2, () -> {});
      StringBuilder told = new StringBuilder();
      log.read(
          () ->
              (commit, of) ->
                  told.append(
                      "%s, %s, %d paths, fixes %s"
                          .formatted(
                              person(commit.author()),
                              person(commit.committer()),
                              commit.changes().size(),
                              commit.fixes())),
          () -> {});
      return told + log.trouble(0).map(UnreadObject::reason).orElse("");
    }
  }

  private static String person(Ident ident) {
    return "%s <%s> %d".formatted(ident.name(), ident.mail(), ident.seconds());
  }

  @Test
  void a_commit_without_people_has_empty_names() throws Exception {
    assertThat(told(second("\nmessage\n"))).isEqualTo(" <> 0,  <> 0, 1 paths, fixes []");
    assertThat(told(second(""))).isEqualTo(" <> 0,  <> 0, 1 paths, fixes []");
  }

  @Test
  void people_are_read_as_git_reads_them() throws Exception {
    String header = "author \tA  B \t <a<b@c>> > 7x\ncommitter <> 99999999999999999999 +0\n\n";
    assertThat(told(second(header))).isEqualTo("\tA  B <a<b@c> 7,  <> 0, 1 paths, fixes []");
  }

  @Test
  void a_line_of_a_signature_is_no_header() throws Exception {
    String header =
        "author A <a> 1 +0000\ngpgsig x\n committer X <x> 9 +0\n author Y\ncommitter C <c> 2";
    assertThat(told(second(header))).isEqualTo("A <a> 1, C <c> 2, 1 paths, fixes []");
  }

  @Test
  void names_are_in_the_encoding_that_the_commit_states() throws Exception {
    String latin = "author Jos\u00e9 <a> 1 +0\ncommitter C <c> 2 +0\nencoding ISO-8859-1\n\n";
    assertThat(told(second(latin))).startsWith("Jos\u00e9 <a> 1");
    String unknown = "author Jos\u00c3\u00a9 <a> 1 +0\ncommitter C <c> 2 +0\nencoding klingon\n\n";
    assertThat(told(second(unknown))).startsWith("Jos\u00e9 <a> 1");
  }

  @Test
  void a_message_of_megabytes_is_read_and_its_fixes_are_bounded() throws Exception {
    String header = "author A <a> 1 +0000\ncommitter C <c> 2 +0000\n\n";
    String line = "x".repeat(6 << 20);
    assertThat(told(second(header + line + "\nFixes: abcd"))).endsWith("fixes [abcd]");
    StringBuilder many = new StringBuilder(header);
    for (int i = 0; i < 300_000; i++) {
      many.append("Fixes: %08x\n".formatted(i));
    }
    assertThat(told(second(many.toString()))).hasSizeBetween(100_000, 110_000);
  }

  @Test
  void what_is_no_commit_makes_the_interval_incomplete() throws Exception {
    ObjectId garbage = inserter.insert(Constants.OBJ_COMMIT, new byte[] {'x'});
    assertThat(told(garbage)).isEqualTo("damaged: it is not a valid commit");
    ObjectId cut =
        inserter.insert(
            Constants.OBJ_COMMIT, ("tree " + first.name()).getBytes(StandardCharsets.US_ASCII));
    assertThat(told(cut)).isEqualTo("damaged: it is not a valid commit");
    assertThat(told(file)).isEqualTo("damaged: it is a blob, not a commit");
  }

  @Test
  void what_is_no_tree_makes_the_interval_incomplete() throws Exception {
    for (String bytes :
        List.of("x", "100644 a", "100644 a\0short", "40000 \0aaaaaaaaaaaaaaaaaaaa")) {
      ObjectId tree =
          inserter.insert(Constants.OBJ_TREE, bytes.getBytes(StandardCharsets.ISO_8859_1));
      String reason = told(commit(tree, "parent " + first.name() + "\n", "\n"));
      assertThat(reason).as(bytes).isEqualTo("damaged: it is not a valid tree");
    }
  }

  @Test
  void names_that_are_not_utf_8_stay_different() throws Exception {
    ByteArrayOutputStream tree = new ByteArrayOutputStream();
    for (int last : new int[] {0xfe, 0xff}) {
      tree.writeBytes("100644 ".getBytes(StandardCharsets.US_ASCII));
      tree.write(last);
      tree.write(0);
      tree.writeBytes(new byte[20]);
    }
    ObjectId id = inserter.insert(Constants.OBJ_TREE, tree.toByteArray());
    assertThat(told(commit(id, "parent " + first.name() + "\n", "\n"))).contains("3 paths");
  }

  @Test
  void a_tree_that_is_too_deep_makes_the_interval_incomplete() throws Exception {
    ObjectId tree = tree();
    for (int i = 0; i < 400; i++) {
      TreeFormatter above = new TreeFormatter();
      above.append("d", FileMode.TREE, tree);
      tree = inserter.insert(above);
    }
    assertThat(told(commit(tree, "parent " + first.name() + "\n", "\n")))
        .isEqualTo("more than 256 directories deep");
  }

  @Test
  void a_tree_with_more_paths_than_fit_into_memory_makes_the_interval_incomplete()
      throws Exception {
    ObjectId tree = tree();
    for (int depth = 0; depth < 40; depth++) {
      TreeFormatter above = new TreeFormatter();
      for (int i = 0; i < 16; i++) {
        above.append("%02d".formatted(i), FileMode.TREE, tree);
      }
      tree = inserter.insert(above);
    }
    assertThat(told(commit(tree, "parent " + first.name() + "\n", "\n")))
        .isEqualTo("it changes more than 1,000,000 paths");
  }
}
