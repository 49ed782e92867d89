package org.langmix.report.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.langmix.history.KernelTerms;
import org.langmix.history.MaintainedSection;
import org.langmix.history.MaintainedSection.Sharing;
import org.langmix.report.Figures;

/**
 * Who maintains the Rust of the newest revision of a clone. Sections that hold every file of the
 * kernel are left out.
 *
 * @param terms those of the newest revision
 * @param before the titles of the sections that held Rust in the revision that the newest one is
 *     compared with; all titles of now if there is none
 */
public record TermsDigest(KernelTerms terms, Set<String> before) {
  static TermsDigest of(KernelTerms terms, KernelTerms before) {
    return new TermsDigest(
        terms,
        before.specificSections().stream()
            .map(MaintainedSection::title)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The sections, the one with the most Rust code first. */
  public List<MaintainedSection> sections() {
    return terms.specificSections().stream()
        .sorted(Comparator.comparingLong(section -> -section.rustCode()))
        .toList();
  }

  /** The sections that held no Rust in the revision before, or did not exist. */
  public List<MaintainedSection> newSections() {
    return sections().stream().filter(section -> !before.contains(section.title())).toList();
  }

  /** As in {@code 73 sections of MAINTAINERS hold Rust; they name 104 people at 61 domains}. */
  public String describeSections() {
    int sections = sections().size();
    return "%s of MAINTAINERS %s Rust; %s %s at %s"
        .formatted(
            Figures.amount(sections, "section"),
            sections == 1 ? "holds" : "hold",
            sections == 1 ? "it names" : "they name",
            terms.people().size() == 1 ? "one person" : people(),
            Figures.amount(terms.domains().size(), "domain"));
  }

  private String people() {
    return "%,d people".formatted(terms.people().size());
  }

  /**
   * Whose the Rust code is, as in {@code 50,110 lines in sections without C code, 7,691 only in
   * sections with C code}.
   */
  public String describeCode() {
    long rest = terms.rustCode(Sharing.CATCH_ALL);
    return "%s in sections without C code, %,d only in sections with C code%s"
        .formatted(
            Figures.amount(terms.rustCode(Sharing.RUST), "line"),
            terms.rustCode(Sharing.SHARED),
            rest == 0 ? "" : ", %,d in no section but a catch-all".formatted(rest));
  }
}
