package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/** Reports on who maintains the Rust of a kernel. */
class TermsTest {
  private static final String FIRST =
      """
      BLOCK
      M:	Ada <ada@example.org>
      S:	Maintained
      F:	block/

      THE REST
      M:	Linus <linus@example.org>
      S:	Buried
      F:	*
      F:	*/
      """;

  private static final String SECOND =
      """
      BLOCK
      M:	Ada <ada@example.org>
      S:	Maintained
      F:	block/

      BLOCK [RUST]
      M:	Grace <grace@navy.example>
      R:	Ada <ada@home.example>
      L:	rust@lists.example
      S:	Supported
      T:	git https://git.example/rust.git
      F:	block/*.rs
      F:	rust/

      THE REST
      M:	Linus <linus@example.org>
      S:	Buried
      F:	*
      F:	*/
      """;

  @TempDir private Path temp;
  private Path out;
  private LooseObjects linux;

  @BeforeEach
  void makeRepository() {
    out = temp.resolve("report");
    linux = new LooseObjects(temp.resolve("linux.git"));
    try (NewRepository repository = NewKernel.create(linux.repository())) {
      repository
          .file("MAINTAINERS", FIRST)
          .file("block/a.c", "int a;\nint b;\n")
          .commit(LocalDate.of(2022, 10, 2))
          .tag("v6.0")
          .file("block/a.rs", "fn a() {}\n")
          .file("lib/b.rs", "fn b() {}\nfn c() {}\n")
          .commit(LocalDate.of(2022, 12, 11))
          .tag("v6.1")
          .file("MAINTAINERS", SECOND)
          .file("rust/helpers/block.c", "int c;\n")
          .file("rust/kernel/block.rs", "fn d() {}\n")
          .file("rust/syn/lib.rs", "fn e() {}\n")
          .commit(LocalDate.of(2023, 2, 19))
          .tag("v6.2");
    }
  }

  private Langmix report(Object... arguments) {
    return Langmix.run(
        Stream.concat(
                Stream.of(
                    "report", linux.repository(), "--out", out, "--format", "csv", "--tags", "all"),
                Stream.of(arguments))
            .toArray());
  }

  private List<String> rows() throws Exception {
    return Files.readAllLines(out.resolve("terms.csv")).stream()
        .skip(1)
        .map(line -> line.replaceFirst(",[0-9-]*,[0-9a-f]{40},", ","))
        .toList();
  }

  @Test
  void each_revision_has_the_sections_of_its_own_maintainers_that_hold_rust() throws Exception {
    assertThat(report().status()).isZero();
    assertThat(Files.readAllLines(out.resolve("terms.csv")).get(0))
        .isEqualTo(
            "revision,date,commit,section,status,sharing,maintainers,reviewers,people,domains,"
                + "lists,trees,rust_files,rust_code,c_code");
    assertThat(rows())
        .containsExactly(
            "v6.1,BLOCK,Maintained,shared,Ada,,1,example.org,,,1,1,2",
            "v6.1,THE REST,Buried,catch-all,Linus,,1,example.org,,,2,3,2",
            "v6.2,BLOCK,Maintained,shared,Ada,,1,example.org,,,1,1,2",
            "v6.2,BLOCK [RUST],Supported,rust,Grace,Ada,2,\"home.example; navy.example\",rust,"
                + "git https://git.example/rust.git,2,2,1",
            "v6.2,THE REST,Buried,catch-all,Linus,,1,example.org,,,3,4,3");
  }

  @Test
  void files_that_are_left_out_count_nowhere() throws Exception {
    report("--exclude", "lib/");
    assertThat(rows())
        .filteredOn(row -> row.startsWith("v6.1"))
        .containsExactly(
            "v6.1,BLOCK,Maintained,shared,Ada,,1,example.org,,,1,1,2,without lib/",
            "v6.1,THE REST,Buried,catch-all,Linus,,1,example.org,,,1,1,2,without lib/");
  }

  @Test
  void a_second_run_takes_the_terms_from_the_store() throws Exception {
    Path store = temp.resolve("counts.mv");
    report("--store", store);
    List<String> cold = rows();
    linux.remove("v6.2:MAINTAINERS");
    assertThat(report("--store", store)).isEqualTo(report("--store", store));
    assertThat(rows()).isEqualTo(cold);
  }

  @Test
  void a_maintainers_file_that_can_not_be_read_is_told() throws Exception {
    linux.remove("v6.2:MAINTAINERS");
    Langmix run = report();
    assertThat(run.status()).isEqualTo(3);
    assertThat(rows()).noneMatch(row -> row.startsWith("v6.2")).isNotEmpty();
    assertThat(Files.readString(out.resolve("gaps.csv")))
        .contains("v6.2,MAINTAINERS,")
        .contains("only who maintains the Rust code is not known");
  }
}
