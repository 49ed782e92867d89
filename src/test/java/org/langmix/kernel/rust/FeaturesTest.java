package org.langmix.kernel.rust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.langmix.kernel.source.SourceLine;

class FeaturesTest {
  private static List<Feature> features(String source) {
    return Features.of(RustFile.of("lib.rs", source.getBytes(UTF_8)));
  }

  private static Feature at(int line, String name, boolean conditional) {
    return new Feature(name, conditional, new SourceLine("lib.rs", line));
  }

  @Test
  void features_are_listed_or_alone() {
    assertThat(
            features(
                """
                //! # #![feature(in_a_comment)]
                #![no_std]
                #![feature(arbitrary_self_types)]
                #![feature(asm_goto, used_with_arg)]
                """))
        .containsExactly(
            at(3, "arbitrary_self_types", false),
            at(4, "asm_goto", false),
            at(4, "used_with_arg", false));
  }

  @Test
  void features_may_depend_on_the_configuration() {
    assertThat(
            features(
                """
                #![cfg_attr(CONFIG_RUSTC_HAS_FILE_WITH_NUL, feature(file_with_nul))]
                #![cfg_attr(feature = "alloc", feature(allocator_api))]
                #![cfg_attr(all(a, feature(b)), allow(internal_features), feature(c, d))]
                """))
        .containsExactly(
            at(1, "file_with_nul", true),
            at(2, "allocator_api", true),
            at(3, "c", true),
            at(3, "d", true));
  }

  @Test
  void only_the_attributes_at_the_beginning_belong_to_the_crate() {
    assertThat(features("mod a { #![feature(b)] }")).isEmpty();
    assertThat(features("#![feature(")).isEmpty();
    assertThat(features("")).isEmpty();
  }
}
