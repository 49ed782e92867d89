package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

class AreasOptionTest {
  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("drivers/android/binder.c", "int a;\n")
          .file("fs/ext4/inode.c", "int b;\n")
          .file("rust/kernel/lib.rs", "fn a() {}\n")
          .commit(LocalDate.of(2022, 12, 11))
          .tag("v6.1");
    }
  }

  private String report(Object... arguments) throws Exception {
    Path out = temp.resolve("report");
    List<Object> all = new ArrayList<>(List.of("report", linux, "--out", out));
    all.addAll(List.of("--format", "csv,markdown"));
    all.addAll(List.of(arguments));
    Langmix run = Langmix.run(all.toArray());
    assertThat(run.status()).as(run.err()).isZero();
    return Files.readString(out.resolve("counts.csv"));
  }

  @Test
  void the_printed_list_gives_the_report_that_the_built_in_areas_give() throws Exception {
    Langmix areas = Langmix.run("areas");
    assertThat(areas.status()).isZero();
    assertThat(areas.out())
        .startsWith("# The areas of the kernel")
        .contains("\nBinder\nA:\tpair\n");
    Path file = Files.writeString(temp.resolve("areas"), areas.out());
    assertThat(report("--areas", file)).isEqualTo(report());
  }

  @Test
  void added_areas_stand_beside_the_built_in_ones() throws Exception {
    Path ext4 = Files.writeString(temp.resolve("ext4"), "Ext4\nF:\tfs/ext4/\n");
    String counts = report("--add-areas", ext4);
    assertThat(counts).contains(",area,Binder,C,kernel,1,", ",area,Ext4,C,kernel,1,");
    assertThat(report()).doesNotContain("Ext4");
  }

  @Test
  void an_added_area_takes_the_place_of_one_with_its_name() throws Exception {
    Path binder =
        Files.writeString(temp.resolve("binder"), "Binder\nF:\tfs/ext4/\nF:\tdrivers/android/\n");
    assertThat(report("--add-areas", binder)).contains(",area,Binder,C,kernel,2,");
  }

  @Test
  void several_files_and_one_instead_of_the_built_in_areas_go_together() throws Exception {
    Path mine = Files.writeString(temp.resolve("mine"), "Mine\nF:\tfs/\n");
    Path ext4 = Files.writeString(temp.resolve("ext4"), "Ext4\nF:\tfs/ext4/\n");
    Path rust = Files.writeString(temp.resolve("rust"), "Ours\nF:\trust/\nA:\tgenerated\n");
    String counts = report("--areas", mine, "--add-areas", ext4, "--add-areas", rust);
    assertThat(counts)
        .contains(",area,Mine,C,kernel,1,", ",area,Ext4,C,kernel,1,", ",area,Ours,Rust,generated,1")
        .doesNotContain("Binder");
    assertThat(Files.readString(temp.resolve("report/summary.md")))
        .contains("--areas mine --add-areas ext4 --add-areas rust");
  }

  @Test
  void subsystems_lists_added_areas_too() throws Exception {
    Path ext4 = Files.writeString(temp.resolve("ext4"), "Ext4\nF:\tfs/ext4/\n");
    assertThat(Langmix.run("subsystems", linux, "--add-areas", ext4, "--json").out())
        .contains(
            "{\"area\":\"Ext4\",\"line\":\"F\",\"pattern\":\"fs/ext4/\",\"files\":1,\"kind\":\"area\","
                + "\"note\":null}\n");
    assertThat(
            Langmix.run(
                    "subsystems",
                    linux,
                    "--add-areas",
                    ext4,
                    "--json",
                    "--explain",
                    "fs/ext4/inode.c")
                .out())
        .contains("\"kind\":\"area\",\"name\":\"Ext4\",\"reason\":\"by F: fs/ext4/ (");
  }

  @Test
  void a_file_that_is_no_list_of_areas_is_told() throws Exception {
    Path empty = Files.writeString(temp.resolve("empty"), "");
    assertThat(Langmix.run("subsystems", linux, "--add-areas", empty))
        .satisfies(run -> assertThat(run.err()).contains("it contains no area"))
        .satisfies(run -> assertThat(run.status()).isEqualTo(2));
  }
}
