package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

class SubsystemsCommandTest {
  private static final String AREAS =
      "# mine\n\nStorage\nF:\tblock/\nX:\tblock/not.c\n\nCrates\nA:\tvendored\nF:\trust/syn/\n";

  @TempDir private Path temp;
  private Path linux;
  private Path areas;

  @BeforeEach
  void makeRepository() throws Exception {
    linux = temp.resolve("linux.git");
    areas = Files.writeString(temp.resolve("areas"), AREAS);
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file(
              "MAINTAINERS",
              "Maintainers List\n\nBLOCK [ALL]\nF:\tblock/\nF:\tini\nX:\tblock/no*\n")
          .file("block/a.c", "int a;\n")
          .file("block/Kconfig", "config A\n")
          .file("init.c", "int b;\n")
          .file("rust/syn/lib.rs", "fn c() {}\n")
          .link("block/link.c", "a.c")
          .commit(LocalDate.of(2022, 10, 2))
          .tag("v6.0");
    }
  }

  private Langmix subsystems(Object... arguments) {
    Langmix run =
        Langmix.run(Stream.concat(Stream.of("subsystems", linux), Stream.of(arguments)).toArray());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run;
  }

  @Test
  void each_pattern_is_listed_with_what_it_matches() {
    assertThat(subsystems().out())
        .containsPattern("Block +F +block/ +1 +area\n")
        .containsPattern("Binder +F +drivers/android/binder/ +0 +area +matches nothing\n");
  }

  @Test
  void columns_never_move() {
    assertThat(subsystems("--areas", areas, "--csv").out().lines())
        .containsExactly(
            "area,line,pattern,files,kind,note",
            "Storage,F,block/,1,area,",
            "Storage,X,block/not.c,0,area,matches nothing",
            "Crates,F,rust/syn/,1,area,");
  }

  @Test
  void sections_are_listed_behind_the_areas() {
    assertThat(subsystems("--areas", areas, "--maintainers", "--csv").out().lines().skip(4))
        .containsExactly(
            "BLOCK [ALL],F,block/,1,maintainers,",
            "BLOCK [ALL],F,ini,1,maintainers,",
            "BLOCK [ALL],X,block/no*,0,maintainers,matches nothing");
  }

  @Test
  void a_path_is_explained_by_lines() {
    assertThat(
            subsystems("--areas", areas, "--maintainers", "--explain", "./block/a.c").out().lines())
        .containsExactly(
            "block/a.c",
            "  revision v6.0",
            "  language C",
            "  origin kernel",
            "  tree",
            "  directory block",
            "  area Storage, by F: block/ (line 4 of " + areas + ")",
            "  maintainers BLOCK [ALL], by F: block/ (line 4 of MAINTAINERS in v6.0)");
  }

  @Test
  void the_built_in_areas_and_several_paths_are_explained() {
    assertThat(subsystems("--explain", "rust/syn/lib.rs", "--explain", "init.c").out())
        .containsPattern(
            "  origin vendored, by F: rust/syn/ \\(line \\d+ of the built-in areas\\)\n")
        .containsPattern("  area Vendored crates, by F: rust/syn/ \\(line \\d+ of the")
        .containsPattern("  area Rust infrastructure, left out by X: rust/syn/ \\(line \\d+ of the")
        .endsWith(
            """
            init.c
              revision v6.0
              language C
              origin kernel
              tree
              directory (root files)
            """);
  }

  @Test
  void a_path_that_is_not_there_is_explained_all_the_same() {
    assertThat(subsystems("--areas", areas, "--explain", "block/not.c").out().lines())
        .contains(
            "  revision v6.0, not there",
            "  area Storage, left out by X: block/not.c (line 5 of " + areas + ")");
  }

  @Test
  void what_is_not_counted_is_told() {
    assertThat(subsystems("--explain", "block/Kconfig").out())
        .startsWith(
            """
            block/Kconfig
              revision v6.0
              language none, not counted: the name ends in none of .rs, .c, .h and .S
            """);
    assertThat(subsystems("--explain", "block/link.c").out())
        .contains("  revision v6.0, a symbolic link, not counted\n");
    assertThat(subsystems("--explain", "block/").out())
        .isEqualTo("block\n  revision v6.0, a directory; name a file in it\n");
  }

  @Test
  void an_explanation_as_csv() {
    assertThat(subsystems("--areas", areas, "--explain", "rust/syn/lib.rs", "--csv").out().lines())
        .containsExactly(
            "path,kind,name,reason",
            "rust/syn/lib.rs,revision,v6.0,",
            "rust/syn/lib.rs,language,Rust,",
            "rust/syn/lib.rs,origin,vendored,by F: rust/syn/ (line 9 of " + areas + ")",
            "rust/syn/lib.rs,tree,tree,",
            "rust/syn/lib.rs,directory,rust,",
            "rust/syn/lib.rs,area,Crates,by F: rust/syn/ (line 9 of " + areas + ")");
  }
}
