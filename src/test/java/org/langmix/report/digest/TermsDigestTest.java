package org.langmix.report.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.langmix.history.KernelTerms;
import org.langmix.history.MaintainedSection;
import org.langmix.history.MaintainedSection.Sharing;

class TermsDigestTest {
  private static MaintainedSection section(
      String title, Sharing sharing, long code, String... maintainers) {
    return new MaintainedSection(
        title,
        "Maintained",
        sharing,
        List.of(maintainers),
        List.of("Ada"),
        List.of("example.org"),
        List.of(),
        List.of(),
        1,
        code,
        sharing == Sharing.RUST ? 0 : 9);
  }

  private static final KernelTerms BEFORE =
      new KernelTerms(
          List.of(section("BLOCK", Sharing.SHARED, 10, "Grace")), Map.of(Sharing.SHARED, 10L));

  private static final KernelTerms NOW =
      new KernelTerms(
          List.of(
              section("BLOCK", Sharing.SHARED, 10, "Grace"),
              section("RUST", Sharing.RUST, 1200, "Ada", "Alan"),
              section("THE REST", Sharing.CATCH_ALL, 1213, "Linus")),
          Map.of(Sharing.RUST, 1200L, Sharing.SHARED, 10L, Sharing.CATCH_ALL, 3L));

  @Test
  void the_section_with_the_most_rust_comes_first_and_the_catch_all_is_left_out() {
    assertThat(TermsDigest.of(NOW, BEFORE).sections())
        .extracting(MaintainedSection::title)
        .containsExactly("RUST", "BLOCK");
  }

  @Test
  void a_section_that_had_no_rust_before_is_new() {
    assertThat(TermsDigest.of(NOW, BEFORE).newSections())
        .extracting(MaintainedSection::title)
        .containsExactly("RUST");
    assertThat(TermsDigest.of(NOW, NOW).newSections()).isEmpty();
  }

  @Test
  void people_of_several_sections_are_counted_once() {
    assertThat(TermsDigest.of(NOW, BEFORE).describeSections())
        .isEqualTo("2 sections of MAINTAINERS hold Rust; they name 3 people at 1 domain");
    assertThat(TermsDigest.of(BEFORE, BEFORE).describeSections())
        .isEqualTo("1 section of MAINTAINERS holds Rust; it names 2 people at 1 domain");
  }

  @Test
  void code_that_nobody_names_is_told_only_if_there_is_any() {
    assertThat(TermsDigest.of(NOW, BEFORE).describeCode())
        .isEqualTo(
            "1,200 lines in sections without C code, 10 only in sections with C code, 3 in no"
                + " section but a catch-all");
    assertThat(TermsDigest.of(BEFORE, BEFORE).describeCode())
        .isEqualTo("0 lines in sections without C code, 10 only in sections with C code");
  }
}
