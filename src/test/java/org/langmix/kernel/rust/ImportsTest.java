package org.langmix.kernel.rust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.langmix.kernel.source.SourceLine;
import org.langmix.kernel.source.TextTree;

class ImportsTest {
  private static final ModuleTree KERNEL =
      new ModuleTrees(
              new TextTree()
                  .with("k/lib.rs", "pub mod prelude; pub mod net; pub mod sync; pub mod error;")
                  .with("k/prelude.rs", "")
                  .with("k/error.rs", "pub mod code { }")
                  .with("k/net.rs", "pub mod phy;")
                  .with("k/net/phy.rs", "pub mod reg;")
                  .with("k/net/phy/reg.rs", "")
                  .with("k/sync.rs", "mod arc;")
                  .with("k/sync/arc.rs", ""))
          .of("k/lib.rs");

  private static Set<String> imports(String source) {
    return Imports.of(RustFile.of("a.rs", source.getBytes(UTF_8)), KERNEL).keySet();
  }

  @Test
  void an_item_is_imported_from_its_module() {
    assertThat(imports("use kernel::net::phy::Device;")).containsExactly("kernel::net::phy");
    assertThat(imports("use kernel::sync::Arc;")).containsExactly("kernel::sync");
    assertThat(imports("use kernel::sync::new_mutex;")).containsExactly("kernel::sync");
  }

  @Test
  void trees_are_followed_into_their_braces() {
    assertThat(
            imports(
                """
                use kernel::{
                    c_str,
                    net::phy::{self, reg::C22, Device as D},
                    prelude::*,
                    sync::{Arc, ArcBorrow}, //
                };
                """))
        .containsExactly("kernel::net::phy", "kernel::prelude", "kernel::sync");
  }

  @Test
  void braces_may_stand_alone_and_paths_may_be_global() {
    assertThat(imports("use {::kernel::net::phy, core::ptr};")).containsExactly("kernel::net::phy");
    assertThat(imports("use ::kernel::sync;")).containsExactly("kernel::sync");
  }

  @Test
  void a_module_alone_is_one_deep() {
    assertThat(imports("use kernel::{net, sync as s};"))
        .containsExactly("kernel::net", "kernel::sync");
  }

  @Test
  void deeper_modules_are_named_two_deep() {
    assertThat(imports("use kernel::net::phy::reg;")).containsExactly("kernel::net::phy");
  }

  @Test
  void the_crate_itself_is_no_module_of_it() {
    assertThat(imports("use kernel::*; use kernel::{self}; use kernel::c_str; use kernel as k;"))
        .isEmpty();
  }

  @Test
  void an_inline_module_counts_for_the_file_that_holds_it() {
    assertThat(imports("use kernel::error::code::*;")).containsExactly("kernel::error");
  }

  @Test
  void paths_in_code_import() {
    assertThat(imports("fn f(d: &mut kernel::net::phy::Device) -> ::kernel::error::Result {}"))
        .containsExactly("kernel::error", "kernel::net::phy");
    assertThat(imports("kernel::module_phy_driver! { a: kernel::sync::Arc::<u8>::new }"))
        .containsExactly("kernel::sync");
  }

  @Test
  void paths_that_begin_with_an_imported_module_go_deeper() {
    assertThat(imports("use kernel::net; fn f() { net::phy::Device::new() }"))
        .containsExactly("kernel::net", "kernel::net::phy");
    assertThat(imports("use kernel::{net as n}; fn f() { n::phy::Device::new() }"))
        .containsExactly("kernel::net", "kernel::net::phy");
  }

  @Test
  void other_crates_and_later_segments_do_not_import() {
    assertThat(imports("use crate::kernel::net; use other::kernel::sync; self.kernel::net;"))
        .isEmpty();
    assertThat(imports("fn f() { a::kernel::net::phy; kernel.net; // kernel::sync\n }")).isEmpty();
    assertThat(imports("\"kernel::net\"")).isEmpty();
  }

  @Test
  void lines_say_where() {
    assertThat(
            Imports.of(
                RustFile.of(
                    "a.rs", "use kernel::{\n  sync::Arc,\n};\nkernel::sync::f();".getBytes(UTF_8)),
                KERNEL))
        .containsOnlyKeys("kernel::sync")
        .containsValue(List.of(new SourceLine("a.rs", 2), new SourceLine("a.rs", 4)));
  }

  @Test
  void broken_trees_come_to_an_end() {
    assertThat(imports("use kernel::{".repeat(20_000))).isEmpty();
    assertThat(imports("use kernel::{sync::{Arc")).containsExactly("kernel::sync");
    assertThat(imports("use kernel::{,;}, sync; use")).isEmpty();
    assertThat(imports("use " + "a::".repeat(100_000))).isEmpty();
  }
}
