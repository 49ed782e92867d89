package org.langmix.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.langmix.history.MaintainedSection.Sharing;

/**
 * Who maintains the kernel-written Rust of a tree, as its MAINTAINERS file says.
 *
 * @param sections those that hold Rust, in the order of the file
 * @param rustCode the lines of code of all Rust files. A file counts once: under {@link
 *     Sharing#RUST} if it is in a section without C code, else under {@link Sharing#SHARED} if it
 *     is in any other section, else under {@link Sharing#CATCH_ALL}
 */
public record KernelTerms(List<MaintainedSection> sections, Map<Sharing, Long> rustCode) {
  public KernelTerms {
    sections = List.copyOf(sections);
    rustCode = Map.copyOf(rustCode);
  }

  /** The lines of code of the Rust files that count under a sharing. */
  public long rustCode(Sharing sharing) {
    return rustCode.getOrDefault(sharing, 0L);
  }

  /** The sections that are not catch-alls. */
  public List<MaintainedSection> specificSections() {
    return sections.stream().filter(one -> one.sharing() != Sharing.CATCH_ALL).toList();
  }

  /** The names of all who maintain or review a section that is not a catch-all, sorted. */
  public Set<String> people() {
    return specificSections().stream()
        .flatMap(section -> section.people().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The domains of their addresses, sorted. */
  public Set<String> domains() {
    return specificSections().stream()
        .flatMap(section -> section.domains().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
