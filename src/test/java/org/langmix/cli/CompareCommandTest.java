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

class CompareCommandTest {
  private static final String EVIL = "drivers/a|<b>*_`\n.rs";

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("drivers/android/binder.c", "int a;\nint b;\n")
          .file("drivers/old.c", "int c;\n")
          .file("rust/kernel/lib.rs", "fn a() {}\n")
          .commit(LocalDate.of(2022, 12, 11))
          .tag("v6.1")
          .without("drivers/old.c")
          .file("drivers/android/binder/main.rs", "module! { type: A }\nfn b() {}\n")
          .file(EVIL, "module! { type: A }\n")
          .file("drivers/new.c", "MODULE_LICENSE(\"GPL\");\n")
          .file("rust/syn/lib.rs", "fn c() {}\n")
          .commit(LocalDate.of(2023, 2, 19))
          .tag("v6.2");
    }
  }

  private Langmix compare(Object... arguments) {
    return Langmix.run(
        Stream.concat(
                Stream.concat(Stream.of("compare"), Stream.of(arguments)), Stream.of("--no-store"))
            .toArray());
  }

  @Test
  void areas_with_rust_are_shown_then_and_now() {
    Langmix run = compare("v6.1", "v6.2", linux);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("From v6.1 (2022-12-11) to v6.2 (2023-02-19): lines of kernel-written code")
        .containsPattern("Whole tree +4 +\\+3 +0 +3 +\\+1 +-1\n")
        .containsPattern("Binder +2 +\\+2 +0 +2 +0 +0\n")
        .containsPattern("Rust abstractions +1 +0 +0 +0 +0 +0\n")
        .doesNotContain("Scheduler")
        .contains("New files: 2 .rs, 1 .c; files gone: 0 .rs, 1 .c.")
        .contains("Besides, vendored Rust: 0 lines then, 1 now; generated Rust: 0 lines then, 0");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void new_modules_are_named() {
    assertThat(compare("v6.1", "v6.2", linux).out())
        .contains(
            """
            New files that declare a Rust module: 2, in

              drivers/android/binder/main.rs
              drivers/a|<b>*_`?.rs

            New files that declare a C module: 1, in

              drivers/new.c
            """);
  }

  @Test
  void markdown_shows_names_as_they_are() {
    assertThat(compare("v6.1", "v6.2", linux, "--markdown").out())
        .contains("| Area | Rust then | now | change | added |", "| --- | ---: | ---: |")
        .contains("| Binder | 0 | 2 | +2 | +2 | 0 | 2 | 2 | 0 | 0 | 0 | 1 | 0 | 0 | 0 |")
        .contains("- drivers/a\\|&lt;b>\\*\\_\\`?.rs\n");
  }

  @Test
  void csv_has_a_row_for_everything_that_differs() throws Exception {
    Path csv = temp.resolve("compare.csv");
    Files.writeString(csv, compare("v6.1", "v6.2", linux, "--csv").out());
    assertThat(Files.readAllLines(csv).get(0))
        .isEqualTo(
            "kind,subsystem,language,origin,files_before,files,code_before,code,code_difference,"
                + "new_files,new_code,new_modules,gone_files,gone_code,gone_modules,"
                + "files_changed,added,removed,code_added,code_removed");
    assertThat(Csv.rows(csv))
        .filteredOn(row -> row.get("kind").equals("tree"))
        .extracting(row -> String.join(" ", row.values()))
        .containsExactly(
            "tree tree Rust kernel 1 3 1 4 3 2 3 2 0 0 0 2 3 0 3 0",
            "tree tree Rust vendored 0 1 0 1 1 1 1 0 0 0 0 1 1 0 1 0",
            "tree tree C kernel 2 2 3 3 0 1 1 1 1 1 0 2 1 1 1 1");
    assertThat(Csv.rows(csv)).extracting(row -> row.get("subsystem")).doesNotContain("Scheduler");
  }

  @Test
  void a_difference_below_zero_is_a_number() {
    assertThat(compare("v6.2", "v6.1", linux, "--csv").out())
        .contains("tree,tree,Rust,kernel,3,1,4,1,-3,0,0,0,2,3,2,2,0,3,0,3");
  }

  @Test
  void revisions_that_are_the_wrong_way_round_are_told() {
    Langmix run = compare("v6.2", "v6.1", linux);
    assertThat(run.err())
        .isEqualTo(
            "langmix: the revisions are the wrong way round, as v6.1 is the earlier one; 'langmix"
                + " compare v6.1 v6.2' shows what came after it\n");
    assertThat(run.status()).isZero();
    assertThat(compare("master", "v6.1", linux).err()).contains("v6.1 is the earlier one");
    assertThat(compare("v6.2", "v6.2", linux).err()).isEmpty();
    try (NewRepository repository = NewKernel.create(temp.resolve("stable.git"))) {
      repository.file("a.c", "int a;\n").commit(LocalDate.of(2026, 11, 15)).tag("v7.3");
      repository.commit(LocalDate.of(2026, 11, 20)).tag("v6.12.118");
    }
    assertThat(compare("v7.3", "v6.12.118", temp.resolve("stable.git")).err())
        .contains("v6.12.118 is the earlier one");
    assertThat(compare("v6.12.118", "v7.3", temp.resolve("stable.git")).err()).isEmpty();
    assertThat(compare("v6.2", "master", linux).err()).isEmpty();
  }

  @Test
  void no_more_than_20_c_modules_are_named() {
    try (NewRepository repository = NewKernel.create(temp.resolve("many.git"))) {
      repository.file("a.c", "int a;\n").commit(LocalDate.EPOCH).tag("v6.1");
      for (int i = 10; i < 33; i++) {
        repository.file("m" + i + ".c", "MODULE_LICENSE(\"GPL\");\n");
      }
      repository.commit(LocalDate.EPOCH).tag("v6.2");
    }
    assertThat(compare("v6.1", "v6.2", temp.resolve("many.git")).out())
        .contains("declare a C module: 23, in", "  m10.c\n", "  m29.c\n  and 3 more\n")
        .doesNotContain("m30.c");
  }

  @Test
  void json_has_numbers_and_the_columns_of_csv_as_keys() {
    Langmix run = compare("v6.1", "v6.2", linux, "--json");
    assertThat(run.out().lines())
        .startsWith("[")
        .endsWith("]")
        .contains(
            "{\"kind\":\"tree\",\"subsystem\":\"tree\",\"language\":\"Rust\",\"origin\":\"kernel\","
                + "\"files_before\":1,\"files\":3,\"code_before\":1,\"code\":4,\"code_difference\":3,"
                + "\"new_files\":2,\"new_code\":3,\"new_modules\":2,\"gone_files\":0,\"gone_code\":0,"
                + "\"gone_modules\":0,\"files_changed\":2,\"added\":3,\"removed\":0,"
                + "\"code_added\":3,\"code_removed\":0},");
  }

  @Test
  void any_revision_will_do_and_a_filter_is_shown() {
    Langmix run = compare("v6.1", "master", linux, "--only", "drivers/");
    assertThat(run.out())
        .startsWith("From v6.1 (2022-12-11) to master (2023-02-19)")
        .contains("Not of all files: only drivers/")
        .containsPattern("Whole tree +3 +\\+3 +0 ");
    assertThat(compare("v6.1", "v6.1", linux).out()).containsPattern("Whole tree +1 +0 +0 ");
  }

  @Test
  void directories_and_sections_are_shown_too() {
    assertThat(compare("v6.1", "v6.2", linux, "--dir", "rust/kernel", "--dir", "drivers").out())
        .containsPattern("\ndrivers +3 +\\+3 +0 +3 +\\+1 +-1\n")
        .containsPattern("\nrust/kernel +1 +0 +0 +0 ");
    assertThat(compare("v6.1", "v6.1", linux, "--dir", "drivers").out())
        .containsPattern("\ndrivers +0 +0 +0 +3 +0 +0\n");
    assertThat(compare("v6.1", "v6.2", linux, "--depth", "3").out())
        .containsPattern("\ndrivers/android/binder +2 +\\+2 +0 +0 ");
  }

  @Test
  void names_are_taken_as_git_takes_them() {
    assertThat(compare("v6.1", "@", linux).status()).isZero();
    assertThat(compare("@~1", "v6.2", linux).out()).contains("From @~1 (2022-12-11)");
    assertThat(compare("v6.1", "HEAD@{upstream}", linux).err())
        .contains("there is no revision 'HEAD@{upstream}'");
  }

  @Test
  void wrong_use_is_told() {
    assertThat(compare("v6.1", "v6.2", linux, "--csv", "--markdown").err())
        .startsWith("langmix: --csv");
    Langmix unknown = compare("v6.1", "v6.3", linux);
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err())
        .contains("there is no revision 'v6.3'; the nearest tags are v6.1, v6.2");
    assertThat(compare("v6.1", linux).status()).isEqualTo(2);
    assertThat(compare("v6.1", "v6.2", linux, "--csv", "--markdown").status()).isEqualTo(2);
  }

  @Test
  void a_gap_shows_in_the_exit_status() throws Exception {
    // The blob of binder/main.rs.
    Files.delete(linux.resolve("objects/fc/064c1105d86a18059e34ce89817300f7c19269"));
    assertThat(compare("v6.1", "v6.2", linux).status()).isEqualTo(1);
    Langmix run = compare("v6.1", "v6.2", linux, "--allow-gaps");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .contains("drivers/android/binder/main.rs of v6.2 could not be counted: missing");
  }
}
