package org.langmix.analysis.memory;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.langmix.history.KernelTerms;
import org.langmix.history.MaintainedSection;
import org.langmix.history.MaintainedSection.Sharing;

/** Encodes who maintains the Rust of a tree. */
final class TermsCodec {
  private TermsCodec() {}

  static byte[] encode(KernelTerms terms) {
    return FieldOutput.encode(out -> write(terms, out));
  }

  /**
   * What was encoded.
   *
   * @throws IOException or a runtime exception if the bytes are something else
   */
  static KernelTerms decode(byte[] bytes) throws IOException {
    return FieldInput.decode(bytes, TermsCodec::read);
  }

  private static void write(KernelTerms terms, FieldOutput out) throws IOException {
    out.list(terms.sections(), section -> write(section, out));
    for (Sharing sharing : Sharing.values()) {
      out.number(terms.rustCode(sharing));
    }
  }

  private static void write(MaintainedSection section, FieldOutput out) throws IOException {
    out.text(section.title());
    out.text(section.status());
    out.text(section.sharing().name());
    out.texts(section.maintainers());
    out.texts(section.reviewers());
    out.texts(section.domains());
    out.texts(section.lists());
    out.texts(section.trees());
    out.number(section.rustFiles());
    out.number(section.rustCode());
    out.number(section.cCode());
  }

  private static KernelTerms read(FieldInput in) throws IOException {
    List<MaintainedSection> sections = in.list(() -> section(in));
    Map<Sharing, Long> rustCode = new EnumMap<>(Sharing.class);
    for (Sharing sharing : Sharing.values()) {
      rustCode.put(sharing, in.number());
    }
    return new KernelTerms(sections, rustCode);
  }

  private static MaintainedSection section(FieldInput in) throws IOException {
    return new MaintainedSection(
        in.text(),
        in.text(),
        Sharing.valueOf(in.text()),
        in.texts(),
        in.texts(),
        in.texts(),
        in.texts(),
        in.texts(),
        in.number(),
        in.number(),
        in.number());
  }
}
