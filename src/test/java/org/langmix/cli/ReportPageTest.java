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
import org.w3c.dom.Element;

class ReportPageTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 28);

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("drivers/android/binder.c", "int a;\nint b;\nint c;\n")
          .file("rust/kernel/lib.rs", "fn a() {}\n")
          .file("rust/syn/lib.rs", "fn b() {}\nfn c() {}\n")
          .commit(DAY)
          .tag("v6.17")
          .file("drivers/android/binder/node.rs", "// SAFETY: It is.\nfn d() { unsafe {} }\n")
          .file("drivers/gpu/nova-core/nova_core.rs", "kernel::module_pci_driver! {\n type: A }\n")
          .file("drivers/net/new.c", "int d;\nint e;\n")
          .commit(DAY.plusDays(63))
          .tag("v6.18");
    }
  }

  private ReadPage page(Object... arguments) throws Exception {
    Path out = temp.resolve("report");
    Langmix run =
        Langmix.run(
            Stream.concat(
                    Stream.of("report", "--out", out, "--format", "html"), Stream.of(arguments))
                .toArray());
    assertThat(run.status()).as(run.err()).isIn(0, 3);
    return ReadPage.of(out.resolve("report.html"));
  }

  @Test
  void the_headline_is_rusts_share_and_the_figures_stand_below() throws Exception {
    ReadPage page = page(linux);
    assertThat(page.texts("h1")).containsExactly("Rust is 44 % of the kernel’s own code in v6.18");
    assertThat(page.texts("dd"))
        .containsExactly(
            "4",
            "+3 since v6.17",
            "44 %",
            "25 % in v6.17",
            "7",
            "of 8",
            "1",
            "beside 0 in C; samples left out",
            "5",
            "2",
            "0",
            "0");
  }

  @Test
  void an_area_has_all_its_figures_in_one_row() throws Exception {
    assertThat(page(linux).rows("areas"))
        .contains(
            List.of(
                "Area",
                "Rust",
                "C",
                "Share",
                "Change",
                "unsafe",
                "Documented",
                "Modules",
                "Since",
                "Trend"),
            List.of("Binder", "1", "3", "25 %", "+1", "1 k", "0 %", "0", "v6.18", ""));
  }

  @Test
  void what_changed_is_told_in_lines_added_and_removed() throws Exception {
    ReadPage page = page(linux);
    assertThat(page.texts("p"))
        .contains("60 % of the code added since v6.17 is Rust: 3 of 5 lines of Rust and C.");
    assertThat(page.rows("plain"))
        .startsWith(
            List.of("Area", "Added", "Removed", "Change", "Rust now"),
            List.of("Drivers first Rust", "3", "0", "+3", "3"),
            List.of("NVIDIA GPU first Rust", "2", "0", "+2", "2"));
    assertThat(page.texts("p")).anyMatch(text -> text.contains("the smallest line difference"));
  }

  @Test
  void what_is_new_is_told_by_language() throws Exception {
    ReadPage page = page(linux);
    assertThat(page.texts("p"))
        .contains(
            "New files: 2 files of Rust with 3 lines of code, 1 file of C with 2 lines of code; Rust is 60 % of that.");
    assertThat(page.texts("li")).contains("nova_core, a driver of 2 lines, is new");
  }

  @Test
  void it_says_of_which_files_and_revisions_and_with_which_options_it_is() throws Exception {
    ReadPage page = page(linux, "--only", "drivers/", "--since", "v6.17");
    assertThat(page.texts("p")).contains("Not of all files: only drivers/.");
    assertThat(page.texts("code"))
        .contains("langmix report --since v6.17 --only drivers/ linux.git");
  }

  @Test
  void the_title_of_the_window_is_the_headline() throws Exception {
    for (ReadPage page :
        List.of(
            page(linux),
            page(linux, "--only", "drivers/"),
            page(linux, "--until", "v6.17", "--exclude", "rust/"))) {
      assertThat(page.texts("title")).isEqualTo(page.texts("h1"));
      assertThat(page.elements("meta"))
          .filteredOn(meta -> meta.getAttribute("name").equals("description"))
          .extracting(meta -> meta.getAttribute("content"))
          .isEqualTo(page.texts("h1"));
    }
    assertThat(page(linux, "--only", "drivers/").texts("title"))
        .containsExactly("Rust is 38 % of the code in v6.18, only drivers/");
    assertThat(page(linux, "--only", "drivers/net/").texts("title"))
        .containsExactly("No Rust in v6.18");
  }

  @Test
  void it_names_the_commits_that_it_is_of() throws Exception {
    ReadPage page = page(linux);
    List<String> commits = page.rows("commits").stream().skip(1).map(row -> row.get(2)).toList();
    assertThat(commits).hasSize(2).doesNotHaveDuplicates().allMatch(c -> c.matches("[0-9a-f]{40}"));
    assertThat(page.texts("p"))
        .anyMatch(
            text ->
                text.endsWith(
                    "Oldest revision: v6.17, %s; newest: v6.18, %s."
                        .formatted(commits.get(1), commits.get(0))));
    assertThat(page.texts("text"))
        .anyMatch(text -> text.contains("v6.18 of 2025-11-30 (" + commits.get(0).substring(0, 12)));
  }

  @Test
  void unsafe_blocks_and_impls_are_documented_or_not() throws Exception {
    Path other = temp.resolve("unsafe.git");
    try (NewRepository repository = NewKernel.create(other)) {
      repository
          .file(
              "rust/kernel/a.rs",
              """
              fn a() {
                  // SAFETY: It is.
                  unsafe {} }
              unsafe impl Send for A {}
              unsafe trait B {}
              unsafe fn c() {}
              """)
          .commit(DAY)
          .tag("v6.18");
    }
    assertThat(page(other).rows("areas"))
        .contains(
            List.of(
                "Rust abstractions", "5", "0", "100 %", "200", "50 %", "0", "v6.18 or before", ""));
  }

  @Test
  void nothing_but_its_own_parts_is_referred_to() throws Exception {
    ReadPage page = page(linux);
    for (String name : List.of("a", "link", "script", "img", "use", "image", "iframe")) {
      for (Element element : page.elements(name)) {
        for (String attribute : List.of("href", "src", "xlink:href")) {
          assertThat(element.getAttribute(attribute)).matches("|#.*|data:,");
        }
      }
    }
  }

  @Test
  void without_a_script_the_whole_table_is_there_and_nothing_that_needs_one() throws Exception {
    ReadPage page = page(linux);
    assertThat(page.rows("areas")).hasSize(1 + 8);
    assertThat(page.elements("button")).isEmpty();
    assertThat(page.elements("input"))
        .allMatch(
            input -> ((Element) input.getParentNode().getParentNode()).hasAttribute("hidden"));
  }

  @Test
  void headings_go_down_step_by_step() throws Exception {
    ReadPage page = page(linux);
    List<Integer> levels =
        page.elements("*").stream()
            .map(Element::getLocalName)
            .filter(name -> name.matches("h[1-6]"))
            .map(name -> Integer.valueOf(name.substring(1)))
            .toList();
    assertThat(levels.get(0)).isEqualTo(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
    }
  }

  @Test
  void one_revision_without_rust_makes_a_page_too() throws Exception {
    Path old = temp.resolve("old.git");
    try (NewRepository repository = NewKernel.create(old)) {
      repository.file("main.c", "int a;\n").commit(DAY).tag("v5.10");
    }
    ReadPage page = page(old);
    assertThat(page.texts("h1")).containsExactly("No Rust in v5.10");
    assertThat(page.texts("h2")).noneMatch(heading -> heading.contains("changed"));
  }

  @Test
  void each_of_several_clones_has_its_figures() throws Exception {
    Path other = temp.resolve("other.git");
    try (NewRepository repository = NewKernel.create(other)) {
      repository.file("main.rs", "fn a() {}\n").commit(DAY).tag("v6.18");
    }
    ReadPage page = page("--tree", "ours=" + linux, "--tree", "theirs=" + other);
    assertThat(page.texts("h2")).contains("ours: v6.18 in figures", "theirs: v6.18 in figures");
  }

  @Test
  void what_could_not_be_read_is_said_first_and_listed() throws Exception {
    Path broken = temp.resolve("broken.git");
    try (NewRepository repository = NewKernel.create(broken)) {
      repository
          .file("main.c", "int a;\n")
          .file("lost.rs", "fn lost() {}\n")
          .commit(DAY)
          .tag("v6.18");
    }
    Files.delete(broken.resolve("objects/d0/8cca221c109805d4e986b54feb7a373d2851dc"));
    ReadPage page = page(broken, "--allow-gaps");
    assertThat(page.texts("p"))
        .anyMatch(text -> text.startsWith("Incomplete: 1 file of 1 revision could not be read"));
    assertThat(page.rows("code")).anyMatch(row -> row.contains("v6.18 incomplete"));
    assertThat(page.texts("code")).contains("lost.rs");
    assertThat(page.texts("title")).containsExactly("Rust in v6.18, as far as it could be read");
  }

  @Test
  void what_a_gap_makes_too_low_is_marked_and_nothing_else() throws Exception {
    ReadPage whole = page(linux);
    assertThat(marked(whole.rows("areas"))).isEmpty();
    assertThat(whole.texts("dd")).noneMatch(text -> text.contains("*"));
    // This is the blob of drivers/android/binder/node.rs, which was added in v6.18.
    Files.delete(linux.resolve("objects/f2/61889b30f37b26d3cb674e6688ae37beaa50f1"));
    ReadPage page = page(linux, "--allow-gaps");
    assertThat(marked(page.rows("areas"))).containsExactly("Drivers *", "Binder *");
    assertThat(marked(page.rows("pairs"))).isEmpty(); // no pair has Rust any more
    assertThat(marked(page.rows("code"))).containsExactly("v6.18 *");
    assertThat(page.texts("dd")).startsWith("3 *", "+2 since v6.17", "38 % *").contains("5 *");
    assertThat(page.texts("h3")).contains("Rust is 38 % of kernel-written code in v6.18*");
    assertThat(page.texts("p")).anyMatch(text -> text.endsWith("(incomplete)."));
    // All of the revision before could be read. Only a change that involves an incomplete revision
    // is marked.
    assertThat(marked(page(linux, "--until", "v6.17").rows("areas"))).isEmpty();
  }

  @Test
  void a_gap_of_the_revision_before_makes_changes_wrong() throws Exception {
    // The blob of drivers/android/binder.c, which both revisions have.
    Files.delete(linux.resolve("objects/d0/7206649ade1ad706cd364deba2990934c8b7cf"));
    ReadPage page = page(linux, "--allow-gaps");
    assertThat(marked(page.rows("areas"))).containsExactly("Drivers *", "Binder *");
    assertThat(marked(page.rows("pairs"))).containsExactly("Binder *");
  }

  private static List<String> marked(List<List<String>> rows) {
    return rows.stream().map(row -> row.get(0)).filter(name -> name.endsWith("*")).toList();
  }
}
