package org.langmix.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;
import org.langmix.git.GitRepository;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.Trees;

/**
 * Compares the counts of every Rust file of every tag with the tokens of proc-macro2, a lexer by
 * the Rust developers. Kernels since v6.19 contain a copy of it, which this test compiles. Runs
 * only if {@code LANGMIX_KERNEL} names a clone with such a kernel and rustc is installed.
 */
@EnabledIfEnvironmentVariable(named = "LANGMIX_KERNEL", matches = ".+")
class RustComparisonTest {
  private static final Path REFERENCE = Path.of("src/test/rust/reference.rs");

  @TempDir private Path temp;

  @Test
  void every_file_counts_as_proc_macro2_lexes_it() throws Exception {
    KernelClone.assumeWorks("rustc");
    List<String> blobs = new ArrayList<>();
    List<String> ours = new ArrayList<>();
    Path answers = temp.resolve("answers");
    try (GitRepository kernel = KernelClone.open()) {
      Process reference = startReference(kernel, answers);
      try (OutputStream files = reference.getOutputStream()) {
        KernelClone.forEachFile(
            kernel,
            (blob, content) -> {
              blobs.add(kernel.blobId(blob));
              ours.add(figures(Syntax.RUST.count(content)));
              files.write((content.length + "\n").getBytes(StandardCharsets.US_ASCII));
              files.write(content);
            });
      }
      assertThat(reference.waitFor()).as(Files.readString(answers)).isZero();
    }
    List<String> theirs = Files.readAllLines(answers);
    assertThat(theirs).hasSameSizeAs(blobs).hasSizeGreaterThan(300);
    assertSoftly(
        softly -> {
          for (int i = 0; i < blobs.size(); i++) {
            softly.assertThat(ours.get(i)).as("git show " + blobs.get(i)).isEqualTo(theirs.get(i));
          }
        });
  }

  @Test
  void the_lexer_finds_the_undocumented_unsafe_that_the_tokens_show() throws Exception {
    try (GitRepository kernel = KernelClone.open()) {
      Trees trees = kernel.trees(Set.of("rs"));
      KernelClone.trees(kernel).forEach(trees::read);
      KernelClone.forEachFile(kernel, (blob, content) -> LexerLaws.requireTokensAgree(content));
    }
  }

  /** The counts as the reference prints them. It does not count modules. */
  private static String figures(LineCounts counts) {
    UnsafeCounts unsafe = counts.unsafe();
    return "code %d, comment %d, doc %d, blank %d, unsafe %d %d %d %d %d, safety comments %d"
        .formatted(
            counts.code(),
            counts.comment(),
            counts.doc(),
            counts.blank(),
            unsafe.blocks(),
            unsafe.functions(),
            unsafe.impls(),
            unsafe.traits(),
            unsafe.other(),
            counts.safetyComments());
  }

  private Process startReference(GitRepository kernel, Path answers) throws Exception {
    Trees trees = kernel.trees(Set.of("rs"));
    Optional<Directory> newestCrate =
        KernelClone.trees(kernel).stream()
            .map(trees::read)
            .flatMap(tree -> below(tree, "rust"))
            .flatMap(rust -> below(rust, "proc-macro2"))
            .reduce((older, newer) -> newer);
    assumeTrue(newestCrate.isPresent(), "no tag of the clone has rust/proc-macro2");
    Path reference = compileReference(kernel, newestCrate.get());
    return new ProcessBuilder(reference.toString())
        .redirectErrorStream(true)
        .redirectOutput(answers.toFile())
        .start();
  }

  private static Stream<Directory> below(Directory directory, String name) {
    return directory.directories().stream().filter(child -> child.name().equals(name));
  }

  private Path compileReference(GitRepository kernel, Directory crate) throws Exception {
    Path sources = temp.resolve("proc-macro2");
    write(kernel, crate, sources);
    // Compiled without wrap_proc_macro, the crate lexes by itself instead of asking rustc.
    rustc(
        "--crate-type=lib",
        "--crate-name=proc_macro2",
        "--cap-lints=allow",
        "--cfg=span_locations",
        "--out-dir=" + temp,
        sources.resolve("lib.rs").toString());
    Path reference = temp.resolve("reference");
    rustc(
        "--extern=proc_macro2=" + temp.resolve("libproc_macro2.rlib"),
        "-o",
        reference.toString(),
        REFERENCE.toString());
    return reference;
  }

  private static void write(GitRepository kernel, Directory directory, Path to) throws IOException {
    Files.createDirectories(to);
    for (int i = 0; i < directory.fileCount(); i++) {
      Files.write(to.resolve(directory.fileName(i)), kernel.read(directory.blob(i)));
    }
    for (Directory child : directory.directories()) {
      write(kernel, child, to.resolve(child.name()));
    }
  }

  private static void rustc(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("rustc", "--edition=2021", "-O"));
    command.addAll(List.of(arguments));
    Process rustc = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(rustc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(rustc.waitFor()).as(output).isZero();
  }
}
