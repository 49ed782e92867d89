package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/**
 * Checks the first line of every CSV output, letter by letter. Users' sheets and scripts refer to
 * columns by their position, so new columns come last.
 */
class CsvHeadersTest {
  private static final String COUNTS =
      "revision,date,commit,kind,subsystem,language,origin,files,lines,code,comment,doc,blank,"
          + "unsafe_blocks,unsafe_functions,unsafe_impls,unsafe_traits,unsafe_other,"
          + "safety_comments,modules,undocumented_unsafe";
  private static final String REVISIONS =
      "revision,date,commit,tree,rust_files,c_files,rust_code,c_code,rust_share,"
          + "rust_code_vendored,rust_code_generated,c_code_vendored,c_code_generated,"
          + "assembly_code,min_rustc,min_bindgen,min_llvm,min_gcc,rust_modules,c_modules,"
          + "year_before,rust_factor";
  private static final String NEW_CODE =
      "revision,date,commit,since,kind,subsystem,language,origin,new_files,new_lines,new_code,"
          + "new_modules,gone_files,gone_lines,gone_code,gone_modules";
  private static final String CHURN =
      "revision,date,commit,since,kind,subsystem,language,origin,files,added,removed,code_added,"
          + "code_removed";
  private static final String FIRST_RUST =
      "kind,subsystem,origin,first_revision,first_date,first_commit,first_files,first_code,"
          + "newest_revision,newest_files,newest_code,maybe_earlier";
  private static final String GAPS = "revision,path,object,reason,kind";
  private static final String AREAS =
      "revision,date,tree,Binder,NVIDIA GPU,Nova,Mali GPU,Tyr,Apple AGX GPU,Null block,NVMe,"
          + "Ethernet PHY,ASIX PHY,DRM panic,Ashmem,cpufreq,cpufreq-dt,PWM,KASAN,KASAN test,"
          + "find_bit benchmark,DRM,GPU,Block,Block drivers,Networking,Network drivers,"
          + "Filesystems,Memory management,Scheduler,Locking,Timers,Driver core,PCI,USB,I2C,"
          + "DMA mapping,configfs,debugfs,Clocks,Regulators,OPP,IOMMU,Serial device bus,fwctl,"
          + "KUnit,Rust abstractions,Rust C helpers,Rust bindings,Rust macros,pin-init,"
          + "Rust infrastructure,Samples,Rust samples,Scripts,perf,Kernel core,Library,Drivers,"
          + "Architectures,Sound,Crypto,Security,Headers,Virtualization,io_uring,IPC,Tools,"
          + "Documentation,Staging drivers,Rust build support";

  private static final String MODULES =
      "revision,date,commit,module,kind,path,macro,authors,description,license,config,depends,"
          + "abstractions,files,lines,code,comment,doc,blank,unsafe_blocks,undocumented_unsafe,since";
  private static final String ABSTRACTIONS =
      "revision,date,commit,abstraction,path,files,code,doc,unsafe_blocks,unsafe_functions,"
          + "undocumented_unsafe,users,since";
  private static final String PLATFORM =
      "revision,date,commit,architectures,architecture_names,min_rustc,min_bindgen,debian_release,"
          + "debian_rustc,newest_rustc,features_allowed,features_used,feature_names,"
          + "bindings_headers,helpers,edition,rustc_exceptions";

  private static final String TERMS =
      "revision,date,commit,section,status,sharing,maintainers,reviewers,people,domains,lists,trees,"
          + "rust_files,rust_code,c_code";

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() throws IOException {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("a.h", "int b;\n")
          .file("init.c", "int a;\n")
          .commit(LocalDate.of(2022, 10, 2))
          .tag("v6.0")
          .file("rust/kernel/lib.rs", "fn a() {}\n")
          .commit(LocalDate.of(2022, 12, 11))
          .tag("v6.1");
    }
    // This makes the file of v6.0 a gap.
    Files.delete(linux.resolve("objects/4e/610c04d58371663d95ca8237eea260b08f090c"));
  }

  private Map<String, String> report(Object... arguments) throws IOException {
    Path out = temp.resolve("report");
    Langmix run =
        Langmix.run(
            Stream.concat(
                    Stream.of("report", "--out", out, "--format", "csv", "--allow-gaps"),
                    Stream.of(arguments))
                .toArray());
    assertThat(run.status()).as(run.err()).isEqualTo(3);
    return ReportFiles.in(out).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, f -> firstLine(f.getValue()), (a, b) -> a, TreeMap::new));
  }

  private static String firstLine(String csv) {
    return csv.substring(0, csv.indexOf("\r\n"));
  }

  private static String header(Object... arguments) {
    Langmix run = Langmix.run(arguments);
    assertThat(run.out()).as(run.err()).isNotEmpty();
    return firstLine(run.out());
  }

  @Test
  void of_a_report() throws IOException {
    assertThat(report(linux))
        .containsExactly(
            Map.entry("abstractions.csv", ABSTRACTIONS),
            Map.entry("churn.csv", CHURN + ",incomplete"),
            Map.entry("counts.csv", COUNTS),
            Map.entry("first-rust.csv", FIRST_RUST),
            Map.entry("gaps.csv", GAPS),
            Map.entry("modules.csv", MODULES),
            Map.entry("new-code.csv", NEW_CODE),
            Map.entry("platform.csv", PLATFORM),
            Map.entry("revisions.csv", REVISIONS),
            Map.entry("rust-code.csv", AREAS),
            Map.entry("rust-share.csv", AREAS),
            Map.entry("terms.csv", TERMS));
  }

  @Test
  void of_a_report_on_several_trees_and_some_paths() throws IOException {
    assertThat(report("--tree", "a=" + linux, "--tree", "b=" + linux, "--exclude", "a.h"))
        .containsExactly(
            Map.entry("abstractions.csv", ABSTRACTIONS + ",tree,paths"),
            Map.entry("churn.csv", CHURN + ",incomplete,tree,paths"),
            Map.entry("counts.csv", COUNTS + ",tree,paths"),
            Map.entry("first-rust.csv", FIRST_RUST + ",tree,paths"),
            Map.entry("gaps.csv", GAPS + ",tree,paths"),
            Map.entry("modules.csv", MODULES + ",tree,paths"),
            Map.entry("new-code.csv", NEW_CODE + ",tree,paths"),
            Map.entry("platform.csv", PLATFORM + ",tree,paths"),
            Map.entry("revisions.csv", REVISIONS + ",tree_name,paths"),
            Map.entry("rust-code.csv", AREAS + ",tree_name,paths"),
            Map.entry("rust-share.csv", AREAS + ",tree_name,paths"),
            Map.entry("terms.csv", TERMS + ",tree,paths"));
  }

  @Test
  void of_the_other_commands() throws IOException {
    Path file = Files.writeString(temp.resolve("a.rs"), "fn a() {}\n");
    assertThat(header("count", "--csv", file))
        .isEqualTo(
            "path,blob,language,origin,lines,code,comment,doc,blank,unsafe_blocks,"
                + "unsafe_functions,unsafe_impls,unsafe_traits,unsafe_other,safety_comments,"
                + "modules,undocumented_unsafe");
    assertThat(header("revisions", "--csv", linux))
        .isEqualTo("revision,date,series,commit,tree,why");
    assertThat(header("revisions", "--csv", "--tree", "a=" + linux, "--tree", "b=" + linux))
        .isEqualTo("revision,date,series,commit,tree,why,tree_name");
    assertThat(header("modules", "--csv", linux))
        .isEqualTo(
            "module,kind,path,macro,authors,description,license,config,depends,abstractions,files,"
                + "lines,code,comment,doc,blank,unsafe_blocks,undocumented_unsafe");
    assertThat(header("subsystems", "--csv", linux)).isEqualTo("area,line,pattern,files,kind,note");
    assertThat(header("subsystems", "--csv", "--explain", "init.c", linux))
        .isEqualTo("path,kind,name,reason");
  }

  @Test
  void of_a_comparison() {
    String header =
        "kind,subsystem,language,origin,files_before,files,code_before,code,code_difference,"
            + "new_files,new_code,new_modules,gone_files,gone_code,gone_modules,files_changed,"
            + "added,removed,code_added,code_removed";
    assertThat(header("compare", "--csv", "--allow-gaps", "--no-store", "v6.0", "v6.1", linux))
        .isEqualTo(header);
    assertThat(
            header(
                "compare",
                "--csv",
                "--allow-gaps",
                "--no-store",
                "--only",
                "rust/",
                "v6.0",
                "v6.1",
                linux))
        .isEqualTo(header + ",paths");
  }
}
