package org.langmix.count.rust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;

class RustFactsTest {
  private static LineCounts count(String source) {
    return Syntax.RUST.count(source.getBytes(StandardCharsets.UTF_8));
  }

  private static UnsafeCounts unsafe(String source) {
    return count(source).unsafe();
  }

  @Test
  void unsafe_is_told_by_what_follows() {
    assertThat(unsafe("unsafe { a() }; unsafe{b()}")).isEqualTo(new UnsafeCounts(2, 0, 0, 0, 0));
    assertThat(unsafe("pub const unsafe fn a() {}")).isEqualTo(new UnsafeCounts(0, 1, 0, 0, 0));
    assertThat(unsafe("unsafe impl<T> Send for A<T> {}"))
        .isEqualTo(new UnsafeCounts(0, 0, 1, 0, 0));
    assertThat(unsafe("pub unsafe trait A {} unsafe auto trait B {}"))
        .isEqualTo(new UnsafeCounts(0, 0, 0, 2, 0));
    assertThat(unsafe("#[unsafe(no_mangle)] unsafe extern \"C\" { }"))
        .isEqualTo(new UnsafeCounts(0, 0, 0, 0, 2));
  }

  @Test
  void an_unsafe_function_may_name_its_abi() {
    assertThat(unsafe("unsafe extern \"C\" fn a() {} unsafe extern fn b() {}").functions())
        .isEqualTo(2);
    assertThat(unsafe("type A = unsafe extern r#\"C\"# fn(u8);").functions()).isEqualTo(1);
  }

  @Test
  void comments_and_newlines_may_stand_between() {
    assertThat(unsafe("unsafe // a\n /* b */\n { }").blocks()).isEqualTo(1);
  }

  @Test
  void what_only_looks_like_the_keyword_is_not_counted() {
    assertThat(unsafe("// unsafe {\n\"unsafe {\" unsafe_op() r#unsafe 'unsafe Unsafe").all())
        .isZero();
  }

  @Test
  void the_keyword_at_the_end_of_a_file_is_counted() {
    assertThat(unsafe("unsafe")).isEqualTo(new UnsafeCounts(0, 0, 0, 0, 1));
    assertThat(unsafe("unsafe extern")).isEqualTo(new UnsafeCounts(0, 0, 0, 0, 1));
  }

  @Test
  void safety_comments_are_comments_that_hold_the_word() {
    assertThat(count("// SAFETY: a\n/* SAFETY: b */ /// SAFETY: c\n").safetyComments())
        .isEqualTo(3);
    assertThat(count("// # Safety\n// SAFETY\n\"SAFETY:\"\n// safety:\n").safetyComments())
        .isZero();
    assertThat(count("// SAFETY: a SAFETY: b\n").safetyComments()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "module! { type: A },                           1",
    "'module!(authors: [\"a\"], name: \"b\");',       1",
    "'kernel::module_phy_driver! { drivers: [A], name: \"a\" }', 1",
    "'kernel::module_misc_device! { type: A, name: \"a\" }', 1",
    "'kernel :: module_fs! [ type: A ]',             1",
    "module /* a */ ! /* b */ { name /* c */: A },  1",
    "module_pci_driver!(A);,                        0",
    "'kernel::module_phy_driver! { drivers: [type: A] }', 0",
    "'module! { a: name, b: \"type: \", c: { name: A } }', 0",
    "'module! { type::A, name }',                    0",
    "'module!(big_endian, \"big-endian\");',         0",
    "'module_a! {}, type: A',                        0",
    "'modules! { type: A }',                         0",
    "module! { type,                                0",
    "module!,                                       0",
    "module_firmware!(a);,                          0",
    "module_device_table!(a);,                      0",
    "module_driver!(a);,                            0",
    "my_module! { type: A },                        0",
    "module != a,                                   0",
    "mod module {},                                 0",
    "// module! { type: A },                        0",
    "macro_rules! module_a_driver { type: A },      0",
    "'macro_rules! a { () => { module! { type: A } } } module! { type: A }', 1",
    "'module! { type: A, module! { type: B } }',     1",
    "'module_a! { module! { type: B } } module! { type: A }', 1"
  })
  void modules_are_declarations_by_their_macros(String source, long modules) {
    assertThat(count(source).modules()).isEqualTo(modules);
  }
}
