package org.langmix.kernel.rust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.SourceLine;
import org.langmix.kernel.source.TextTree;

/**
 * The rules are those of the Rust Reference, "Module source filenames" and "The path attribute".
 */
class ModuleTreesTest {
  private static List<String> files(TextTree tree, String root) {
    return new ModuleTrees(tree).of(root).files().stream().map(Fact::value).toList();
  }

  @Test
  void the_modules_of_a_root_lie_next_to_it() {
    TextTree tree =
        new TextTree()
            .with("d/nova_core.rs", "mod driver;\npub(crate) mod gsp;\n#[cfg(a)] mod x;")
            .with("d/driver.rs", "")
            .with("d/gsp.rs", "mod fw;")
            .with("d/gsp/fw.rs", "mod commands;")
            .with("d/gsp/fw/commands.rs", "")
            .with("d/x/mod.rs", "mod y;")
            .with("d/x/y.rs", "")
            .with("d/unrelated.rs", "");
    assertThat(files(tree, "d/nova_core.rs"))
        .containsExactly(
            "d/nova_core.rs",
            "d/driver.rs",
            "d/gsp.rs",
            "d/gsp/fw.rs",
            "d/gsp/fw/commands.rs",
            "d/x/mod.rs",
            "d/x/y.rs");
  }

  @Test
  void each_file_is_known_by_the_line_that_declares_it() {
    TextTree tree = new TextTree().with("a.rs", "\n\npub mod b;").with("b.rs", "");
    assertThat(new ModuleTrees(tree).of("a.rs").files())
        .containsExactly(Fact.unsaid("a.rs"), Fact.at(new SourceLine("a.rs", 3), "b.rs"));
  }

  @Test
  void a_path_attribute_is_relative_to_the_file() {
    TextTree tree =
        new TextTree()
            .with("d/root.rs", "mod process;")
            .with("d/process.rs", "#[allow(a)]\n#[path = \"freeze.rs\"]\nmod freeze;\nmod inner;")
            .with("d/freeze.rs", "mod deep;")
            .with("d/deep.rs", "")
            .with("d/process/inner.rs", "");
    assertThat(files(tree, "d/root.rs"))
        .containsExactly(
            "d/root.rs", "d/process.rs", "d/freeze.rs", "d/deep.rs", "d/process/inner.rs");
  }

  @Test
  void an_inline_module_is_a_directory() {
    TextTree tree =
        new TextTree()
            .with("lib.rs", "mod a { mod b; #[path = \"other.rs\"] mod c; mod d { mod e; } }")
            .with("a/b.rs", "")
            .with("a/other.rs", "")
            .with("a/d/e.rs", "");
    assertThat(files(tree, "lib.rs")).containsExactly("lib.rs", "a/b.rs", "a/other.rs", "a/d/e.rs");
  }

  @Test
  void an_inline_module_in_a_file_lies_below_that_files_directory() {
    TextTree tree =
        new TextTree()
            .with("lib.rs", "mod x;")
            .with("x.rs", "mod a { mod b; }")
            .with("x/a/b.rs", "");
    assertThat(files(tree, "lib.rs")).containsExactly("lib.rs", "x.rs", "x/a/b.rs");
  }

  @Test
  void the_path_attribute_of_a_module_is_not_that_of_the_next_item() {
    TextTree tree =
        new TextTree()
            .with("a.rs", "#[path = \"c.rs\"] use x;\nmod b;")
            .with("b.rs", "")
            .with("c.rs", "");
    assertThat(files(tree, "a.rs")).containsExactly("a.rs", "b.rs");
  }

  @Test
  void words_in_bodies_and_macros_are_no_modules() {
    TextTree tree =
        new TextTree()
            .with("a.rs", "fn f() { mod b; }\nmacro_rules! m { () => { mod b; } }\n// mod b;")
            .with("b.rs", "");
    assertThat(files(tree, "a.rs")).containsExactly("a.rs");
  }

  @Test
  void a_missing_file_is_left_out() {
    ModuleTree tree = new ModuleTrees(new TextTree().with("a.rs", "mod generated;")).of("a.rs");
    assertThat(tree.modules()).extracting(ModuleTree::name).containsExactly("generated");
    assertThat(tree.files()).extracting(Fact::value).containsExactly("a.rs");
  }

  @Test
  void files_that_declare_each_other_come_to_an_end() {
    TextTree tree =
        new TextTree()
            .with("a.rs", "#[path = \"b.rs\"] mod b;")
            .with("b.rs", "#[path = \"a.rs\"] mod a;\n#[path = \"b.rs\"] mod b;");
    assertThat(files(tree, "a.rs")).contains("a.rs", "b.rs");
  }

  @Test
  void very_deep_modules_come_to_an_end() {
    TextTree tree = new TextTree().with("a.rs", "mod a {".repeat(100_000));
    assertThat(files(tree, "a.rs")).containsExactly("a.rs");
  }

  @Test
  void a_tree_without_the_root_has_no_files() {
    assertThat(files(new TextTree(), "rust/kernel/lib.rs")).isEmpty();
  }
}
