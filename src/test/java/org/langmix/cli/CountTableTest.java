package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

class CountTableTest {
  private static final String LONG =
      "drivers/gpu/drm/amd/include/asic_reg/dcn/some_more/and_more/dcn_3_2_0_sh_mask.h";

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("arch/x86/a.S", "nop\n")
          .file("drivers/a.c", "/* a */\nint a;\n")
          .file("drivers/b.c", "int b;\n\n")
          .file("drivers/b.rs", "fn b() {}\n")
          .file("rust/syn/lib.rs", "//! A.\nfn a() {}\n")
          .file("a.h", "int a;\n")
          .commit(LocalDate.EPOCH);
    }
  }

  private String count(Object... arguments) {
    Langmix run =
        Langmix.run(
            Stream.concat(
                    Stream.of("count", "--repo", linux, "--revision", "HEAD"), Stream.of(arguments))
                .toArray());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  @Test
  void files_are_followed_by_totals_by_language() {
    assertThat(count("drivers"))
        .isEqualTo(
            """
            path          language  code  comment  blank
            drivers/a.c   C            1        1      0
            drivers/b.c   C            1        0      1
            drivers/b.rs  Rust         1        0      0

            language  files  code  comment  blank
            Rust          1     1        0      0
            C             2     2        1      1

            3 files: 5 lines, 3 code, 1 comment, 1 blank
            """);
  }

  @Test
  void a_single_file_has_no_plural() {
    assertThat(count("drivers/b.rs")).endsWith("1 file: 1 line, 1 code, 0 comment, 0 blank\n");
  }

  @Test
  void rows_by_language_tell_origins_apart() {
    assertThat(count("--by", "language"))
        .isEqualTo(
            """
            language  origin    files  code  comment  blank
            Rust      kernel        1     1        0      0
            Rust      vendored      1     1        1      0
            C         kernel        2     2        1      1
            C Header  kernel        1     1        0      0
            Assembly  kernel        1     1        0      0

            6 files: 9 lines, 6 code, 2 comment, 1 blank
            """);
  }

  @Test
  void a_row_by_directory_holds_the_files_right_in_it() {
    assertThat(count("--by", "directory", "drivers", "a.h"))
        .startsWith(
            """
            directory  language  files  code  comment  blank
            .          C Header      1     1        0      0
            drivers    Rust          1     1        0      0
            drivers    C             2     2        1      1
            """);
  }

  @Test
  void programs_get_all_columns() {
    assertThat(count("--by", "directory", "--csv", "drivers").lines())
        .containsExactly(
            "directory,language,origin,files,lines,code,comment,doc,blank,unsafe_blocks,"
                + "unsafe_functions,unsafe_impls,unsafe_traits,unsafe_other,safety_comments,modules,"
                + "undocumented_unsafe",
            "drivers,Rust,kernel,1,1,1,0,0,0,0,0,0,0,0,0,0,0",
            "drivers,C,kernel,2,4,2,1,,1,,,,,,,0,");
    assertThat(count("--by", "language", "--csv").lines())
        .startsWith(
            "language,origin,files,lines,code,comment,doc,blank,unsafe_blocks,"
                + "unsafe_functions,unsafe_impls,unsafe_traits,unsafe_other,safety_comments,modules,"
                + "undocumented_unsafe")
        .hasSize(6);
  }

  @Test
  void json_has_the_columns_of_csv_as_keys_and_null_where_a_cell_is_empty() {
    JsonArray rows = JsonParser.parseString(count("--json")).getAsJsonArray();
    JsonObject row = rows.get(2).getAsJsonObject();
    assertThat(rows).hasSize(6);
    assertThat(String.join(",", row.keySet()))
        .isEqualTo(count("--csv").lines().findFirst().orElseThrow());
    assertThat(row.get("path").getAsString()).isEqualTo("drivers/a.c");
    assertThat(row.get("lines").toString()).isEqualTo("2");
    assertThat(row.get("unsafe_blocks").isJsonNull()).isTrue();
    assertThat(JsonParser.parseString(count("--json", "--by", "language")).getAsJsonArray())
        .hasSize(5);
  }

  @Test
  void names_survive_json_in_any_character_set() {
    try (NewRepository repository = NewKernel.create(temp.resolve("names.git"))) {
      repository.file("\u00e9\"\n\ud83e\udd80<.c", "").commit(LocalDate.EPOCH);
    }
    linux = temp.resolve("names.git");
    assertThat(count("--json")).contains("\"\\u00e9\\\"\\n\\ud83e\\udd80<.c\"");
  }

  @Test
  void nothing_is_an_empty_array() {
    assertThat(Langmix.run("count", "--json", temp.resolve("linux.git/refs")).out())
        .isEqualTo("[\n]\n");
  }

  @Test
  void a_row_has_80_columns_and_a_longer_path_loses_its_start() {
    try (NewRepository repository = NewKernel.create(temp.resolve("long.git"))) {
      repository
          .file(LONG, "int a;\n".repeat(123_456))
          .file("x".repeat(120) + ".c", "")
          .commit(LocalDate.EPOCH);
    }
    linux = temp.resolve("long.git");
    assertThat(count().lines()).allMatch(line -> line.length() <= 80);
    assertThat(count()).contains("../and_more/dcn_3_2_0_sh_mask.h  ", "123,456").contains("..xxxx");
    assertThat(count("--by", "directory").lines()).allMatch(line -> line.length() <= 80);
    assertThat(count("--csv")).contains(LONG);
  }

  @Test
  void an_unknown_group_is_told_with_those_there_are() {
    Langmix run = Langmix.run("count", "--by", "author", temp);
    assertThat(run.err()).contains("'author' is not one of file, directory, language");
    assertThat(run.status()).isEqualTo(2);
  }
}
