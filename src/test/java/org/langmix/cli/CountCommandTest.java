package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.Git;
import org.langmix.git.NewRepository;
import org.langmix.git.PackIndexFile;

class CountCommandTest {
  private static final String HEADER =
      "path,blob,language,origin,lines,code,comment,doc,blank,unsafe_blocks,unsafe_functions,"
          + "unsafe_impls,unsafe_traits,unsafe_other,safety_comments,modules,undocumented_unsafe";

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("drivers/a.c", "/* a */\nMODULE_LICENSE(\"GPL\");\n")
          .file("rust/syn/lib.rs", "//! A.\n\nunsafe { a() }\n")
          .commit(LocalDate.EPOCH)
          .tag("v6.1");
    }
  }

  @Test
  void files_of_a_revision_are_counted_one_a_row() {
    Langmix run = Langmix.run("count", "--repo", linux, "--revision", "v6.1", "--csv");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            HEADER,
            "drivers/a.c,c7d749f1c4da252decd749aa6d4c1f9d7f360b5d,C,kernel,2,1,1,,0,,,,,,,1,",
            "rust/syn/lib.rs,971c2ff60bcfc0ea921b59582cef7b2ac12579c4,Rust,vendored,3,1,1,1,1,1,0,0,0,0,0,0,1");
  }

  @Test
  void the_same_content_is_counted_as_each_of_its_names_says() {
    String text = "# x86 begins a comment so\n@ and arm so\nnop\n";
    try (NewRepository repository = NewKernel.create(temp.resolve("asm.git"))) {
      repository
          .file("arch/arm/a.S", text)
          .file("arch/arm/b.S", text)
          .file("arch/x86/a.S", text)
          .file("drivers/a.h", text)
          .commit(LocalDate.EPOCH);
    }
    Langmix run =
        Langmix.run("count", "--repo", temp.resolve("asm.git"), "--revision", "HEAD", "--csv");
    assertThat(run.out().lines().skip(1).map(row -> row.replaceFirst(",[0-9a-f]{40}", "")))
        .containsExactly(
            "arch/arm/a.S,Assembly,kernel,3,1,2,,0,,,,,,,,",
            "arch/arm/b.S,Assembly,kernel,3,1,2,,0,,,,,,,,",
            "arch/x86/a.S,Assembly,kernel,3,2,1,,0,,,,,,,,",
            "drivers/a.h,C Header,kernel,3,3,0,,0,,,,,,,0,");
  }

  @Test
  void a_file_of_a_revision_that_is_missing_is_told() throws Exception {
    String missing = Git.run(linux, "rev-parse", "v6.1:drivers/a.c");
    Files.delete(linux.resolve("objects/" + missing.substring(0, 2) + "/" + missing.substring(2)));
    Langmix whole = Langmix.run("count", "--repo", linux, "--revision", "v6.1");
    Langmix other = Langmix.run("count", "--repo", linux, "--revision", "v6.1", "rust");
    assertThat(whole.err()).contains("object " + missing + " is missing from the repository");
    assertThat(whole.out()).isEmpty();
    assertThat(whole.status()).isEqualTo(1);
    assertThat(other.status()).isZero();
  }

  @Test
  void a_vendored_crate_declares_no_module() throws Exception {
    Path file = temp.resolve("linux/rust/syn/a.rs");
    Files.createDirectories(temp.resolve("linux/.git"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, "module! { type: A }\n");
    assertThat(Langmix.run("count", file, "--csv").out())
        .contains("Rust,own")
        .contains(",0,1,0\r\n");
    Files.createDirectories(temp.resolve("linux/kernel"));
    Files.createDirectories(temp.resolve("linux/mm"));
    Files.writeString(temp.resolve("linux/MAINTAINERS"), "");
    Files.writeString(temp.resolve("linux/Makefile"), "");
    assertThat(Langmix.run("count", file, "--csv").out())
        .contains("Rust,vendored")
        .contains(",0,0,0\r\n");
  }

  @Test
  void any_revision_and_paths_can_be_named() {
    Langmix run = Langmix.run("count", "--repo", linux, "--revision", "master", "drivers/");
    assertThat(run.out()).contains("drivers/a.c").doesNotContain("lib.rs");
    assertThat(run.out()).contains("1 file: 2 lines, 1 code, 1 comment, 0 blank");
  }

  @Test
  void verifying_a_revision_refuses_a_directory_in_the_place_of_another() throws Exception {
    String[] verify = {"count", "--repo", linux.toString(), "--revision", "v6.1", "--verify"};
    assertThat(Langmix.run((Object[]) verify).out()).contains("2 files: 5 lines");
    String drivers = Git.run(linux, "rev-parse", "v6.1:drivers");
    String rust = Git.run(linux, "rev-parse", "v6.1:rust");
    Git.run(linux, "repack", "-q", "-a", "-d");
    Git.run(linux, "prune-packed", "-q");
    PackIndexFile.of(linux).swapOffsets(drivers, rust).swapChecksums(drivers, rust).write();
    assertThat(Langmix.run("count", "--repo", linux, "--revision", "v6.1").err()).isEmpty();
    Langmix run = Langmix.run((Object[]) verify);
    assertThat(run.err()).contains("damaged: its content does not have its id");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void there_is_nothing_to_verify_on_disk() {
    Langmix run = Langmix.run("count", "--verify", temp);
    assertThat(run.err()).contains("add --revision");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void files_on_disk_are_counted() throws Exception {
    Path file = Files.writeString(temp.resolve("a.rs"), "fn a() {}\n\n");
    Files.writeString(temp.resolve("a.txt"), "text\n");
    Files.createSymbolicLink(temp.resolve("b.rs"), file);
    assertThat(Langmix.run("count", temp).out()).contains("1 file: 2 lines, 1 code");
    assertThat(Langmix.run("count", file).out()).contains("1 file: 2 lines, 1 code");
    assertThat(Langmix.run("count", "--csv", file).out())
        .contains("a.rs," + Git.run(linux, "hash-object", file.toString()) + ",Rust,");
  }

  @Test
  void a_file_that_is_named_twice_is_counted_once() throws Exception {
    Path below = Files.createDirectories(temp.resolve("disk/below"));
    Files.writeString(below.resolve("a.rs"), "fn a() {}\n");
    assertThat(Langmix.run("count", temp.resolve("disk"), below, below.resolve("../below")).out())
        .contains("1 file: 1 line, 1 code");
    assertThat(
            Langmix.run(
                    "count", "--repo", linux, "--revision", "v6.1", "rust", "rust/syn", "./rust/")
                .out())
        .contains("1 file: 3 lines, 1 code");
  }

  @Test
  void a_file_that_can_not_be_counted_is_named_and_the_others_are_counted() throws Exception {
    Path disk = Files.createDirectories(temp.resolve("disk"));
    Files.writeString(disk.resolve("b.rs"), "fn a() {}\n");
    try (RandomAccessFile large = new RandomAccessFile(disk.resolve("a.c").toFile(), "rw")) {
      large.setLength((128 << 20) + 1);
    }
    Langmix run = Langmix.run("count", disk);
    assertThat(run.out()).contains("1 file: 1 line, 1 code");
    assertThat(run.err())
        .isEqualTo(
            "langmix: '%s' could not be counted: it is too large for a source file%n"
                .formatted(disk.resolve("a.c")));
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void explain_shows_what_each_line_is() throws Exception {
    Path file = Files.writeString(temp.resolve("a.rs"), "/// A.\nfn a() {}\n\n// b");
    assertThat(Langmix.run("count", "--explain", file).out().lines().skip(1))
        .containsExactly(
            "     1 doc     | /// A.",
            "     2 code    | fn a() {}",
            "     3 blank   |",
            "     4 comment | // b");
  }

  @Test
  void what_does_not_exist_is_told() throws Exception {
    Path text = Files.writeString(temp.resolve("a.txt"), "text\n");
    assertThat(Langmix.run("count", temp.resolve("none")).err()).contains("there is no file");
    assertThat(Langmix.run("count", text).err()).contains("is not counted");
    assertThat(Langmix.run("count", "--repo", linux, "--revision", "v9").err())
        .contains("there is no revision 'v9'");
    Langmix run = Langmix.run("count", "--repo", linux, "--revision", "v6.1", "fs");
    assertThat(run.err()).contains("no file that is counted at 'fs'");
    assertThat(run.status()).isEqualTo(2);
  }
}
