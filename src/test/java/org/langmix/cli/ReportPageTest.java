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
import org.langmix.git.NewRepository;
import org.w3c.dom.Element;

class ReportPageTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 28);

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository
          .file("drivers/android/binder.c", "int a;\nint b;\nint c;\n")
          .file("rust/kernel/lib.rs", "fn a() {}\n")
          .file("rust/syn/lib.rs", "fn b() {}\nfn c() {}\n")
          .commit(DAY)
          .tag("v6.17")
          .file("drivers/android/binder/node.rs", "// SAFETY: It is.\nfn d() { unsafe {} }\n")
          .file("drivers/gpu/nova-core/nova_core.rs", "kernel::module_pci_driver! {\n}\n")
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
                "Area", "Rust", "C", "Share", "Change", "unsafe", "SAFETY", "Modules", "Since",
                "Trend"),
            List.of("Binder", "1", "3", "25 %", "+1", "1 k", "100 %", "0", "v6.18", ""));
  }

  @Test
  void what_is_new_is_told_by_language() throws Exception {
    ReadPage page = page(linux);
    assertThat(page.texts("p"))
        .contains(
            "New files: 2 files of Rust with 3 lines of code, 1 file of C with 2 lines of code; Rust is 60 % of that.");
    assertThat(page.texts("li")).contains("drivers/gpu/nova-core/nova_core.rs");
  }

  @Test
  void it_says_of_which_files_and_revisions_and_with_which_options_it_is() throws Exception {
    ReadPage page = page(linux, "--only", "drivers/", "--since", "v6.17");
    assertThat(page.texts("p")).contains("Not of all files: only drivers/.");
    assertThat(page.texts("code"))
        .contains("langmix report --since v6.17 --only drivers/ linux.git");
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
    try (NewRepository repository = NewRepository.create(old)) {
      repository.file("main.c", "int a;\n").commit(DAY).tag("v5.10");
    }
    ReadPage page = page(old);
    assertThat(page.texts("h1")).containsExactly("No Rust in v5.10");
    assertThat(page.texts("h2")).noneMatch(heading -> heading.contains("changed"));
  }

  @Test
  void each_of_several_clones_has_its_figures() throws Exception {
    Path other = temp.resolve("other.git");
    try (NewRepository repository = NewRepository.create(other)) {
      repository.file("main.rs", "fn a() {}\n").commit(DAY).tag("v6.18");
    }
    ReadPage page = page("--tree", "ours=" + linux, "--tree", "theirs=" + other);
    assertThat(page.texts("h2")).contains("ours: v6.18 in figures", "theirs: v6.18 in figures");
  }

  @Test
  void what_could_not_be_read_is_said_first_and_listed() throws Exception {
    Path broken = temp.resolve("broken.git");
    try (NewRepository repository = NewRepository.create(broken)) {
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
  }
}
